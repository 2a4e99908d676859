import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawIcon } from '../../../scripts/icons/draw.ts';
import { ICNS_SIZES_PX, icnsFile } from '../../../scripts/icons/icns.ts';
import { icoFile } from '../../../scripts/icons/ico.ts';
import type { Picture } from '../../../scripts/icons/picture.ts';

const bytes = fc.uint8Array({ minLength: 1, maxLength: 40 });
const pictures = (sizesPx: readonly number[]): fc.Arbitrary<Picture[]> =>
  fc.uniqueArray(fc.record({ sizePx: fc.constantFrom(...sizesPx), png: bytes }), {
    selector: ({ sizePx }) => sizePx,
    maxLength: sizesPx.length,
  });

/** Reads an ICO file by its table. */
function readIco(file: Uint8Array): Picture[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  expect([view.getUint16(0, true), view.getUint16(2, true)]).toEqual([0, 1]);
  return Array.from({ length: view.getUint16(4, true) }, (_, index) => {
    const at = 6 + index * 16;
    expect(view.getUint8(at)).toBe(view.getUint8(at + 1));
    const start = view.getUint32(at + 12, true);
    const png = Uint8Array.from(file.subarray(start, start + view.getUint32(at + 8, true)));
    return { sizePx: view.getUint8(at) || 256, png };
  });
}

/** Reads an ICNS file chunk by chunk: types with their content. */
function readIcns(file: Uint8Array): [type: string, png: Uint8Array][] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const type = (at: number): string => String.fromCharCode(...file.subarray(at, at + 4));
  expect([type(0), view.getUint32(4)]).toEqual(['icns', file.length]);
  const chunks: [string, Uint8Array][] = [];
  for (let at = 8; at < file.length; at += view.getUint32(at + 4)) {
    chunks.push([type(at), Uint8Array.from(file.subarray(at + 8, at + view.getUint32(at + 4)))]);
  }
  return chunks;
}

/** A PNG file says its width in its first chunk. */
function widthOf(png: Uint8Array | undefined): number {
  return png ? new DataView(png.buffer, png.byteOffset).getUint32(16) : 0;
}

describe('the icons of packages', () => {
  it('lie in an ICO file as they were put in', () => {
    fc.assert(
      fc.property(pictures([16, 20, 24, 32, 48, 64, 128, 256]), (wanted) => {
        expect(readIco(icoFile(wanted))).toEqual(wanted);
      }),
    );
  });

  it('are refused by an ICO file that has no place for their size', () => {
    expect(() => icoFile([{ sizePx: 512, png: new Uint8Array(1) }])).toThrow('256');
  });

  it('lie in an ICNS file as they were put in, some under two names', () => {
    fc.assert(
      fc.property(pictures(ICNS_SIZES_PX), (wanted) => {
        const chunks = readIcns(icnsFile(wanted));
        expect(new Set(chunks.map(([type]) => type)).size).toBe(chunks.length);
        for (const { png } of wanted) expect(chunks.map(([, content]) => content)).toContainEqual(png);
      }),
    );
  });

  it('are refused by an ICNS file that macOS would not read', () => {
    expect(() => icnsFile([{ sizePx: 20, png: new Uint8Array(1) }])).toThrow('20');
  });

  it('are drawn from the one SVG, at the size that was asked for; the committed one is among them', async () => {
    const [small, large] = await drawIcon([16, 512]);
    expect([widthOf(small?.png), widthOf(large?.png)]).toEqual([16, 512]);
    const committed = await readFile(join(import.meta.dirname, '../../../resources/icons/flatarrow.png'));
    expect(Buffer.from(large?.png ?? []).equals(committed)).toBe(true);
  });
});
