import { asFlatarrowError, errorText } from '../../shared/errors.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { sentences } from '../../shared/i18n/sentences.ts';
import { simulate } from '../ui/simulate.ts';
import type { GlanceApi } from './glance-api.ts';

/**
 * Adds a simulated person.
 * @returns what went wrong, in words; empty when nothing did
 */
export async function startSimulation(api: GlanceApi, language: Language): Promise<string> {
  try {
    await simulate(api);
    return '';
  } catch (error) {
    const { kind } = asFlatarrowError(error);
    return sentences(language, [language.t('glance.simulationFailed'), errorText({ kind }, language)]);
  }
}
