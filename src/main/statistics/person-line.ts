import { mergeReadings } from '../../shared/glucose/merge.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { History, LineReading } from '../history/history.ts';
import type { RecentReadings } from '../history/recent-readings.ts';

/** A week of a one-minute sensor is read in some milliseconds. */
const CHUNK_MS = 7 * 86_400_000;

export interface LineParts {
  history: Pick<History, 'lines'>;
  recent: Pick<RecentReadings, 'of'>;
  /** Lets whatever waits run, alarms among it, and comes back. */
  pause: () => Promise<void>;
}

export interface LineWish {
  /** By preference, see `mergeReadings`. */
  accountIds: readonly string[];
  from: EpochMs;
  to: EpochMs;
}

/**
 * A person's accounts as one line, ascending by time: what is stored, and what is only in memory because the disk refused
 * it. Read week by week, with pauses: months of one-minute data must not keep an alarm waiting.
 * @throws FlatarrowError `storage`
 */
export async function personLine(
  { history, recent, pause }: LineParts,
  { accountIds, from, to }: LineWish,
): Promise<LineReading[]> {
  const chunks: LineReading[][] = [];
  for (let start = from; start < to; start += CHUNK_MS) {
    chunks.push(history.lines(accountIds, start, Math.min(start + CHUNK_MS, to)));
    await pause();
  }
  const remembered = accountIds
    .flatMap((id) => recent.of(id))
    .filter(({ readAt }) => readAt >= from && readAt < to);
  return mergeReadings(withRemembered(chunks.flat(), remembered), accountIds);
}

function withRemembered(stored: LineReading[], remembered: readonly LineReading[]): LineReading[] {
  const since = Math.min(...remembered.map(({ readAt }) => readAt));
  const known = new Set<string>();
  for (let index = stored.length - 1; index >= 0; index -= 1) {
    const reading = stored[index];
    if (!reading || reading.readAt < since) break;
    known.add(keyOf(reading));
  }
  const missing = remembered.filter((reading) => !known.has(keyOf(reading)));
  return missing.length === 0 ? stored : [...stored, ...missing].toSorted((a, b) => a.readAt - b.readAt);
}

function keyOf({ accountId, readAt }: LineReading): string {
  return `${accountId} ${readAt}`;
}
