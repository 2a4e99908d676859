import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { languageCodeSchema } from '../../shared/settings/language-choice.ts';
import type { PageFile } from './page-files.ts';

/** How the build names the words that the windows speak (scripts/bundle/window-bundles.ts). */
const WORDS = /^words-([a-z]{2})-.*\.js$/;

/** Has a page load the words of a language along with everything else. */
export type WordsAhead = (page: PageFile, query: URLSearchParams) => Promise<PageFile>;

/**
 * A page can't know what is spoken before it has asked main, and would then wait for the words: its address says so
 * beforehand. Without that, or for a language that has no such file, the page stays as it is.
 * @param folder of the built windows
 */
export function wordsAhead(folder: string): WordsAhead {
  let files: Promise<ReadonlyMap<string, string>> | undefined;
  return async (page, query) => {
    const language = languageCodeSchema.safeParse(query.get('language'));
    if (!language.success || !page.type.startsWith('text/html')) return page;
    files ??= wordsIn(join(folder, 'assets'));
    const file = (await files).get(language.data);
    if (file === undefined) return page;
    const link = `<link rel="modulepreload" crossorigin href="../assets/${file}">`;
    const html = new TextDecoder().decode(page.bytes).replace('</head>', `${link}</head>`);
    return { ...page, bytes: new TextEncoder().encode(html) };
  };
}

async function wordsIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder).catch(() => []);
  return new Map(
    names.flatMap((name) => {
      const code = WORDS.exec(name)?.[1];
      return code === undefined ? [] : [[code, name] as const];
    }),
  );
}
