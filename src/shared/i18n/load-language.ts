import { ALL_LANGUAGES } from './all-languages.ts';
import { type Language, createLanguage } from './language.ts';
import type { Part } from './messages.ts';
import type { ResolvedLanguage } from './resolve-language.ts';

/** Loads the parts of a language that will be spoken. */
export async function loadLanguage(
  { code, locale }: ResolvedLanguage,
  parts: readonly Part[],
): Promise<Language> {
  const loaders = await (ALL_LANGUAGES[code] ?? ALL_LANGUAGES.en)();
  const loaded = await Promise.all(parts.map(async (part) => [part, await loaders[part]()] as const));
  return createLanguage({ code, locale, messages: Object.fromEntries(loaded) });
}
