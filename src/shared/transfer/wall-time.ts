/** What a clock on the wall and a calendar beside it show, as ms since 1970 as if they were in UTC. */
export type WallMs = number;

/** Which comes first in a date such as `03-04-2026`. */
export type DateOrder = 'dayFirst' | 'monthFirst';

/** A date whose order may be open, and the time beside it. */
export interface WrittenTime {
  year: number;
  /** The two numbers beside the year as they are written; month and day where the year comes first. */
  first: number;
  second: number;
  yearFirst: boolean;
  /** Since midnight. */
  timeMs: number;
}

/** `24-01-2026 07:05`, `01/24/2026 7:05 PM`, `2026-01-24T07:05:09`; the year always has four digits. */
const PATTERN =
  /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})[T\s]\s*(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?([ap])\.?\s?m\.?)?$/i;

/** @returns undefined where there is no date and time, or one that no clock shows */
export function readWrittenTime(text: string): WrittenTime | undefined {
  const match = PATTERN.exec(text.trim());
  if (!match) return undefined;
  const [, one = '', , two = '', three = '', hours = '', minutes = '', seconds = '0', half] = match;
  const yearFirst = one.length === 4;
  if (yearFirst ? three.length > 2 : one.length > 2 || three.length !== 4) return undefined;
  const hour = hourOfDay(Number(hours), half?.toLowerCase());
  if (hour === undefined || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const timeMs = ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return yearFirst
    ? { year: Number(one), first: Number(two), second: Number(three), yearFirst, timeMs }
    : { year: Number(three), first: Number(one), second: Number(two), yearFirst, timeMs };
}

/** @returns undefined where the calendar has no such date in this order */
export function wallTimeOf(written: WrittenTime, order: DateOrder): WallMs | undefined {
  const { year, first, second, yearFirst, timeMs } = written;
  const [month, day] = yearFirst || order === 'monthFirst' ? [first, second] : [second, first];
  const midnight = Date.UTC(year, month - 1, day);
  const date = new Date(midnight);
  if (month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return midnight + timeMs;
}

function hourOfDay(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour <= 23 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
