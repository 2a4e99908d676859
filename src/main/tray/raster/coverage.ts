import type { Outline, Point } from '../icon/shapes.ts';

/**
 * How much of each pixel of a square picture lies within the outlines, 0 to 1, row by row; exact, without samples.
 *
 * Every edge covers what is to its right, one way round more and the other way round less. Within a row it is enough to
 * note where that begins: what is noted, summed up from the left, is the coverage.
 */
export function coverageOf(outlines: readonly Outline[], sizePx: number): Float32Array {
  const sums = new Float32Array(sizePx * sizePx);
  for (const outline of outlines) {
    let from = outline.at(-1);
    for (const to of outline) {
      if (from) cover({ sums, sizePx }, from, to);
      from = to;
    }
  }
  for (let row = 0; row < sums.length; row += sizePx) {
    let sum = 0;
    for (let at = row; at < row + sizePx; at += 1) {
      sum += sums[at] ?? 0;
      // Rounding leaves a trace where an outline has closed.
      const share = Math.abs(sum);
      sums[at] = share < 1e-4 ? 0 : Math.min(share, 1);
    }
  }
  return sums;
}

interface Sums {
  sums: Float32Array;
  sizePx: number;
}

/** Less than any eye sees: an edge this low covers nothing, a piece this narrow stands upright. */
const NOTHING_PX = 1e-6;

/** Notes one edge, row by row. */
function cover(into: Sums, from: Point, to: Point): void {
  const [[topX, topY], [bottomX, bottomY], turn] = from[1] < to[1] ? [from, to, 1] : [to, from, -1];
  if (bottomY - topY < NOTHING_PX) return;
  const slope = (bottomX - topX) / (bottomY - topY);
  const lastRow = Math.min(into.sizePx, Math.ceil(bottomY));
  for (let row = Math.max(0, Math.floor(topY)); row < lastRow; row += 1) {
    const [upper, lower] = [Math.max(topY, row), Math.min(bottomY, row + 1)];
    const [one, other] = [topX + (upper - topY) * slope, topX + (lower - topY) * slope];
    const height = (lower - upper) * turn;
    coverRow(into, row, { from: Math.min(one, other), to: Math.max(one, other), height });
  }
}

interface Piece {
  from: number;
  to: number;
  /** Its share of the row, with its direction. */
  height: number;
}

/** Notes the piece of an edge that lies in one row, pixel by pixel. */
function coverRow(into: Sums, row: number, { from, to, height }: Piece): void {
  const width = to - from;
  if (width < NOTHING_PX) {
    coverPixel(into, row, { x: Math.max(0, from), height });
    return;
  }
  // What lies left of the picture covers the whole row, what lies right of it nothing.
  if (from < 0) coverPixel(into, row, { x: 0, height: (height * (Math.min(0, to) - from)) / width });
  for (let pixel = Math.max(0, Math.floor(from)); pixel < Math.min(into.sizePx, to); pixel += 1) {
    const [enters, leaves] = [Math.max(from, pixel), Math.min(to, pixel + 1)];
    coverPixel(into, row, { x: (enters + leaves) / 2, height: (height * (leaves - enters)) / width });
  }
}

/** Notes what an upright piece covers: a part of its own pixel, and all of those to its right. */
function coverPixel({ sums, sizePx }: Sums, row: number, { x, height }: { x: number; height: number }): void {
  const pixel = Math.floor(x);
  const right = x - pixel;
  const at = row * sizePx + pixel;
  if (pixel < sizePx) sums[at] = (sums[at] ?? 0) + height * (1 - right);
  if (pixel + 1 < sizePx) sums[at + 1] = (sums[at + 1] ?? 0) + height * right;
}
