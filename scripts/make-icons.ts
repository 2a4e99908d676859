import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { drawIcon } from './icons/draw.ts';
import { ICNS_SIZES_PX, icnsFile } from './icons/icns.ts';
import { icoFile } from './icons/ico.ts';

/**
 * Writes out/icons: what packages for every system show, all of it drawn from resources/icons/flatarrow.svg.
 * `--committed` also writes resources/icons/flatarrow.png, which the program shows before it can draw.
 */
const checkout = resolve(import.meta.dirname, '..');
const folder = join(checkout, 'out', 'icons');
const COMMITTED_PX = 512;
const LINUX_SIZES_PX = [16, 24, 32, 48, 64, 96, 128, 256, 512];
const WINDOWS_SIZES_PX = [16, 20, 24, 32, 40, 48, 64, 256];

const sizesPx = [...new Set([...LINUX_SIZES_PX, ...WINDOWS_SIZES_PX, ...ICNS_SIZES_PX])];
const pictures = await drawIcon(sizesPx);
const of = (wanted: readonly number[]): typeof pictures =>
  pictures.filter(({ sizePx }) => wanted.includes(sizePx));

await rm(folder, { recursive: true, force: true });
await mkdir(join(folder, 'png'), { recursive: true });
for (const { sizePx, png } of of(LINUX_SIZES_PX)) {
  await writeFile(join(folder, 'png', `${sizePx}x${sizePx}.png`), png);
}
await writeFile(join(folder, 'icon.ico'), icoFile(of(WINDOWS_SIZES_PX)));
await writeFile(join(folder, 'icon.icns'), icnsFile(of(ICNS_SIZES_PX)));
if (process.argv.includes('--committed')) {
  const [picture] = of([COMMITTED_PX]);
  if (picture) await writeFile(join(checkout, 'resources', 'icons', 'flatarrow.png'), picture.png);
}
