import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** A square RGBA picture as PNG (W3C PNG, sections 5 and 11): 8 bits a channel, not interlaced, rows unfiltered. */
export function encodePng(rgba: Uint8Array, sizePx: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(sizePx, 0);
  header.writeUInt32BE(sizePx, 4);
  // Depth, then colour with alpha; compression, filter and interlace are 0.
  header.set([8, 6], 8);
  const stride = sizePx * 4;
  const rows = Buffer.alloc(sizePx * (stride + 1));
  for (let y = 0; y < sizePx; y += 1)
    rows.set(rgba.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
