import type { Reading } from './reading.ts';

/** Two uploaders may stamp one measurement a few seconds apart; LoopFollow joins within 30 s (BGData.swift). */
const SAME_MOMENT_MS = 30_000;

/**
 * Joins the readings of a person's accounts into one line: one measurement seen through two sources is one reading.
 * @param readings ascending by time
 * @param accountOrder the person's accounts by preference; the first that has the moment is kept, a trend decides ties
 */
export function mergeReadings(readings: readonly Reading[], accountOrder: readonly string[]): Reading[] {
  const rank = new Map(accountOrder.map((id, index) => [id, index]));
  const rankOf = (reading: Reading): number => rank.get(reading.accountId) ?? accountOrder.length;
  const merged: Reading[] = [];
  for (const reading of readings) {
    const last = merged.at(-1);
    if (!last || last.accountId === reading.accountId || reading.readAt - last.readAt > SAME_MOMENT_MS) {
      merged.push(reading);
    } else if (rankOf(reading) < rankOf(last)) {
      merged[merged.length - 1] = reading;
    }
  }
  return merged;
}
