import type { EpochMs } from '../../shared/glucose/reading.ts';
import { SAME_MOMENT_MS } from '../../shared/glucose/merge.ts';
import type { History } from '../history/history.ts';
import { RecentDays } from './recent-days.ts';

const DAY_MS = 86_400_000;

/**
 * Tells whether a person's history has a reading already. Two within {@link SAME_MOMENT_MS} are one measurement, as
 * wherever readings of several accounts are joined. A time that is known to the minute only stands for all of it: the
 * cloud gave the same measurement with its seconds.
 * @param accountIds of the person; invented readings must not be among them
 * @param wholeMinutes times of the file have no seconds
 */
export function knownMoments(
  history: Pick<History, 'moments'>,
  accountIds: readonly string[],
  wholeMinutes: boolean,
): (at: EpochMs) => boolean {
  const days = new RecentDays((day) => history.moments(accountIds, day * DAY_MS, (day + 1) * DAY_MS));
  const [before, after] = wholeMinutes ? [0, 59_999] : [SAME_MOMENT_MS, SAME_MOMENT_MS];
  return (at) => {
    const [from, to] = [at - before, at + after];
    return daysOf(from, to).some((day) => hasBetween(days.get(day), from, to));
  };
}

function daysOf(from: EpochMs, to: EpochMs): number[] {
  const [first, last] = [Math.floor(from / DAY_MS), Math.floor(to / DAY_MS)];
  return first === last ? [first] : [first, last];
}

/** @param ascending by time */
function hasBetween(ascending: readonly EpochMs[], from: EpochMs, to: EpochMs): boolean {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return (ascending[low] ?? Infinity) <= to;
}
