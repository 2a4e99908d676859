import type { EpochMs } from '../../shared/glucose/reading.ts';

/** The local time of day, `14:30` or `2:30 PM`, as the computer writes it. */
export function clockTime(at: EpochMs, timeZone?: string, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone }).format(at);
}

/** `at 14:30` today, `3 Nov, 14:30` before: a bare time of day is only said of the day it belongs to. */
export function momentWords(at: EpochMs, now: EpochMs, timeZone?: string, locale?: string): string {
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone });
  const time = clockTime(at, timeZone, locale);
  return day.format(at) === day.format(now) && now - at < 86_400_000 * 2
    ? `at ${time}`
    : `${day.format(at)}, ${time}`;
}
