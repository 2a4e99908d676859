import type { EpochMs, Reading } from '../../shared/glucose/reading.ts';
import type { History } from './history.ts';
import type { RecentReadings } from './recent-readings.ts';

export interface Between {
  history: Pick<History, 'range'>;
  recent: RecentReadings;
  accountIds: readonly string[];
  from: EpochMs;
  to: EpochMs;
}

/** What is stored and what is only in memory (because the disk refused it), each reading once, ascending by time. */
export function readingsBetween({ history, recent, accountIds, from, to }: Between): Reading[] {
  const remembered = accountIds
    .flatMap((id) => recent.of(id))
    .filter(({ readAt }) => readAt >= from && readAt < to);
  const byKey = new Map(remembered.map((reading) => [`${reading.accountId} ${reading.readAt}`, reading]));
  for (const reading of history.range(accountIds, from, to))
    byKey.set(`${reading.accountId} ${reading.readAt}`, reading);
  return [...byKey.values()].toSorted((a, b) => a.readAt - b.readAt);
}
