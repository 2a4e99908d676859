import type { Language } from './language.ts';

/** Whole sentences one after the other, as the language sets them; empty ones are left out. */
export function sentences(language: Language, texts: readonly (string | undefined)[]): string {
  const [first = '', ...others] = texts.filter((text) => text !== undefined && text !== '');
  return others.reduce<string>(
    (before, next) => language.t('common.twoSentences', { first: before, second: next ?? '' }),
    first,
  );
}
