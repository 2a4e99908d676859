import type { Picture } from './picture.ts';

const HEADER_BYTES = 6;
const ENTRY_BYTES = 16;
const LARGEST_PX = 256;
const ICON = 1;
const BITS_PER_PIXEL = 32;

/**
 * Windows' icon file: a table of pictures, then the pictures, here all as PNG, which Windows reads since Vista
 * (Microsoft's page on icons). Numbers have their low byte first.
 *
 * @throws when a picture is larger than 256 pixels, for whose size the table has no place
 */
export function icoFile(pictures: readonly Picture[]): Uint8Array {
  const table = new DataView(new ArrayBuffer(HEADER_BYTES + pictures.length * ENTRY_BYTES));
  table.setUint16(2, ICON, true);
  table.setUint16(4, pictures.length, true);
  let offset = table.byteLength;
  for (const [index, { sizePx, png }] of pictures.entries()) {
    if (sizePx > LARGEST_PX)
      throw new Error(`An ICO file holds at most ${LARGEST_PX} pixels, not ${sizePx}.`);
    const at = HEADER_BYTES + index * ENTRY_BYTES;
    // One byte each: 256 is written as 0.
    table.setUint8(at, sizePx % LARGEST_PX);
    table.setUint8(at + 1, sizePx % LARGEST_PX);
    table.setUint16(at + 4, 1, true);
    table.setUint16(at + 6, BITS_PER_PIXEL, true);
    table.setUint32(at + 8, png.length, true);
    table.setUint32(at + 12, offset, true);
    offset += png.length;
  }
  return Buffer.concat([new Uint8Array(table.buffer), ...pictures.map(({ png }) => png)]);
}
