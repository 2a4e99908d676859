import type { GlucoseUnit } from '../glucose/units.ts';

/**
 * Countries whose clinics and meters speak mmol/L (ISO 3166-1); the rest of the world mostly speaks mg/dL. Germany and
 * some others use both: there the commoner one counts. It is a first guess, which one click changes.
 */
const MMOL_COUNTRIES = new Set(
  'AU BA BG BY CA CH CN CZ DK EE FI FJ GB GG HK HR HU IE IM IS JE KZ LI LT LV ME MK MO MT MY NL NO NZ RS RU SE SG SI SK UA VN ZA'.split(
    ' ',
  ),
);

/** The unit that people of this locale most likely know. @param locale BCP 47; the likeliest country where it names none */
export function unitOfRegion(locale: string): GlucoseUnit {
  return MMOL_COUNTRIES.has(countryOf(locale)) ? 'mmol/L' : 'mg/dL';
}

/** ISO 3166-1 of a locale; empty where it is none. */
export function countryOf(locale: string): string {
  try {
    return new Intl.Locale(locale).maximize().region ?? '';
  } catch {
    return '';
  }
}
