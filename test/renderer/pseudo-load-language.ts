import { loadLanguage as loadReal } from '../../src/shared/i18n/load-language.ts';
import { PSEUDO_LOCALE, PSEUDO_LOCALE_RTL, pseudoLanguage } from '../support/pseudo-language.ts';

/** In the place of the program's own: knows the pseudo-language as well, in both directions, by its locale. */
export const loadLanguage: typeof loadReal = async (spoken, parts) => {
  if (spoken.locale === PSEUDO_LOCALE) return pseudoLanguage();
  if (spoken.locale === PSEUDO_LOCALE_RTL) return pseudoLanguage({ rightToLeft: true });
  return loadReal(spoken, parts);
};
