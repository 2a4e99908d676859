import type { EpochMs } from '../../shared/glucose/reading.ts';

const TWO_DAYS_MS = 2 * 86_400_000;

/** How a place writes its clock; what is undefined is the computer's own. */
export interface ClockFace {
  locale?: string | undefined;
  /** IANA name. */
  timeZone?: string | undefined;
}

/** The local time of day: `14:30`, `2:30 PM`. */
export function clockTime(at: EpochMs, { locale, timeZone }: ClockFace = {}): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone }).format(at);
}

/** `at 14:30` today, `3 Nov, 14:30` before: a bare time of day is only said of the day it belongs to. */
export function momentWords(at: EpochMs, now: EpochMs, face: ClockFace = {}): string {
  const { locale, timeZone } = face;
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone });
  const sameDay = day.format(at) === day.format(now) && Math.abs(now - at) < TWO_DAYS_MS;
  return sameDay ? `at ${clockTime(at, face)}` : `${day.format(at)}, ${clockTime(at, face)}`;
}
