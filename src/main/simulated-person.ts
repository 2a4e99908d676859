import type { Language } from '../shared/i18n/language.ts';
import type { FlatarrowHandlers } from '../shared/ipc/contract.ts';
import type { Settings } from '../shared/settings/settings.ts';
import type { Accounts } from './accounts/accounts.ts';

export interface Simulating {
  persons: FlatarrowHandlers['persons'];
  accounts: Accounts;
  language: Language;
}

/** Adds a simulated person unless there is one. @returns their id */
export async function simulatedPerson(
  settings: Settings,
  { persons, accounts, language }: Simulating,
): Promise<string> {
  const known = settings.accounts.find(({ sourceId }) => sourceId === 'simulator');
  if (known) return known.personId;
  const name = language.t('sources.simulatorPerson');
  const personId = await persons.add({ name, colour: 'grey' }, { close: () => undefined });
  await accounts.add({ personId, sourceId: 'simulator', values: {}, keep: 'stored' });
  return personId;
}
