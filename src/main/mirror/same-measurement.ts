import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { PendingReading } from '../history/mirror-queue.ts';

/** As in a person's own line (`mergeReadings`): two accounts, or two uploaders, stamp one measurement seconds apart. */
const SAME_MOMENT_MS = 30_000;

/** Whether one of the instants is that of the same measurement. */
export function isHeld(readAt: EpochMs, instants: readonly EpochMs[]): boolean {
  return instants.some((instant) => Math.abs(instant - readAt) <= SAME_MOMENT_MS);
}

/**
 * Of everything that is pending, one reading for each measurement, ascending. One that has been sent already without a
 * known outcome comes first: the site may have it, and another in its place would be a second one. Then the person's
 * preferred account, then the reading that knows its trend.
 * @param accountOrder the person's accounts by preference
 */
export function oneForEach(
  pending: readonly PendingReading[],
  accountOrder: readonly string[],
): PendingReading[] {
  const rank = new Map(accountOrder.map((id, index) => [id, index]));
  const rankOf = ({ accountId }: PendingReading): number => rank.get(accountId) ?? accountOrder.length;
  const best = pending.toSorted(
    (a, b) =>
      Number(b.tried) - Number(a.tried) ||
      rankOf(a) - rankOf(b) ||
      Number(a.trend === 'none') - Number(b.trend === 'none') ||
      a.readAt - b.readAt,
  );
  const chosen: PendingReading[] = [];
  for (const reading of best) {
    const instants = chosen.map(({ readAt }) => readAt);
    if (!isHeld(reading.readAt, instants)) chosen.push(reading);
  }
  return chosen.toSorted((a, b) => a.readAt - b.readAt);
}
