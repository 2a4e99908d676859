import type { LanguageCode } from '../settings/language-choice.ts';
import type { PartLoaders } from './messages.ts';

type Loaders = () => Promise<PartLoaders>;

/**
 * Every language by its code. Only what is asked for is loaded, and of the others not even the list of their parts: ten
 * languages of twenty parts would be a good share of what a window may weigh.
 */
export const ALL_LANGUAGES: Readonly<Record<LanguageCode, Loaders>> = {
  de: async () => (await import('./de/index.ts')).de,
  en: async () => (await import('./en/index.ts')).en,
  es: async () => (await import('./es/index.ts')).es,
  fr: async () => (await import('./fr/index.ts')).fr,
  it: async () => (await import('./it/index.ts')).it,
  ja: async () => (await import('./ja/index.ts')).ja,
  nl: async () => (await import('./nl/index.ts')).nl,
  pl: async () => (await import('./pl/index.ts')).pl,
  pt: async () => (await import('./pt/index.ts')).pt,
  sv: async () => (await import('./sv/index.ts')).sv,
};
