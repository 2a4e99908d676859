import type { Outline, Point } from '../icon/shapes.ts';

/** Straight pieces that each curve becomes. */
const PIECES = 8;

/** Bits of a point's flags. */
const ON_CURVE = 1;
const REPEATED = 8;
const X = { short: 2, same: 16 } as const;
const Y = { short: 4, same: 32 } as const;

/** On the line, or a point that the line bends towards. */
interface Knot {
  x: number;
  y: number;
  onCurve: boolean;
}

/**
 * Reads one entry of `glyf` and straightens its curves.
 * @throws RangeError for a glyph that is put together of others, which the bundled face has no need of
 */
export function readGlyph(data: DataView): Outline[] {
  const contours = data.getInt16(0);
  if (contours < 0) throw new RangeError('The glyph is put together of others.');
  const ends = Array.from({ length: contours }, (_, index) => data.getUint16(10 + index * 2));
  const count = (ends.at(-1) ?? -1) + 1;
  const instructions = data.getUint16(10 + contours * 2);
  let at = 12 + contours * 2 + instructions;

  const flags: number[] = [];
  while (flags.length < count) {
    const flag = data.getUint8(at++);
    const times = flag & REPEATED ? data.getUint8(at++) + 1 : 1;
    for (let time = 0; time < times; time += 1) flags.push(flag);
  }
  const coordinates = (axis: { short: number; same: number }): number[] => {
    let value = 0;
    return flags.map((flag) => {
      const isSame = (flag & axis.same) !== 0;
      if (flag & axis.short) value += isSame ? data.getUint8(at) : -data.getUint8(at);
      else if (!isSame) value += data.getInt16(at);
      at += flag & axis.short ? 1 : isSame ? 0 : 2;
      return value;
    });
  };
  const xs = coordinates(X);
  const ys = coordinates(Y);
  const knots = flags.map((flag, index): Knot => ({
    x: xs[index] ?? 0,
    y: ys[index] ?? 0,
    onCurve: (flag & ON_CURVE) !== 0,
  }));
  return ends.map((end, index) => straighten(knots.slice((ends[index - 1] ?? -1) + 1, end + 1)));
}

/** Between two points that bend the line, it passes through their middle. */
function straighten(contour: readonly Knot[]): Outline {
  const whole = contour.flatMap((knot, index): Knot[] => {
    const next = contour[(index + 1) % contour.length] ?? knot;
    return knot.onCurve || next.onCurve ? [knot] : [knot, middle(knot, next)];
  });
  const begins = whole.findIndex(({ onCurve }) => onCurve);
  const turned = [...whole.slice(begins), ...whole.slice(0, begins)];
  return turned.flatMap((knot, index): Point[] => {
    if (knot.onCurve) return [[knot.x, knot.y]];
    const [from, to] = [turned[index - 1] ?? knot, turned[(index + 1) % turned.length] ?? knot];
    return Array.from({ length: PIECES - 1 }, (_, step) => bend([from, knot, to], (step + 1) / PIECES));
  });
}

function middle(one: Knot, other: Knot): Knot {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, onCurve: true };
}

/** A point of the quadratic curve, `part` of the way along. */
function bend([from, towards, to]: readonly [Knot, Knot, Knot], part: number): Point {
  const [a, b, c] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
  return [a * from.x + b * towards.x + c * to.x, a * from.y + b * towards.y + c * to.y];
}
