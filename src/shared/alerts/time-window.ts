import { z } from 'zod';
import type { EpochMs } from '../glucose/reading.ts';

/** Sunday is 0, as in `Date`. */
const weekdaySchema = z.int().min(0).max(6);

const MINUTES_A_DAY = 24 * 60;
const clockMinute = z
  .int()
  .min(0)
  .max(MINUTES_A_DAY - 1);

/**
 * A stretch of the local clock on some days of the week. One that ends before it begins runs over midnight and belongs
 * to the day on which it began.
 */
export const timeWindowSchema = z
  .object({
    /** Minutes after midnight, inside. */
    from: clockMinute,
    /** Minutes after midnight, outside. */
    to: clockMinute,
    weekdays: z
      .array(weekdaySchema)
      .min(1, 'oneDay')
      .refine((days) => new Set(days).size === days.length, 'eachDayOnce'),
  })
  .refine(({ from, to }) => from !== to, {
    message: 'coversNothing',
    path: ['to'],
  });
export type TimeWindow = z.infer<typeof timeWindowSchema>;

export const EVERY_DAY: readonly number[] = [0, 1, 2, 3, 4, 5, 6];

/** What a clock on the wall shows. */
export interface LocalClock {
  /** Sunday is 0. */
  weekday: number;
  /** Minutes after midnight. */
  minute: number;
}

/**
 * Whether the local clock reads a time within the window. What counts is what the clock on the wall says: an hour that
 * happens twice is inside twice, and one that never happens is never inside.
 */
export function isWithin({ from, to, weekdays }: TimeWindow, { weekday, minute }: LocalClock): boolean {
  if (from < to) return weekdays.includes(weekday) && minute >= from && minute < to;
  const yesterday = (weekday + 6) % 7;
  return (weekdays.includes(weekday) && minute >= from) || (weekdays.includes(yesterday) && minute < to);
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/**
 * Writes what a clock on the wall shows. A computer that is set up oddly calls its zone "Etc/Unknown", which is none:
 * then its own clock counts, for no alarm may be lost to that.
 * @param timeZone an IANA name; daylight saving is the zone's to know
 */
export function wallClockFormat(
  locale: string,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  return formatOrNone(locale, { ...options, timeZone }) ?? new Intl.DateTimeFormat(locale, options);
}

function formatOrNone(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat(locale, options);
  } catch {
    return undefined;
  }
}

const CLOCK_PARTS = { weekday: 'short', hour: 'numeric', minute: 'numeric', hourCycle: 'h23' } as const;
/** By zone: to make one costs more than all else in a look at the alarms. */
const clockFormats = new Map<string, Intl.DateTimeFormat>();

function clockFormatIn(timeZone: string): Intl.DateTimeFormat {
  const known = clockFormats.get(timeZone);
  if (known) return known;
  const format = formatOrNone('en-US', { ...CLOCK_PARTS, timeZone });
  if (format) clockFormats.set(timeZone, format);
  // The computer's own clock is not kept: it may be in another zone the next time.
  return format ?? new Intl.DateTimeFormat('en-US', CLOCK_PARTS);
}

export function localClock(at: EpochMs, timeZone: string): LocalClock {
  const parts = clockFormatIn(timeZone).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((each) => each.type === type)?.value ?? '';
  return {
    weekday: WEEKDAYS.indexOf(part('weekday')),
    minute: Number(part('hour')) * 60 + Number(part('minute')),
  };
}
