import type { Language } from '../../../shared/i18n/language.ts';
import type { TimeWindow } from '../../../shared/alerts/time-window.ts';
import { clockText } from './clock-text.ts';

/** In the order of a calendar that begins on Monday; Sunday is 0. */
const DAYS = [1, 2, 3, 4, 5, 6, 0] as const;
/** A Sunday. */
const FIRST = Date.UTC(2026, 10, 1);
const DAY_MS = 86_400_000;

/** The days of the week as a locale writes them. */
export function weekdaysIn(locale: string): { day: number; short: string; long: string }[] {
  const name = (weekday: 'short' | 'long', day: number): string =>
    new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(FIRST + day * DAY_MS);
  // Two letters are enough beside each other, where letters are what days are told by.
  return DAYS.map((day) => ({ day, short: name('short', day).slice(0, 2), long: name('long', day) }));
}

/** `22:00–07:00`, to name a window by. */
export function windowName({ from, to }: TimeWindow): string {
  return `${clockText(from)}–${clockText(to)}`;
}

/** What isn't obvious: that it runs over midnight, and to which day that night belongs. */
export function overMidnightWords({ from, to, weekdays }: TimeWindow, { t }: Language): string {
  if (from < to) return '';
  return weekdays.length === DAYS.length ? t('schedules.overMidnight') : t('schedules.overMidnightDays');
}
