import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';

const unzip = {
  gzip: promisify(gunzip),
  br: promisify(brotliDecompress),
  zlib: promisify(inflate),
  raw: promisify(inflateRaw),
};

/** Nobody packs an answer more often than that; each layer may be as large as an answer may be. */
const MOST_LAYERS = 2;

/**
 * Undoes `Content-Encoding` and reads the result as UTF-8, without a byte order mark.
 * @param maximumBytes the most that may come out, so that a small answer can't fill the memory
 * @throws what zlib throws for damaged, cut off or too large content, and an Error for an encoding that wasn't asked for
 * or too many of them
 */
export async function decodeBody(
  bytes: Buffer,
  encodings: string | undefined,
  maximumBytes: number,
): Promise<string> {
  let content = bytes;
  const layers = (encodings ?? '').split(',').map((name) => name.trim().toLowerCase());
  if (layers.length > MOST_LAYERS) throw new Error('The answer is packed too often.');
  for (const layer of layers.toReversed()) {
    if (layer === '' || layer === 'identity' || content.byteLength === 0) continue;
    content = await decompressorOf(layer, content)(content, { maxOutputLength: maximumBytes });
  }
  return new TextDecoder().decode(content);
}

function decompressorOf(encoding: string, content: Buffer): typeof unzip.gzip {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return unzip.gzip;
    case 'br':
      return unzip.br;
    case 'deflate':
      // Some servers leave the zlib wrapper off; its first byte always carries method 8.
      return ((content[0] ?? 0) & 0x0f) === 8 ? unzip.zlib : unzip.raw;
    default:
      throw new Error('The answer has an encoding that was not asked for.');
  }
}
