import { asFlatarrowError, errorText } from '../../shared/errors.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { sentences } from '../../shared/i18n/sentences.ts';
import type { FlatarrowApi } from '../../shared/ipc/contract.ts';

/**
 * Adds a simulated person.
 * @returns what went wrong, in words; empty when nothing did
 */
export async function startSimulation(api: FlatarrowApi, language: Language): Promise<string> {
  const { t } = language;
  try {
    const personId = await api.persons.add({ name: t('glance.simulationName'), colour: 'violet' });
    // The simulator has no secrets, so any way of keeping them will do.
    const saved = await api.accounts.add({ personId, sourceId: 'simulator', values: {}, keep: 'anyway' });
    if (saved.outcome === 'saved') return '';
    await api.persons.remove(personId);
    return t('glance.simulationFailed');
  } catch (error) {
    const { kind } = asFlatarrowError(error);
    return sentences(language, [t('glance.simulationFailed'), errorText({ kind }, language)]);
  }
}
