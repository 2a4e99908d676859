import type { LanguageCode } from '../settings/language-choice.ts';

/** Each language by its own name: whoever looks for it reads it. */
export const LANGUAGE_NAMES: Readonly<Record<LanguageCode, string>> = {
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  it: 'Italiano',
  nl: 'Nederlands',
  pl: 'Polski',
  pt: 'Português',
  sv: 'Svenska',
  ja: '日本語',
};
