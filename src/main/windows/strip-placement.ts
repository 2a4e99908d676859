import { type Rectangle, placeByTray } from './placement.ts';

/** What stands on the strip, as far as it decides how large it must be. */
export interface StripPanel {
  persons: number;
  discreet: boolean;
  /** How much larger than usual everything is, 1 and up. */
  zoom: number;
}

/** The page's own sizes (renderer/strip/strip.css), in pixels; a test holds both together. */
const WIDTH = 272;
const ROW = 44;
const BORDER = 2;

/** The content's size: a row for each person, one for all of them while names and values are hidden. */
export function stripSize({ persons, discreet, zoom }: StripPanel): { width: number; height: number } {
  const rows = discreet ? 1 : Math.max(persons, 1);
  return { width: Math.round(WIDTH * zoom), height: Math.round((rows * ROW + BORDER) * zoom) };
}

/**
 * Where the strip stands: where it was left, as long as a screen is there, else in the corner where trays live. Never
 * larger than its screen: the page scrolls then.
 * @param workAreas the screens without their panels, the main one first
 */
export function placeStrip(
  panel: StripPanel,
  left: { x: number; y: number } | null,
  workAreas: readonly [Rectangle, ...Rectangle[]],
): Rectangle {
  const wanted = stripSize(panel);
  const size = { width: wanted.width, height: Math.min(wanted.height, workAreas[0].height) };
  if (!left) return { ...placeByTray(size, workAreas[0], undefined), ...size };
  const middle = { x: left.x + size.width / 2, y: left.y + size.height / 2 };
  const area = workAreas.toSorted((a, b) => distance(middle, a) - distance(middle, b))[0] ?? workAreas[0];
  return {
    ...size,
    x: Math.min(Math.max(left.x, area.x), area.x + area.width - size.width),
    y: Math.min(Math.max(left.y, area.y), area.y + area.height - size.height),
  };
}

/** 0 inside. */
function distance({ x, y }: { x: number; y: number }, area: Rectangle): number {
  const across = Math.max(area.x - x, 0, x - area.x - area.width);
  const along = Math.max(area.y - y, 0, y - area.y - area.height);
  return Math.hypot(across, along);
}
