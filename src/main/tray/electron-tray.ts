import { Menu, type NativeImage, Tray, nativeImage, nativeTheme, screen } from 'electron';
import type { RenderedIcon } from './icon-renderer.ts';
import { menuTemplate } from './menu-template.ts';
import { panelTheme } from './panel-theme.ts';
import type { TrayAction, TrayBounds } from './tray-action.ts';
import { TrayPresenter, type TrayPresenterParts } from './tray-presenter.ts';
import type { TraySurface } from './tray-surface.ts';

export interface TrayOptions extends Omit<TrayPresenterParts, 'surface'> {
  run: (action: TrayAction) => void;
  /** The program's own sign, PNG, for the moments before and without a drawn icon. */
  plainIcon: Uint8Array;
  /** `XDG_CURRENT_DESKTOP`, empty where there is none. */
  desktop: string;
}

/** The program's place in the system's panel. Call after `app` is ready. */
export function createTray(options: TrayOptions): TrayPresenter {
  const surface = electronSurface(options, () => presenter.personId);
  const presenter = new TrayPresenter({ ...options, surface });
  return presenter;
}

function electronSurface(
  { platform, run, plainIcon, desktop }: TrayOptions,
  personId: () => string | undefined,
): TraySurface {
  const images = imagesFor(platform, plainIcon);
  const tray = new Tray(images.plain);
  let menu = new Menu();
  tray.on('click', (_event, bounds) => run({ type: 'openGlance', personId: personId(), ...placeOf(bounds) }));
  // With a context menu set, macOS opens it on every click and tells us of none.
  if (platform === 'darwin') tray.on('right-click', () => tray.popUpContextMenu(menu));

  return {
    iconSizePx: () => iconSizePx(platform),
    theme: () =>
      panelTheme({
        platform,
        desktop,
        dark: nativeTheme.shouldUseDarkColors,
        systemDark: nativeTheme.shouldUseDarkColorsForSystemIntegratedUI,
        highContrast: nativeTheme.shouldUseHighContrastColors,
      }),
    setTitle: (title) => tray.setTitle(title, { fontType: 'monospacedDigit' }),
    setTooltip: (tooltip) => tray.setToolTip(tooltip),
    setIcon: (icon) => tray.setImage(images.of(icon)),
    setMenu(items) {
      menu = Menu.buildFromTemplate(menuTemplate(items, run));
      if (platform !== 'darwin') tray.setContextMenu(menu);
    },
    onLooksChanged(listener) {
      nativeTheme.on('updated', listener);
      screen.on('display-metrics-changed', listener);
      screen.on('display-added', listener);
      screen.on('display-removed', listener);
      return () => {
        nativeTheme.off('updated', listener);
        screen.off('display-metrics-changed', listener);
        screen.off('display-added', listener);
        screen.off('display-removed', listener);
      };
    },
    destroy: () => tray.destroy(),
  };
}

/** Some Linux panels report a click without a place. */
function placeOf(bounds: TrayBounds): { bounds?: TrayBounds } {
  return bounds.width > 0 && bounds.height > 0 ? { bounds } : {};
}

/** Points in the menu bar, drawn twice as fine. */
const MAC_POINTS = 16;
const MAC_SCALE = 2;
/** Linux panels take the largest bitmap there is and scale it themselves. */
const LINUX_PX = 64;
/** Windows shows a tray icon's own pixels, unscaled. */
const WINDOWS_BASE_PX = 16;

function iconSizePx(platform: NodeJS.Platform): number {
  if (platform === 'darwin') return MAC_POINTS * MAC_SCALE;
  if (platform === 'win32') return Math.round(WINDOWS_BASE_PX * screen.getPrimaryDisplay().scaleFactor);
  return LINUX_PX;
}

interface Images {
  plain: NativeImage;
  of(icon: RenderedIcon | 'none' | 'plain'): NativeImage;
}

function imagesFor(platform: NodeJS.Platform, plainIcon: Uint8Array): Images {
  const scaleFactor = platform === 'darwin' ? MAC_SCALE : 1;
  const image = (png: Uint8Array): NativeImage =>
    nativeImage.createFromBuffer(Buffer.from(png), { scaleFactor });
  const edge = platform === 'darwin' ? MAC_POINTS : iconSizePx(platform);
  const plain = image(plainIcon).resize({ width: edge, height: edge });
  return {
    plain,
    of(icon) {
      if (icon === 'none') return nativeImage.createEmpty();
      if (icon === 'plain') return plain;
      const drawn = image(icon.png);
      // Only macOS heeds it.
      drawn.setTemplateImage(icon.oneColour);
      return drawn;
    },
  };
}
