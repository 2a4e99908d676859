import type { Accounts } from './accounts/accounts.ts';
import type { Flatarrow } from './flatarrow-controls.ts';

/** Adds a simulated person unless there is one; returns their id. */
export async function simulatePerson(
  { settings, handlers, language }: Pick<Flatarrow, 'settings' | 'handlers' | 'language'>,
  accounts: Pick<Accounts, 'add'>,
): Promise<string> {
  const known = settings.accounts.find(({ sourceId }) => sourceId === 'simulator');
  if (known) return known.personId;
  const personId = await handlers.persons.add(
    { name: language.t('sources.simulatorPerson'), colour: 'grey' },
    { close: () => undefined },
  );
  await accounts.add({ personId, sourceId: 'simulator', values: {}, keep: 'stored' });
  return personId;
}
