import type { Picture } from './picture.ts';

const HEADER_BYTES = 8;

/**
 * Four letters for each size in pixels: sizes that screens of double density use have one for either use. All of these
 * may hold PNG (Wikipedia, Apple Icon Image format).
 */
const TYPES: Readonly<Record<number, readonly string[]>> = {
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};

export const ICNS_SIZES_PX = Object.keys(TYPES).map(Number);

/**
 * macOS' icon file: chunks of four letters, a length that counts the chunk's header, and a picture. Numbers have
 * their high byte first.
 *
 * @throws when macOS knows no picture of that size
 */
export function icnsFile(pictures: readonly Picture[]): Uint8Array {
  const chunks = pictures.flatMap(({ sizePx, png }) => {
    const types = TYPES[sizePx];
    if (!types) throw new Error(`An ICNS file holds no picture of ${sizePx} pixels.`);
    return types.map((type) => chunk(type, png));
  });
  return chunk('icns', Buffer.concat(chunks));
}

function chunk(type: string, content: Uint8Array): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write(type, 'latin1');
  header.writeUInt32BE(HEADER_BYTES + content.length, 4);
  return Buffer.concat([header, content]);
}
