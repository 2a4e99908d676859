import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg, initWasm } from '@resvg/resvg-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  circle,
  closedLine,
  erasing,
  frame,
  type Outline,
  polygon,
  rectangle,
  ring,
  type Shape,
} from '../../../../../src/main/tray/icon/shapes.ts';
import { readFace } from '../../../../../src/main/tray/raster/face.ts';
import { paint } from '../../../../../src/main/tray/raster/paint.ts';
import { decodePng } from '../decode-png.ts';
import { encodePng } from '../../../../../src/main/tray/raster/png.ts';

const font = readFileSync(
  new URL('../../../../../resources/fonts/RobotoCondensed-Bold.ttf', import.meta.url),
);
const face = readFace(font);
const SIZE = 64;
/** The other renderer looks at four lines a pixel, so that the edge of a thing differs by up to a quarter. */
const EDGE = 0.25 * 255 + 12;

beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(readFileSync(wasm));
});

/** The largest and the mean difference to what an SVG renderer makes of the same drawing, of 255. */
function difference(shapes: readonly Shape[], svg: string): { most: number; mean: number } {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}">${svg}</svg>`;
  const fonts = { fontBuffers: [font], defaultFontFamily: 'Roboto Condensed' };
  const theirs = decodePng(new Resvg(drawing, { font: fonts }).render().asPng()).rgba;
  const ours = paint(shapes, SIZE, face);
  const differences = Array.from(ours, (value, index) => {
    const alpha = index - (index % 4) + 3;
    if (index === alpha) return Math.abs(value - (theirs[index] ?? 0));
    return Math.abs((value * (ours[alpha] ?? 0) - (theirs[index] ?? 0) * (theirs[alpha] ?? 0)) / 255);
  });
  return {
    most: Math.max(...differences),
    mean: differences.reduce((sum, each) => sum + each, 0) / differences.length,
  };
}

const corners: Outline = [
  [32, 10],
  [57, 52],
  [7, 52],
];
const path = `M${corners.map(([x, y]) => `${x} ${y}`).join('L')}Z`;
const box = { left: 3, top: 5, right: 60, bottom: 51 };

describe('a painted shape looks as an SVG renderer draws it', () => {
  it.each<[string, Shape[], string]>([
    ['a polygon', [polygon(corners, '#c2263b')], `<path d="${path}" fill="#c2263b"/>`],
    [
      'a rectangle with round corners',
      [rectangle(box, '#f2b04c', 8)],
      '<rect x="3" y="5" width="57" height="46" rx="8" fill="#f2b04c"/>',
    ],
    [
      'a frame',
      [frame(box, '#f2b04c', { width: 4, radius: 8 })],
      '<rect x="5" y="7" width="53" height="42" rx="8" fill="none" stroke="#f2b04c" stroke-width="4"/>',
    ],
    ['a circle', [circle([30, 33], 17.3, '#ffffff')], '<circle cx="30" cy="33" r="17.3" fill="#fff"/>'],
    [
      'a ring',
      [ring([30, 33], 17.5, { width: 5, fill: '#ffffff' })],
      '<circle cx="30" cy="33" r="15" fill="none" stroke="#fff" stroke-width="5"/>',
    ],
    [
      'a closed line',
      [closedLine(corners, { width: 7, fill: '#a85b00' })],
      `<path d="${path}" fill="none" stroke="#a85b00" stroke-width="7" stroke-linejoin="round"/>`,
    ],
    [
      'one over another',
      [rectangle(box, '#6b3fc0'), circle([40.4, 30.2], 13, '#ffffff')],
      '<rect x="3" y="5" width="57" height="46" fill="#6b3fc0"/><circle cx="40.4" cy="30.2" r="13" fill="#fff"/>',
    ],
    [
      'a cut',
      [polygon(corners, '#c2263b'), erasing({ left: 0, top: 20, right: 64, bottom: 25 })],
      `<mask id="cut"><rect width="64" height="64" fill="#fff"/><rect y="20" width="64" height="5" fill="#000"/></mask><g mask="url(#cut)"><path d="${path}" fill="#c2263b"/></g>`,
    ],
  ])('%s', (_name, shapes, svg) => {
    const { most, mean } = difference(shapes, svg);
    expect(most).toBeLessThan(EDGE);
    expect(mean).toBeLessThan(2);
  });

  it.each('0123456789.?HILMOS'.split(''))('the character %s of the bundled face', (character) => {
    const letter: Shape = {
      kind: 'letter',
      character,
      origin: [6.3, 54.1],
      fontSizePx: 61,
      stretch: 1.05,
      fill: '#17191c',
    };
    const { most, mean } = difference(
      [letter],
      `<text transform="translate(6.3 54.1) scale(1.05 1)" font-family="Roboto Condensed" font-weight="700" font-size="61" fill="#17191c">${character}</text>`,
    );
    expect(most).toBeLessThan(EDGE);
    expect(mean).toBeLessThan(2);
  });
});

describe('the bundled face', () => {
  it('has no character that no icon shows, and says so', () => {
    expect(() => face.outlinesOf('€')).toThrow('The face has no "€".');
  });

  it('is refused where a table is missing', () => {
    expect(() => readFace(new Uint8Array(64))).toThrow('The face has no table head.');
  });
});

describe('a picture written as PNG', () => {
  it('is read back as it was, colour and alpha', () => {
    const rgba = Uint8Array.from({ length: 16 * 16 * 4 }, (_, index) => (index * 37) % 256);
    expect(decodePng(encodePng(rgba, 16))).toEqual({ width: 16, height: 16, rgba });
  });
});
