import type { DayStatistics } from './daily.ts';
import { addTallies, type Tally } from './tally.ts';

/** All Mondays of a period together, all Tuesdays, and so on. */
export interface WeekdayStatistics {
  /** 1 is Monday, 7 is Sunday (ISO 8601). */
  weekday: number;
  /** How many of these days have readings. */
  days: number;
  /** Share of these days' time that readings speak for, 0–1; a day of 23 or 25 hours is as long as it was. */
  coverage: number;
  tally: Tally;
}

/** The seven weekdays in order, each weighed by time. */
export function weekdayStatistics(days: readonly DayStatistics[]): WeekdayStatistics[] {
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
    const ofWeekday = days.filter(({ day }) => day.weekday === weekday);
    const tally = addTallies(ofWeekday.map((each) => each.tally));
    const lengthMs = ofWeekday.reduce((sum, { lengthMs: each }) => sum + each, 0);
    return {
      weekday,
      days: ofWeekday.filter(({ readings }) => readings.all > 0).length,
      coverage: lengthMs > 0 ? tally.coveredMs / lengthMs : 0,
      tally,
    };
  });
}
