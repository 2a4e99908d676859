import type { Language } from '../../shared/i18n/language.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { Overview } from '../../shared/overview/overview.ts';
import type { CancelTimer, Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { IconDescription } from './icon/icon-description.ts';
import type { IconRenderer } from './icon-renderer.ts';
import { nextChangeMs } from './next-change.ts';
import type { TraySurface } from './tray-surface.ts';
import { type TrayView, trayView } from './tray-view.ts';

/** Panels flicker, and some drop icons, when they are changed faster. */
export const ICON_INTERVAL_MS = 200;

export interface TrayPresenterParts {
  surface: TraySurface;
  overview: () => Overview;
  /** Returns the way to stop listening. */
  onOverviewChanged: (listener: () => void) => () => void;
  clock: Clock;
  log: Log;
  renderer: Pick<IconRenderer, 'render'>;
  platform: NodeJS.Platform;
  version: string;
  language: () => Language;
}

/** Keeps a tray true: redraws it when facts change, when looks change, and when time alone makes it look different. */
export class TrayPresenter {
  readonly #parts: TrayPresenterParts;
  readonly #stopListening: readonly (() => void)[];
  #cancelTick: CancelTimer | undefined;
  #cancelIcon: CancelTimer | undefined;
  #shown: { title?: string; tooltip?: string; menu?: string; icon?: string } = {};
  #iconChangedAt: EpochMs;
  #hasShownValue = false;
  #personId: string | undefined;
  #stopped = false;

  constructor(parts: TrayPresenterParts) {
    this.#parts = parts;
    this.#iconChangedAt = parts.clock.now();
    const refresh = (): void => this.refresh();
    this.#stopListening = [parts.onOverviewChanged(refresh), parts.surface.onLooksChanged(refresh)];
    this.refresh();
  }

  /** Whose number the icon shows. */
  get personId(): string | undefined {
    return this.#personId;
  }

  /** Looks again now: after a wake, or when anything may have changed. */
  refresh(): void {
    if (this.#stopped) return;
    const { overview: source, platform, version, clock, language } = this.#parts;
    const [overview, now] = [source(), clock.now()];
    this.#cancelTick?.();
    this.#cancelTick = clock.after(nextChangeMs(overview, now), () => this.refresh());
    const view = trayView({ overview, platform, version, now, language: language() });
    this.#personId = view.personId;
    this.#applyTexts(view);
    this.#wantIcon(view.icon);
  }

  stop(): void {
    this.#stopped = true;
    this.#cancelTick?.();
    this.#cancelIcon?.();
    for (const stopListening of this.#stopListening) stopListening();
    this.#parts.surface.destroy();
  }

  #applyTexts({ title, tooltip, menu }: TrayView): void {
    const { surface } = this.#parts;
    const menuText = JSON.stringify(menu);
    if (title !== this.#shown.title) surface.setTitle(title);
    if (tooltip !== this.#shown.tooltip) surface.setTooltip(tooltip);
    if (menuText !== this.#shown.menu) surface.setMenu(menu);
    this.#shown = { ...this.#shown, title, tooltip, menu: menuText };
  }

  /**
   * Changes the icon at once if the last change is long enough ago, else when it is; only the newest wish counts. The
   * first value that is current waits for nothing, though the plain sign, or what was stored, has just been put there.
   */
  #wantIcon(icon: IconDescription | undefined): void {
    const { surface, clock } = this.#parts;
    const wish = JSON.stringify([icon, surface.iconSizePx(), surface.theme()]);
    this.#cancelIcon?.();
    if (wish === this.#shown.icon) return;
    const sinceMs = clock.now() - this.#iconChangedAt;
    // A negative span means that the clock was set back: that must not hold an icon up.
    const isFirstValue = !this.#hasShownValue && saysValue(icon);
    const mayChange = isFirstValue || sinceMs < 0 || sinceMs >= ICON_INTERVAL_MS;
    if (mayChange) this.#showIcon(icon, wish);
    else this.#cancelIcon = clock.after(ICON_INTERVAL_MS - sinceMs, () => this.#showIcon(icon, wish));
  }

  #showIcon(icon: IconDescription | undefined, wish: string): void {
    const { surface, renderer, clock, log } = this.#parts;
    this.#iconChangedAt = clock.now();
    this.#hasShownValue ||= saysValue(icon);
    try {
      surface.setIcon(icon ? renderer.render(icon, surface.iconSizePx(), surface.theme()) : 'none');
      this.#shown.icon = wish;
    } catch (error) {
      log.warn('tray icon not drawn', { error: String(error) });
      // The icon before it may carry a number that is no longer true. It is tried again with the next tick.
      surface.setIcon('plain');
      delete this.#shown.icon;
    }
  }
}

/** Where there is no icon, the title has the value. */
function saysValue(icon: IconDescription | undefined): boolean {
  return icon === undefined || icon.kind === 'value';
}
