import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { Language } from '../../shared/i18n/language.ts';

const TWO_DAYS_MS = 2 * 86_400_000;

/** How a place writes its clock. */
export interface ClockFace {
  language: Language;
  /** IANA name; the computer's own where it is undefined. */
  timeZone?: string | undefined;
}

/** The local time of day: `14:30`, `2:30 PM`. */
export function clockTime(at: EpochMs, { language, timeZone }: ClockFace): string {
  return new Intl.DateTimeFormat(language.locale, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(at);
}

/** `at 14:30` today, `3 Nov, 14:30` before: a bare time of day is only said of the day it belongs to. */
export function momentWords(at: EpochMs, now: EpochMs, face: ClockFace): string {
  const { language, timeZone } = face;
  const day = new Intl.DateTimeFormat(language.locale, { day: 'numeric', month: 'short', timeZone });
  const sameDay = day.format(at) === day.format(now) && Math.abs(now - at) < TWO_DAYS_MS;
  const time = clockTime(at, face);
  return sameDay
    ? language.t('controls.todayAt', { time })
    : language.t('controls.dayAndTime', { day: day.format(at), time });
}
