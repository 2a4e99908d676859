import { type BrowserWindow, screen } from 'electron';
import type { CancelTimer, Clock } from '../ports/clock.ts';
import type { KeptPlace } from './kept-place.ts';
import { type Rectangle, fit, placeByTray } from './placement.ts';

/** Somebody who drags an edge is still dragging it for as long. */
const SETTLED_AFTER_MS = 500;

export interface GlanceFrameParts {
  place: KeptPlace;
  clock: Clock;
  zoom: () => number;
}

/**
 * Where the glance window opens, and how large: as large as it was left, beside the tray icon on that icon’s screen;
 * where nobody says where the icon is, in a corner of the screen that the pointer is on.
 */
export function glanceFrame(
  usual: { width: number; height: number },
  tray: Rectangle | undefined,
  { place, zoom }: GlanceFrameParts,
): Rectangle {
  const display =
    tray && tray.width > 0
      ? screen.getDisplayMatching(tray)
      : screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
  const { width, height } = place.get().size ?? usual;
  const size = fit({ width: width * zoom(), height: height * zoom() }, display.workArea);
  return { ...size, ...placeByTray(size, display.workArea, tray) };
}

/** Keeps the size that somebody gives the window, as it would be with text of the usual size. */
export function keepSize(window: BrowserWindow, { place, clock, zoom }: GlanceFrameParts): void {
  const sizeNow = (): { width: number; height: number } => {
    const [width = 0, height = 0] = window.getContentSize();
    return { width: Math.round(width / zoom()), height: Math.round(height / zoom()) };
  };
  let known = JSON.stringify(sizeNow());
  let cancel: CancelTimer | undefined;
  window.on('resize', () => {
    cancel?.();
    cancel = clock.after(SETTLED_AFTER_MS, () => {
      if (window.isDestroyed()) return;
      const size = sizeNow();
      if (JSON.stringify(size) === known) return;
      known = JSON.stringify(size);
      place.keep({ size });
    });
  });
  window.once('closed', () => cancel?.());
}
