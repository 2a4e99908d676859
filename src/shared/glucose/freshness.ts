import type { Language } from '../i18n/language.ts';
import type { EpochMs } from './reading.ts';

const MINUTE_MS = 60_000;

/**
 * How far a value may be trusted as "now":
 * `fresh` is shown plainly, `stale` struck out, `absent` is replaced by dashes.
 */
export type Freshness = 'fresh' | 'stale' | 'absent';

/** Nightscout calls a value current for 15 minutes (bgnow.js); after that nobody should act on it. */
const ABSENT_AFTER_MS = 15 * MINUTE_MS;
/** A reading may lie this far in the future before it is taken for a clock error and dropped. */
export const FUTURE_TOLERANCE_MS = 2 * MINUTE_MS;

/** One missed reading and a slow cloud are normal; two missed readings are not. */
export function staleAfterMs(cadenceMs: number): number {
  return Math.min(Math.max(2 * cadenceMs + MINUTE_MS, 6 * MINUTE_MS), ABSENT_AFTER_MS);
}

/**
 * @param now the time by the cloud's clock where that is known, so that a wrong computer clock can't make an old value look new
 */
export function freshnessOf(readAt: EpochMs, cadenceMs: number, now: EpochMs): Freshness {
  const ageMs = now - readAt;
  if (ageMs < -FUTURE_TOLERANCE_MS || ageMs >= ABSENT_AFTER_MS) return 'absent';
  return ageMs >= staleAfterMs(cadenceMs) ? 'stale' : 'fresh';
}

/** Whole minutes since the reading, never negative. */
export function ageMinutes(readAt: EpochMs, now: EpochMs): number {
  return Math.max(0, Math.floor((now - readAt) / MINUTE_MS));
}

/** `now`, `2 min ago`, `1 h 5 min ago`, `3 days ago`: short enough for a tray tooltip. */
export function formatAge(readAt: EpochMs, now: EpochMs, language: Language): string {
  const minutes = ageMinutes(readAt, now);
  if (minutes < 1) return language.t('common.justNow');
  if (minutes < 60) return language.t('common.minutesAgo', { minutes });
  const { days, hours, rest } = parts(minutes);
  if (days >= 2) return language.t('common.daysAgo', { days });
  return rest === 0
    ? language.t('common.hoursAgo', { hours })
    : language.t('common.hoursAndMinutesAgo', { hours, minutes: rest });
}

/** `24 min`, `2 h`, `1 h 5 min`, `3 days`. */
export function formatMinutes(minutes: number, language: Language): string {
  if (minutes < 60) return language.t('common.minutes', { minutes });
  const { days, hours, rest } = parts(minutes);
  if (days >= 2) return language.t('common.days', { days });
  return rest === 0
    ? language.t('common.hours', { hours })
    : language.t('common.hoursAndMinutes', { hours, minutes: rest });
}

function parts(minutes: number): { days: number; hours: number; rest: number } {
  return { days: Math.floor(minutes / 1440), hours: Math.floor(minutes / 60), rest: minutes % 60 };
}
