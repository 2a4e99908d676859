import type { Language } from '../../shared/i18n/language.ts';
import { asFlatarrowError, errorText } from '../../shared/errors.ts';
import type { FlatarrowApi } from '../../shared/ipc/contract.ts';

/**
 * Adds a simulated person.
 * @returns what went wrong, in words; empty when nothing did
 */
export async function startSimulation(api: FlatarrowApi, language: Language): Promise<string> {
  try {
    const personId = await api.persons.add({ name: 'Simulation', colour: 'violet' });
    // The simulator has no secrets, so any way of keeping them will do.
    const saved = await api.accounts.add({ personId, sourceId: 'simulator', values: {}, keep: 'anyway' });
    if (saved.outcome === 'saved') return '';
    await api.persons.remove(personId);
    return 'The simulation could not be started.';
  } catch (error) {
    return `The simulation could not be started. ${errorText({ kind: asFlatarrowError(error).kind }, language)}`;
  }
}
