import type { IconTheme } from './icon/icon-description.ts';
import type { RenderedIcon } from './icon-renderer.ts';
import type { MenuItem } from './menu-item.ts';

/** A place in the system's panel, as far as the tray's presenter needs to know it. */
export interface TraySurface {
  /** Physical pixels that an icon must have now. */
  iconSizePx(): number;
  theme(): IconTheme;
  setTitle(title: string): void;
  setTooltip(tooltip: string): void;
  /** `none` leaves the title alone; `plain` is the program's own sign, for when no icon could be drawn. */
  setIcon(icon: RenderedIcon | 'none' | 'plain'): void;
  setMenu(menu: readonly MenuItem[]): void;
  /** Size or theme may have changed. Returns the way to stop listening. */
  onLooksChanged(listener: () => void): () => void;
  destroy(): void;
}
