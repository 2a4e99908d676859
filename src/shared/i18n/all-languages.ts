import type { LanguageCode } from '../settings/language-choice.ts';
import { en } from './en/index.ts';
import type { PartLoaders } from './messages.ts';

/** Every language by its code. Only what is asked for is loaded. */
export const ALL_LANGUAGES: Readonly<Partial<Record<LanguageCode, PartLoaders>>> & { en: PartLoaders } = {
  en,
};
