import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Resvg, initWasm } from '@resvg/resvg-wasm';
import type { Picture } from './picture.ts';

const SVG = resolve(import.meta.dirname, '../../resources/icons/flatarrow.svg');

/**
 * Draws the program's icon, square, once for each size.
 *
 * @param sizesPx widths in pixels
 */
export async function drawIcon(sizesPx: readonly number[]): Promise<Picture[]> {
  await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const svg = await readFile(SVG, 'utf8');
  return sizesPx.map((sizePx) => ({
    sizePx,
    png: new Resvg(svg, { fitTo: { mode: 'width', value: sizePx } }).render().asPng(),
  }));
}
