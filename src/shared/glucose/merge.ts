import type { EpochMs, Reading } from './reading.ts';

/** Two uploaders may stamp one measurement a few seconds apart; LoopFollow joins within 30 s (BGData.swift). */
export const SAME_MOMENT_MS = 30_000;

/** What is looked at to tell which of two readings counts. */
type Mergeable = Pick<Reading, 'readAt' | 'accountId' | 'trend'>;

/**
 * Joins the readings of a person's accounts into one line: one measurement seen twice is one reading, whether two
 * accounts saw it or two uploaders sent it to the same one. No sensor measures more often than once a minute.
 * @param readings ascending by time
 * @param accountOrder the person's accounts by preference: the most preferred that has the moment is kept, and of equals
 *   the first that carries a trend
 */
export function mergeReadings<R extends Mergeable>(
  readings: readonly R[],
  accountOrder: readonly string[],
): R[] {
  const rank = new Map(accountOrder.map((id, index) => [id, index]));
  const merger = createMerger();
  const kept: R[] = [];
  for (const reading of readings) {
    const { readAt, accountId, trend } = reading;
    const place = merger.placeOf(readAt, rank.get(accountId) ?? accountOrder.length, trend !== 'none');
    if (place !== undefined) kept[place] = reading;
  }
  return kept;
}

export interface Merger {
  /**
   * Tells where the next reading belongs in the line: behind the last, in its place, or nowhere.
   * @param rank of its account; 0 is the most preferred
   */
  placeOf(readAt: EpochMs, rank: number, hasTrend: boolean): number | undefined;
}

/** The rule of {@link mergeReadings} for readings that come one by one, ascending by time, in whatever form. */
export function createMerger(): Merger {
  let count = 0;
  const last = { readAt: -Infinity, rank: 0, hasTrend: false };
  return {
    placeOf: (readAt, rank, hasTrend) => {
      const isNew = readAt - last.readAt > SAME_MOMENT_MS;
      const isBetter = rank === last.rank ? hasTrend && !last.hasTrend : rank < last.rank;
      if (!isNew && !isBetter) return undefined;
      last.readAt = readAt;
      last.rank = rank;
      last.hasTrend = hasTrend;
      if (isNew) count += 1;
      return count - 1;
    },
  };
}
