/** Countries that print on Letter, as CLDR has them (supplemental `measurementData`, paperSize US-Letter). */
const LETTER = new Set(['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE']);

/** @param locale BCP 47; one without a region counts as the region where the language is spoken most */
export function paperFor(locale: string): 'a4' | 'letter' {
  return LETTER.has(new Intl.Locale(locale).maximize().region ?? '') ? 'letter' : 'a4';
}
