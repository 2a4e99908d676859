import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const chunkSchema = z.object({
  file: z.string(),
  imports: z.array(z.string()).default([]),
  dynamicImports: z.array(z.string()).default([]),
  css: z.array(z.string()).default([]),
});
type Manifest = Record<string, z.infer<typeof chunkSchema>>;

/** `…/i18n/de/sources.ts`, loaded by itself. */
const PART = /\/i18n\/([a-z]{2})\/([\w-]+)\.ts$/;
/** `assets/words-de-….js`: what the glance window speaks, in one file. */
const WORDS = /words-([a-z]{2})-/;

export interface Wanted {
  /** Where the built windows lie. */
  folder: string;
  /** `glance` */
  window: string;
  /** `en` */
  language: string;
  /** The files of messages that the window speaks from: `glance`, `alert-log`. */
  parts: readonly string[];
}

/** The languages that a build has. */
export function languagesIn(folder: string): string[] {
  const codes = Object.values(manifestIn(folder)).map(({ file }) => WORDS.exec(file)?.[1]);
  return [...new Set(codes.filter((code) => code !== undefined))];
}

/**
 * Bytes of all code and style that a window may come to load in one language, now or later, as they are on disk. Fonts
 * and sounds are not code, and are compressed already.
 */
export function bundleSize({ folder, window, language, parts }: Wanted): number {
  const manifest = manifestIn(folder);
  const files = new Set<string>([`${window}/index.html`]);
  const visited = new Set<string>();
  const isSpoken = (name: string, file: string): boolean => {
    const words = WORDS.exec(file)?.[1];
    if (words !== undefined) return words === language;
    const [, code, part = ''] = PART.exec(name) ?? [];
    return code === undefined || (code === language && parts.includes(part));
  };
  const visit = (name: string): void => {
    const chunk = manifest[name];
    if (!chunk || visited.has(name) || !isSpoken(name, chunk.file)) return;
    visited.add(name);
    for (const file of [chunk.file, ...chunk.css]) files.add(file);
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) visit(next);
  };
  visit(`${window}/index.html`);
  return [...files].reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

function manifestIn(folder: string): Manifest {
  const text = readFileSync(join(folder, '.vite/manifest.json'), 'utf8');
  return z.record(z.string(), chunkSchema).parse(JSON.parse(text));
}
