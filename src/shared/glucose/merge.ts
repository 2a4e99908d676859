import type { Reading } from './reading.ts';

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
  const rankOf = (reading: R): number => rank.get(reading.accountId) ?? accountOrder.length;
  const isBetter = (one: R, other: R): boolean => {
    if (rankOf(one) !== rankOf(other)) return rankOf(one) < rankOf(other);
    return other.trend === 'none' && one.trend !== 'none';
  };
  const merged: R[] = [];
  for (const reading of readings) {
    const last = merged.at(-1);
    if (!last || reading.readAt - last.readAt > SAME_MOMENT_MS) merged.push(reading);
    else if (isBetter(reading, last)) merged[merged.length - 1] = reading;
  }
  return merged;
}
