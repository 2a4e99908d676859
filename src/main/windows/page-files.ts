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
