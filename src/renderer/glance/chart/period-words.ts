import { formatMinutes } from '../../../shared/glucose/freshness.ts';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import type { Viewport } from './viewport.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** `Last 12 hours`, or of the past from when to when: `Thu 19 Nov, 8:41 – 20:41`. */
export function periodWords({ lengthMs, end }: Viewport, now: EpochMs, language: Language): string {
  if (end === undefined) return recentWords(lengthMs, language);
  const sameYear = new Date(end - lengthMs).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(language.locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(!sameYear && { year: 'numeric' as const }),
    hour: 'numeric',
    minute: '2-digit',
  }).formatRange(end - lengthMs, end);
}

function recentWords(lengthMs: number, language: Language): string {
  const { t } = language;
  const hours = lengthMs / HOUR_MS;
  return Number.isInteger(hours)
    ? t('glance.lastHours', { hours })
    : t('glance.lastDuration', { duration: formatMinutes(Math.round(lengthMs / MINUTE_MS), language) });
}

/** Writes the times of points: with the day where one looks back, for then a time alone would be taken for today’s. */
export function pointTimes(isPast: boolean, { locale }: Language): (at: EpochMs) => string {
  const format = new Intl.DateTimeFormat(locale, {
    ...(isPast && { weekday: 'short' as const, day: 'numeric' as const, month: 'short' as const }),
    hour: 'numeric',
    minute: '2-digit',
  });
  return (at) => format.format(at);
}
