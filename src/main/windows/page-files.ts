import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wav': 'audio/wav',
};

export interface PageFile {
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Reads a file of the built windows. Only known types, only below `folder`; undefined for everything else. */
export async function readPageFile(folder: string, pathname: string): Promise<PageFile | undefined> {
  const type = TYPES[extname(pathname)];
  if (!type) return undefined;
  try {
    const path = normalize(join(folder, decodeURIComponent(pathname)));
    if (!path.startsWith(normalize(folder) + sep)) return undefined;
    return { type, bytes: new Uint8Array(await readFile(path)) };
  } catch {
    return undefined;
  }
}

export interface PageAnswer {
  status: 200 | 206;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array<ArrayBuffer>;
}

/**
 * A file as an answer, or the part of it that was asked for.
 *
 * Chromium loads sounds in parts. Seen with Electron: without a length and without parts, `<audio>` failed on more
 * than half of the attempts ("no supported source was found"), and on none of 150 with either.
 *
 * @param range the request's `Range` header; anything but one part from a start to an end or to the file's end is
 *   answered with the whole file, as HTTP allows
 */
export function answerWith({ type, bytes }: PageFile, range: string | null | undefined): PageAnswer {
  const size = bytes.length;
  const [, from, to] = /^bytes=(\d{1,10})-(\d{0,10})$/.exec(range ?? '') ?? [];
  const start = Number(from);
  const end = Math.min(to ? Number(to) : size, size - 1);
  const headers = { 'Content-Type': type, 'Accept-Ranges': 'bytes' };
  if (from === undefined || start > end)
    return { status: 200, headers: { ...headers, 'Content-Length': `${size}` }, body: bytes };
  const body = bytes.slice(start, end + 1);
  return {
    status: 206,
    headers: {
      ...headers,
      'Content-Length': `${body.length}`,
      'Content-Range': `bytes ${start}-${end}/${size}`,
    },
    body,
  };
}
