import { type LanguageChoice, type LanguageCode, languageCodeSchema } from '../settings/language-choice.ts';

export interface ResolvedLanguage {
  code: LanguageCode;
  /** BCP 47; keeps the region that the system names for this language. */
  locale: string;
}

/**
 * Which language to speak, and whose numbers and dates to write. A chosen language is written as the system writes it
 * where it has it too: German in Austria stays `de-AT`.
 * @param system the system’s languages in order of preference, BCP 47
 */
export function resolveLanguage(choice: LanguageChoice, system: readonly string[]): ResolvedLanguage {
  const spoken = system.flatMap((tag) => {
    const code = languageCodeSchema.safeParse(languageOf(tag));
    return code.success ? [{ code: code.data, locale: tag }] : [];
  });
  if (choice === 'system') return spoken[0] ?? { code: 'en', locale: 'en' };
  return spoken.find(({ code }) => code === choice) ?? { code: choice, locale: choice };
}

/** Undefined for a tag that isn’t one: what a system calls its language is not ours to trust. */
function languageOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return undefined;
  }
}
