/** Pixels, from the top left corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const widthOf = (box: Box): number => box.right - box.left;
export const heightOf = (box: Box): number => box.bottom - box.top;
export const middleOf = (box: Box): number => (box.left + box.right) / 2;

export type Point = readonly [x: number, y: number];
/** A closed line of straight pieces, pixels. */
export type Outline = readonly Point[];

/** One layer of a picture, painted over those before it. */
export type Shape =
  /** What the outlines go round, more often one way than the other; `fill` is `#rrggbb`. */
  | { kind: 'filled'; outlines: readonly Outline[]; fill: string }
  /** Takes away what was painted there. */
  | { kind: 'erased'; outlines: readonly Outline[] }
  /** A character of the bundled face, its origin on the base line; `stretch` is its width in terms of its drawn one. */
  | { kind: 'letter'; character: string; origin: Point; fontSizePx: number; stretch: number; fill: string };

export function polygon(points: Outline, fill: string): Shape {
  return { kind: 'filled', outlines: [points], fill };
}

export function rectangle(box: Box, fill: string, radius = 0): Shape {
  return { kind: 'filled', outlines: [rounded(box, radius)], fill };
}

export function erasing(box: Box): Shape {
  return { kind: 'erased', outlines: [rounded(box, 0)] };
}

/** A frame whose line lies inside the box, so that it stays on whole pixels; the radius is that of the line's middle. */
export function frame(box: Box, fill: string, line: { width: number; radius: number }): Shape {
  const { width, radius } = line;
  const inner = {
    left: box.left + width,
    top: box.top + width,
    right: box.right - width,
    bottom: box.bottom - width,
  };
  const [outside, inside] = [radius + width / 2, Math.max(0, radius - width / 2)];
  return { kind: 'filled', outlines: [rounded(box, outside), rounded(inner, inside).toReversed()], fill };
}

export function circle(centre: Point, radius: number, fill: string): Shape {
  return { kind: 'filled', outlines: [round(centre, radius)], fill };
}

/** A circle's line, inside its radius. */
export function ring(centre: Point, radius: number, line: { width: number; fill: string }): Shape {
  const outlines = [round(centre, radius), round(centre, radius - line.width).toReversed()];
  return { kind: 'filled', outlines, fill: line.fill };
}

/** A line along an outline that turns to the right only, as seen on a screen; round outside, sharp inside. */
export function closedLine(outline: Outline, line: { width: number; fill: string }): Shape {
  const half = line.width / 2;
  const corners = outline.map((at, index) => {
    const [before, after] = [outline.at(index - 1) ?? at, outline[(index + 1) % outline.length] ?? at];
    return { at, arriving: outwards(before, at), leaving: outwards(at, after) };
  });
  const outside = corners.flatMap(({ at, arriving, leaving }) => turn(at, half, [arriving, leaving]));
  const inside = corners.map(({ at: [x, y], arriving, leaving }): Point => {
    const share = half / (1 + arriving[0] * leaving[0] + arriving[1] * leaving[1]);
    return [x - (arriving[0] + leaving[0]) * share, y - (arriving[1] + leaving[1]) * share];
  });
  return { kind: 'filled', outlines: [outside, inside.toReversed()], fill: line.fill };
}

/** The direction that points away from what lies to the right of a side; of length 1. */
function outwards([fromX, fromY]: Point, [toX, toY]: Point): Point {
  const length = Math.hypot(toX - fromX, toY - fromY);
  return [(toY - fromY) / length, (fromX - toX) / length];
}

/** The corner's arc from one direction to the other. */
function turn([x, y]: Point, radius: number, [[fromX, fromY], [toX, toY]]: readonly [Point, Point]): Point[] {
  const from = Math.atan2(fromY, fromX);
  const angle = (Math.atan2(toY, toX) - from + 2 * Math.PI) % (2 * Math.PI);
  const pieces = PIECES / 4;
  return Array.from({ length: pieces + 1 }, (_, step): Point => {
    const at = from + (angle * step) / pieces;
    return [x + radius * Math.cos(at), y + radius * Math.sin(at)];
  });
}

/** Straight pieces of a full turn: at the largest icon they leave the circle by a fiftieth of a pixel. */
const PIECES = 64;

function round([x, y]: Point, radius: number): Outline {
  return arc([x, y], radius, { from: 0, pieces: PIECES });
}

function rounded({ left, top, right, bottom }: Box, radius: number): Outline {
  if (radius <= 0) {
    return [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ];
  }
  const quarter = PIECES / 4;
  const corners: readonly Point[] = [
    [right - radius, bottom - radius],
    [left + radius, bottom - radius],
    [left + radius, top + radius],
    [right - radius, top + radius],
  ];
  return corners.flatMap((centre, index) =>
    arc(centre, radius, { from: index * quarter, pieces: quarter + 1 }),
  );
}

/** Points on a circle, clockwise as seen on a screen, in steps of a full turn's pieces. */
function arc([x, y]: Point, radius: number, { from, pieces }: { from: number; pieces: number }): Point[] {
  return Array.from({ length: pieces }, (_, step): Point => {
    const angle = ((from + step) / PIECES) * 2 * Math.PI;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}
