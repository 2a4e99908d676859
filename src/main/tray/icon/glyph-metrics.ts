/** Height of its capitals and digits, in ems. */
export const CAP_HEIGHT = 1456 / 2048;

/** Where a glyph's ink begins and ends, in ems from its origin. */
export interface Ink {
  from: number;
  to: number;
}

const UNITS_PER_EM = 2048;
const ink = (from: number, to: number): Ink => ({ from: from / UNITS_PER_EM, to: to / UNITS_PER_EM });

/**
 * The bounding boxes of resources/fonts/RobotoCondensed-Bold.ttf. At 16 pixels a side bearing is a third of a stem,
 * so numbers are set ink to ink; a table keeps that a pure function.
 */
const INK: Readonly<Record<string, Ink>> = {
  '0': ink(95, 941),
  '1': ink(158, 718),
  '2': ink(71, 954),
  '3': ink(67, 936),
  '4': ink(63, 965),
  '5': ink(95, 947),
  '6': ink(100, 963),
  '7': ink(68, 949),
  '8': ink(99, 936),
  '9': ink(90, 931),
  '.': ink(126, 455),
  ',': ink(36, 386),
  '?': ink(50, 840),
  H: ink(117, 1138),
  I: ink(130, 424),
  L: ink(117, 927),
  M: ink(117, 1434),
  O: ink(93, 1142),
  S: ink(74, 1030),
};

/** A comma hangs below the line, where an icon has the trend: it is lifted to stand on it, in ems. */
const RISE: Readonly<Record<string, number>> = { ',': 368 / UNITS_PER_EM };

export function riseOf(character: string): number {
  return RISE[character] ?? 0;
}

/** @throws RangeError for a character that no icon shows */
export function inkOf(character: string): Ink {
  const found = INK[character];
  if (!found) throw new RangeError(`No icon shows ${JSON.stringify(character)}.`);
  return found;
}
