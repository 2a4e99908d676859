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

/** Two decimals: finer than any eye, and the same text for the same picture. */
export const px = (value: number): string => String(Math.round(value * 100) / 100);

export type Point = readonly [x: number, y: number];

export function polygon(points: readonly Point[], fill: string): string {
  return `<path d="M${points.map(([x, y]) => `${px(x)} ${px(y)}`).join('L')}Z" fill="${fill}"/>`;
}

export function rectangle(box: Box, fill: string, radius = 0): string {
  return `<rect ${edges(box)} rx="${px(radius)}" fill="${fill}"/>`;
}

/** A frame whose line lies inside the box, so that it stays on whole pixels. */
export function frame(box: Box, colour: string, line: { width: number; radius: number }): string {
  const half = line.width / 2;
  const inner = {
    left: box.left + half,
    top: box.top + half,
    right: box.right - half,
    bottom: box.bottom - half,
  };
  return `<rect ${edges(inner)} rx="${px(line.radius)}" fill="none" stroke="${colour}" stroke-width="${px(line.width)}"/>`;
}

function edges(box: Box): string {
  return `x="${px(box.left)}" y="${px(box.top)}" width="${px(widthOf(box))}" height="${px(heightOf(box))}"`;
}

export function circle([x, y]: Point, radius: number, fill: string): string {
  return `<circle cx="${px(x)}" cy="${px(y)}" r="${px(radius)}" fill="${fill}"/>`;
}
