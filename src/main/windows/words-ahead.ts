import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { languageCodeSchema } from '../../shared/settings/language-choice.ts';
import type { PageFile } from './page-files.ts';

/** How the build names the words that the windows speak (scripts/bundle/window-bundles.ts). */
const WORDS = /^words-([a-z]{2})-.*\.js$/;
/** What a built file can't do without, beside it. */
const IMPORTED = /\bfrom\s*["']\.\/([\w.-]+\.js)["']/g;

/** Has a page load the words of a language along with everything else. */
export type WordsAhead = (page: PageFile, query: URLSearchParams) => Promise<PageFile>;

/**
 * A page can't know what is spoken before it has asked main, and would then wait for the words: its address says so
 * beforehand. Without that, or for a language that has no such file, the page stays as it is.
 * @param folder of the built windows
 */
export function wordsAhead(folder: string): WordsAhead {
  let links: Promise<ReadonlyMap<string, string>> | undefined;
  return async (page, query) => {
    const language = languageCodeSchema.safeParse(query.get('language'));
    if (!language.success || !page.type.startsWith('text/html')) return page;
    links ??= linksTo(join(folder, 'assets'));
    const link = (await links).get(language.data);
    if (link === undefined) return page;
    const html = new TextDecoder().decode(page.bytes).replace('</head>', `${link}</head>`);
    return { ...page, bytes: new TextEncoder().encode(html) };
  };
}

/** For each language, the links that load its words, and what those import: else they would wait for that in their turn. */
async function linksTo(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder).catch(() => []);
  const found = await Promise.all(
    names.map(async (name) => {
      const code = WORDS.exec(name)?.[1];
      if (code === undefined) return [];
      const text = await readFile(join(folder, name), 'utf8').catch(() => '');
      const files = [name, ...Array.from(text.matchAll(IMPORTED), ([, file]) => file)];
      const links = files.map((file) => `<link rel="modulepreload" crossorigin href="../assets/${file}">`);
      return [[code, links.join('')] as const];
    }),
  );
  return new Map(found.flat());
}
