import type { Rectangle } from './placement.ts';

/** What stands on the alert window, as far as it decides how large it must be. */
export interface AlertPanel {
  entries: number;
  /** How many of the entries are rehearsals: they carry a band. */
  rehearsals: number;
  troubles: number;
  discreet: boolean;
  /** How much larger than usual everything is, 1 and up. */
  zoom?: number;
}

const WIDTH = 440;
const MARGIN = 16;
/** The page's own sizes (renderer/alert/alert.css), in pixels; a test holds both together. */
const PADDING = 40;
const ENTRY = { alone: 276, compact: 178 };
const BETWEEN = 16;
const BAND = 44;
const VEILED_ENTRY = { alone: 104, compact: 90 };
const REVEAL = 44;
const TROUBLE = 40;

/** The content's size: computed, so that the window is as large as it will be when it appears. */
export function alertSize({ entries, rehearsals, troubles, discreet, zoom = 1 }: AlertPanel): {
  width: number;
  height: number;
} {
  const count = Math.max(entries, 1);
  const entry = (discreet ? VEILED_ENTRY : ENTRY)[count === 1 ? 'alone' : 'compact'];
  const between = (count - 1) * (2 * BETWEEN + 1);
  const below = (discreet ? REVEAL : 0) + (troubles > 0 ? BETWEEN + 13 + troubles * TROUBLE : 0);
  const height = PADDING + count * entry + between + rehearsals * BAND + below;
  return { width: Math.round(WIDTH * zoom), height: Math.round(height * zoom) };
}

/**
 * Top right of the screen, where nobody is typing; never larger than the screen: the page scrolls then.
 * @param workArea the screen without its panels
 */
export function placeAlert(panel: AlertPanel, workArea: Rectangle): Rectangle {
  const size = alertSize(panel);
  const width = Math.min(size.width, workArea.width - 2 * MARGIN);
  const height = Math.min(size.height, workArea.height - 2 * MARGIN);
  return { x: workArea.x + workArea.width - width - MARGIN, y: workArea.y + MARGIN, width, height };
}
