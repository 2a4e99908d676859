import type { Language } from '../i18n/language.ts';
import type { PersonOverview } from './overview.ts';

/** The name, and that it is a simulation wherever it is one. */
export function nameOf(
  { name, simulated }: Pick<PersonOverview, 'name' | 'simulated'>,
  language: Language,
): string {
  return simulated ? language.t('common.simulatedName', { name }) : name;
}
