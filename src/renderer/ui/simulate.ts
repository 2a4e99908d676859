import { FlatarrowError } from '../../shared/errors.ts';
import type { FlatarrowApi } from '../../shared/ipc/contract.ts';

/**
 * Adds a simulated person; nobody stays behind when that fails.
 * @returns their id
 * @throws FlatarrowError when main refuses
 */
export async function simulate({
  persons,
  accounts,
}: Pick<FlatarrowApi, 'persons' | 'accounts'>): Promise<string> {
  const personId = await persons.add({ name: 'Simulation', colour: 'violet' });
  // The simulator has no secrets, so any way of keeping them will do.
  const saved = await accounts.add({ personId, sourceId: 'simulator', values: {}, keep: 'anyway' });
  if (saved.outcome === 'saved') return personId;
  await persons.remove(personId);
  throw new FlatarrowError('config');
}
