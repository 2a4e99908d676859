import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { Resvg, initWasm } from '@resvg/resvg-wasm';
import { iconPalette } from '../src/main/tray/icon/palette.ts';
import type { IconTheme } from '../src/main/tray/icon/icon-description.ts';
import { type IconRenderer, createIconRenderer } from '../src/main/tray/icon-renderer.ts';
import { type Sample, type SampleRow, contrastRows, sampleRows } from './tray-samples.ts';

/**
 * Writes docs/images/tray-sheet.png: what the tray can show, at every size it is shown in, for eyes to judge.
 * Each sample is drawn at 16 pixels and magnified, then 1:1 at 16, 20, 24, 32 and 64.
 */
const root = resolve(import.meta.dirname, '..');
const target = resolve(root, 'docs/images/tray-sheet.png');

const MARGIN = 24;
const CELL = { width: 112, height: 226 };
const MAGNIFIED = 6;
const COLUMNS = 14;
const HEADING = 44;
const width = 2 * MARGIN + COLUMNS * CELL.width;

const THEMES: readonly { theme: IconTheme; title: string; rows: readonly SampleRow[] }[] = [
  { theme: 'light', title: 'Light', rows: sampleRows },
  { theme: 'dark', title: 'Dark', rows: sampleRows },
  { theme: 'contrastLight', title: 'High contrast, light', rows: contrastRows },
  { theme: 'contrastDark', title: 'High contrast, dark', rows: contrastRows },
];

function panel({ theme, title, rows }: (typeof THEMES)[number], top: number, renderer: IconRenderer) {
  const { surface, ink, mute } = iconPalette(theme);
  const height = HEADING + rows.length * CELL.height + MARGIN;
  const parts = [
    `<rect x="0" y="${top}" width="${width}" height="${height}" fill="${surface}"/>`,
    text(title, { left: MARGIN, baseline: top + 32, size: 20, fill: ink }),
  ];
  for (const [rowIndex, { name, samples }] of rows.entries()) {
    const rowTop = top + HEADING + rowIndex * CELL.height;
    parts.push(text(name, { left: MARGIN, baseline: rowTop + 14, size: 13, fill: mute }));
    for (const [column, sample] of samples.entries()) {
      const left = MARGIN + column * CELL.width;
      parts.push(cell(sample, { left, top: rowTop + 22, theme, fill: mute }, renderer));
    }
  }
  return { svg: parts.join('\n'), height };
}

interface Place {
  left: number;
  top: number;
  theme: IconTheme;
  fill: string;
}

function cell({ label, icon }: Sample, { left, top, theme, fill }: Place, renderer: IconRenderer): string {
  const draw = (sizePx: number, at: { left: number; top: number; zoom?: number }): string => {
    const { png } = renderer.render(icon, sizePx, theme);
    const edge = sizePx * (at.zoom ?? 1);
    const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
    // `optimizeSpeed` is nearest-neighbour: a magnified pixel stays a square.
    return `<image x="${at.left}" y="${at.top}" width="${edge}" height="${edge}" image-rendering="optimizeSpeed" href="${href}"/>`;
  };
  const second = top + 16 * MAGNIFIED + 6;
  return [
    draw(16, { left, top, zoom: MAGNIFIED }),
    draw(16, { left, top: second }),
    draw(20, { left: left + 22, top: second }),
    draw(24, { left: left + 48, top: second }),
    draw(32, { left: left + 70, top: second + 30 }),
    draw(64, { left, top: second + 30 }),
    text(label, { left: left + 70, baseline: second + 92, size: 11, fill }),
  ].join('');
}

function text(content: string, at: { left: number; baseline: number; size: number; fill: string }): string {
  const escaped = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${at.left}" y="${at.baseline}" font-size="${at.size}" font-weight="700" fill="${at.fill}">${escaped}</text>`;
}

const font = await readFile(resolve(root, 'resources/fonts/RobotoCondensed-Bold.ttf'));
const renderer = createIconRenderer(font);
const panels: string[] = [];
let height = 0;
for (const theme of THEMES) {
  const drawn = panel(theme, height, renderer);
  panels.push(drawn.svg);
  height += drawn.height;
}
const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Roboto Condensed">${panels.join('')}</svg>`;
await mkdir(dirname(target), { recursive: true });
// The sheet's own letters need more of SVG than the icons do.
await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
const sansSerif = 'Roboto Condensed';
const fonts = { fontBuffers: [font], defaultFontFamily: sansSerif, sansSerifFamily: sansSerif };
await writeFile(target, new Resvg(sheet, { font: fonts }).render().asPng());
console.log(`${target}: ${width} × ${height}`);
