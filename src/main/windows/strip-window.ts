import { type BrowserWindow, screen } from 'electron';
import type { Overview } from '../../shared/overview/overview.ts';
import type { GlancePlace } from '../../shared/settings/glance-place.ts';
import type { CancelTimer, Clock } from '../ports/clock.ts';
import { pageUrl } from './own-pages.ts';
import type { KeptPlace } from './kept-place.ts';
import type { Rectangle } from './placement.ts';
import { placeStrip } from './strip-placement.ts';
import type { Windows } from './windows.ts';

/** Somebody who drags it is still dragging it for as long. */
const SETTLED_AFTER_MS = 500;

export interface StripWindowParts {
  windows: Pick<Windows, 'create' | 'zoom'>;
  clock: Clock;
  overview: () => Overview;
  place: KeptPlace;
}

/**
 * The glance pinned as a small strip above all other windows: there as long as the settings say so and there is
 * somebody to follow. It never takes the focus by itself. Closing it unpins it.
 */
export class StripWindow {
  readonly #parts: StripWindowParts;
  #window: BrowserWindow | undefined;
  /** Where it was put last: a move to anywhere else is somebody’s. */
  #put: Rectangle | undefined;
  #cancelSettling: CancelTimer | undefined;
  #stopped = false;
  readonly #onDisplays = (): void => this.follow();

  constructor(parts: StripWindowParts) {
    this.#parts = parts;
    screen.on('display-added', this.#onDisplays);
    screen.on('display-removed', this.#onDisplays);
    screen.on('display-metrics-changed', this.#onDisplays);
  }

  /** Has the strip be as settings and facts want it. Cheap, and safe to call at any time. */
  follow(): void {
    if (this.#stopped) return;
    const { overview, place } = this.#parts;
    const { persons, discreet } = overview();
    const { pinned, strip } = place.get();
    if (!pinned || persons.length === 0) return this.#destroy();
    const window = this.#window ?? this.#open();
    this.#placeOn(window, { persons: persons.length, discreet }, strip);
  }

  /** The program ends: from now on it may be closed without being unpinned. */
  stop(): void {
    this.#stopped = true;
    screen.off('display-added', this.#onDisplays);
    screen.off('display-removed', this.#onDisplays);
    screen.off('display-metrics-changed', this.#onDisplays);
    this.#destroy();
  }

  #open(): BrowserWindow {
    const window = this.#parts.windows.create({
      title: 'Flatarrow',
      ...this.#bounds({ persons: 1, discreet: false }, this.#parts.place.get().strip),
      frame: false,
      alwaysOnTop: true,
      skipTaskbar: true,
      resizable: false,
      minimizable: false,
      maximizable: false,
    });
    this.#window = window;
    window.setAlwaysOnTop(true, 'floating');
    window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true });
    window.on('move', () => this.#settleSoon(window));
    window.on('closed', () => this.#noticeClosed(window));
    // The system ends and closes everything: nobody has unpinned it.
    window.on('session-end', () => {
      this.#stopped = true;
    });
    // The next news opens it anew.
    window.webContents.on('render-process-gone', () => this.#destroy());
    window.once('ready-to-show', () => window.showInactive());
    void window.loadURL(pageUrl('strip')).catch(() => undefined);
    return window;
  }

  #placeOn(
    window: BrowserWindow,
    panel: { persons: number; discreet: boolean },
    strip: GlancePlace['strip'],
  ): void {
    const bounds = this.#bounds(panel, strip);
    if (isSame(bounds, this.#put)) return;
    this.#put = bounds;
    window.setContentBounds(bounds);
  }

  #bounds(panel: { persons: number; discreet: boolean }, strip: GlancePlace['strip']): Rectangle {
    const main = screen.getPrimaryDisplay();
    const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
    return placeStrip({ ...panel, zoom: this.#parts.windows.zoom }, strip, [
      main.workArea,
      ...others.map(({ workArea }) => workArea),
    ]);
  }

  #settleSoon(window: BrowserWindow): void {
    this.#cancelSettling?.();
    this.#cancelSettling = this.#parts.clock.after(SETTLED_AFTER_MS, () => {
      if (window !== this.#window || window.isDestroyed()) return;
      const bounds = window.getContentBounds();
      if (!isSame(bounds, this.#put)) this.#parts.place.keep({ strip: { x: bounds.x, y: bounds.y } });
    });
  }

  #noticeClosed(window: BrowserWindow): void {
    if (window !== this.#window) return;
    this.#forget();
    if (!this.#stopped) this.#parts.place.keep({ pinned: false });
  }

  #destroy(): void {
    const window = this.#window;
    this.#forget();
    if (window && !window.isDestroyed()) window.destroy();
  }

  #forget(): void {
    this.#window = undefined;
    this.#put = undefined;
    this.#cancelSettling?.();
  }
}

function isSame(one: Rectangle, other: Rectangle | undefined): boolean {
  return (
    other !== undefined && (['x', 'y', 'width', 'height'] as const).every((side) => one[side] === other[side])
  );
}
