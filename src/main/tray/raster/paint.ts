import type { Outline, Shape } from '../icon/shapes.ts';
import { coverageOf } from './coverage.ts';
import type { Face } from './face.ts';

/** Paints the shapes one over the other. @returns RGBA, 8 bits each, colour not multiplied by alpha, row by row */
export function paint(shapes: readonly Shape[], sizePx: number, face: Face): Uint8Array {
  const picture = new Float32Array(sizePx * sizePx * 4);
  for (const shape of shapes) {
    const coverage = coverageOf(outlinesOf(shape, face), sizePx);
    if (shape.kind === 'erased') erase(picture, coverage);
    else lay(picture, coverage, colourOf(shape.fill));
  }
  return Uint8Array.from(picture, (value, index) => (index % 4 === 3 ? value * 255 : value) + 0.5);
}

function outlinesOf(shape: Shape, face: Face): readonly Outline[] {
  if (shape.kind !== 'letter') return shape.outlines;
  const { character, origin, fontSizePx, stretch } = shape;
  return face
    .outlinesOf(character)
    .map((outline) =>
      outline.map(([x, y]) => [origin[0] + x * fontSizePx * stretch, origin[1] - y * fontSizePx] as const),
    );
}

/** Lays an opaque colour over the picture, as much of it as each pixel is covered. */
function lay(picture: Float32Array, coverage: Float32Array, [red, green, blue]: Colour): void {
  for (let pixel = 0; pixel < coverage.length; pixel += 1) {
    const share = coverage[pixel] ?? 0;
    if (share === 0) continue;
    const at = pixel * 4;
    const rest = (picture[at + 3] ?? 0) * (1 - share);
    const alpha = share + rest;
    picture[at] = (red * share + (picture[at] ?? 0) * rest) / alpha;
    picture[at + 1] = (green * share + (picture[at + 1] ?? 0) * rest) / alpha;
    picture[at + 2] = (blue * share + (picture[at + 2] ?? 0) * rest) / alpha;
    picture[at + 3] = alpha;
  }
}

function erase(picture: Float32Array, coverage: Float32Array): void {
  for (let pixel = 0; pixel < coverage.length; pixel += 1) {
    picture[pixel * 4 + 3] = (picture[pixel * 4 + 3] ?? 0) * (1 - (coverage[pixel] ?? 0));
  }
}

type Colour = readonly [red: number, green: number, blue: number];

/** @param fill `#rrggbb` */
function colourOf(fill: string): Colour {
  const rgb = Number.parseInt(fill.slice(1), 16);
  return [rgb >> 16, (rgb >> 8) & 255, rgb & 255];
}
