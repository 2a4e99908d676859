import type { EpochMs } from '../glucose/reading.ts';
import { daysBefore, type LocalCalendar } from './local-days.ts';
import type { Period } from './spans.ts';

/** How many local days a person can look at together. */
export const PERIOD_DAYS = [1, 7, 14, 30, 90] as const;
export type PeriodDays = (typeof PERIOD_DAYS)[number];

/** Some whole days of the local calendar, the last of which may still be going on. */
export interface ChosenPeriod {
  days: PeriodDays;
  /** `2026-11-20`; the first and the last day, both in it. */
  firstDate: string;
  lastDate: string;
  /** All of these days. */
  whole: Period;
  /** These days up to now; never longer than `whole`. */
  soFar: Period;
}

export interface PeriodChoice {
  days: PeriodDays;
  /** The last day; today when absent. One to come is today, too. */
  lastDate?: string | undefined;
  now: EpochMs;
  calendar: LocalCalendar;
}

/** The days that end with a date. Today counts as far as it has come. */
export function choosePeriod({ days, lastDate, now, calendar }: PeriodChoice): ChosenPeriod {
  const today = calendar.momentOf(now).date;
  const last = lastDate !== undefined && lastDate < today ? lastDate : today;
  const firstDate = daysBefore(last, days - 1);
  const whole = { from: calendar.startOf(firstDate), to: calendar.startOf(daysBefore(last, -1)) };
  return { days, firstDate, lastDate: last, whole, soFar: { ...whole, to: Math.min(whole.to, now) } };
}

/**
 * As many days just before. Where the last day is still going on, the last one before ends at the same time of day: half a
 * day is compared with half a day.
 */
export function periodBefore(
  { days, firstDate, lastDate, whole, soFar }: ChosenPeriod,
  calendar: LocalCalendar,
): ChosenPeriod {
  const before = choosePeriod({ days, lastDate: daysBefore(firstDate, 1), now: soFar.to, calendar });
  if (soFar.to === whole.to) return before;
  const elapsedMs = soFar.to - calendar.startOf(lastDate);
  const to = Math.min(calendar.startOf(before.lastDate) + elapsedMs, before.whole.to);
  return { ...before, soFar: { ...before.soFar, to } };
}
