import type { EpochMs } from '../glucose/reading.ts';
import { RefusedFile } from './refusal.ts';
import { type DateOrder, type WallMs, type WrittenTime, wallTimeOf } from './wall-time.ts';

const DAY_MS = 86_400_000;

export interface DateOrderSurvey {
  add: (written: WrittenTime, line: number) => void;
  /**
   * The one order in which every date of the file is possible; `open` where both are and would mean different days.
   * @param now nothing has been measured later than a day from here
   * @throws RefusedFile `dateOrder` where no order fits all lines
   */
  decide: (now: EpochMs) => DateOrder | 'open';
  /** The file's first date in both orders, to ask with. */
  example: () => Readonly<Record<DateOrder, WallMs>> | undefined;
}

interface Ruled {
  /** The line with a date that this order makes impossible. */
  outAt?: number;
  latest: WallMs;
}

/**
 * Finds out from all dates of a file whether the day or the month comes first. Never by what is likely: a date that
 * can be read in both ways proves nothing.
 */
export function dateOrderSurvey(): DateOrderSurvey {
  const orders: Record<DateOrder, Ruled> = {
    dayFirst: { latest: -Infinity },
    monthFirst: { latest: -Infinity },
  };
  let differs = false;
  let example: Record<DateOrder, WallMs> | undefined;
  return {
    add(written, line) {
      const dayFirst = wallTimeOf(written, 'dayFirst');
      const monthFirst = wallTimeOf(written, 'monthFirst');
      // Neither is a date at all: that row is unreadable, and says nothing about the others.
      if (dayFirst === undefined && monthFirst === undefined) return;
      if (dayFirst !== monthFirst) differs = true;
      if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst)
        example ??= { dayFirst, monthFirst };
      consider(orders.dayFirst, dayFirst, line);
      consider(orders.monthFirst, monthFirst, line);
    },
    decide(now) {
      const { dayFirst, monthFirst } = orders;
      if (!differs) return 'dayFirst';
      if (dayFirst.outAt !== undefined && monthFirst.outAt !== undefined)
        throw new RefusedFile({
          reason: 'dateOrder',
          line: Math.max(dayFirst.outAt, monthFirst.outAt),
          otherLine: Math.min(dayFirst.outAt, monthFirst.outAt),
        });
      if (dayFirst.outAt !== undefined) return 'monthFirst';
      if (monthFirst.outAt !== undefined) return 'dayFirst';
      const isPast = ({ latest }: Ruled): boolean => latest <= now + DAY_MS;
      if (isPast(dayFirst) === isPast(monthFirst)) return 'open';
      return isPast(dayFirst) ? 'dayFirst' : 'monthFirst';
    },
    example: () => example,
  };
}

function consider(ruled: Ruled, wall: WallMs | undefined, line: number): void {
  if (wall === undefined) ruled.outAt ??= line;
  else ruled.latest = Math.max(ruled.latest, wall);
}
