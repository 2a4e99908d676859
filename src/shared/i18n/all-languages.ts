import type { LanguageCode } from '../settings/language-choice.ts';
import type { PartLoaders } from './messages.ts';

type Loaders = () => Promise<PartLoaders>;

/**
 * Every language by its code. Only what is asked for is loaded, and of the others not even the list of their parts: ten
 * languages of twenty parts would be a good share of what a window may weigh.
 */
export const ALL_LANGUAGES: Readonly<Partial<Record<LanguageCode, Loaders>>> & { en: Loaders } = {
  en: async () => (await import('./en/index.ts')).en,
};
