import { type Settings, accountsOf } from '../../shared/settings/settings.ts';
import type { PersonOverview } from '../../shared/overview/overview.ts';
import type { History } from './history.ts';

/**
 * Under which ids a person's readings and events lie, by preference: those of their accounts, then those of the files
 * that were taken in. A file is no account: it can't give the current number, nor raise an alarm.
 */
function historyIdsOf(settings: Settings, personId: string, history: Pick<History, 'imports'>): string[] {
  return [
    ...accountsOf(settings, personId).map(({ id }) => id),
    ...history.imports(personId).map(({ id }) => id),
  ];
}

/**
 * As {@link historyIdsOf}, of what is counted together: invented readings never mix with measured ones, and count only
 * where there is nothing else.
 */
export function countedIdsOf(
  settings: Settings,
  personId: string,
  history: Pick<History, 'imports'>,
): string[] {
  const measured = measuredIdsOf(settings, personId, history);
  return measured.length > 0 ? measured : historyIdsOf(settings, personId, history);
}

/** What belongs to the number that is shown of a person: where that is invented, what was invented; else what counts. */
export function shownIdsOf(
  settings: Settings,
  { personId, simulated }: Pick<PersonOverview, 'personId' | 'simulated'>,
  history: Pick<History, 'imports'>,
): string[] {
  if (!simulated) return countedIdsOf(settings, personId, history);
  return accountsOf(settings, personId)
    .filter(({ sourceId }) => sourceId === 'simulator')
    .map(({ id }) => id);
}

/** As {@link historyIdsOf}, without those under which invented readings lie. */
export function measuredIdsOf(
  settings: Settings,
  personId: string,
  history: Pick<History, 'imports'>,
): string[] {
  const invented = new Set(
    settings.accounts.filter(({ sourceId }) => sourceId === 'simulator').map(({ id }) => id),
  );
  return historyIdsOf(settings, personId, history).filter((id) => !invented.has(id));
}
