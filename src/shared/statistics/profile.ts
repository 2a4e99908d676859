import type { Course } from './course.ts';
import type { LocalCalendar } from './local-days.ts';
import { type Percentiles, percentilesOf } from './percentiles.ts';
import { eachSample } from './samples.ts';
import type { Period } from './spans.ts';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;
/**
 * Samples lie as far apart as most sensors' readings, whatever a sensor's own cadence. The gap is iglu's limit; over a
 * longer one nothing is drawn.
 */
const CELL_MINUTES = 5;
const SAMPLING = { stepMs: CELL_MINUTES * MINUTE_MS, longestGapMs: 45 * MINUTE_MS };

/** A part of the modal day. */
export interface ProfileBin {
  /** Where it begins on the local clock, minutes since 00:00. */
  minute: number;
  /** How many samples, of five minutes each, fall into it. */
  samples: number;
  /** How many dates they are from. */
  days: number;
  /** mg/dL; absent without samples. */
  percentiles?: Percentiles;
}

export interface ModalDayInput {
  readings: Course;
  period: Period;
  calendar: LocalCalendar;
}

/** All samples of one five minutes of the local clock, and for each the number of the day it is from. */
export interface ModalCell {
  mgdl: number[];
  day: number[];
}

/**
 * A period laid over one day of the local clock, five minutes a cell. Values are interpolated, so sensors of any cadence
 * weigh the same, but not across gaps of more than 45 minutes (as in iglu's `plot_agp`). An hour that a change of clocks
 * leaves out has no sample that day; one that comes twice has two.
 */
export function modalDay({ readings, period, calendar }: ModalDayInput): ModalCell[] {
  const cells = Array.from({ length: DAY_MINUTES / CELL_MINUTES }, (): ModalCell => ({ mgdl: [], day: [] }));
  const days = calendar.daysIn(period);
  let day = 0;
  eachSample(readings, { ...SAMPLING, ...period }, (at, mgdl) => {
    while (at >= (days[day]?.to ?? Infinity)) day += 1;
    const cell = cells[Math.floor(calendar.minuteOf(at) / CELL_MINUTES)];
    cell?.mgdl.push(mgdl);
    cell?.day.push(day);
  });
  return cells;
}

/**
 * Ambulatory glucose profile: percentiles 5, 25, 50, 75 and 95 over the modal day (the consensus' report, Battelino 2019,
 * Diabetes Care 42:1593). Not smoothed: see `smoothProfile`.
 */
export function ambulatoryProfile(cells: readonly ModalCell[], binMinutes: 5 | 15 | 60): ProfileBin[] {
  const perBin = binMinutes / CELL_MINUTES;
  return Array.from({ length: DAY_MINUTES / binMinutes }, (_, index) => {
    const within = cells.slice(index * perBin, (index + 1) * perBin);
    const values = within.flatMap(({ mgdl }) => mgdl);
    const percentiles = percentilesOf(values);
    return {
      minute: index * binMinutes,
      samples: values.length,
      days: new Set(within.flatMap(({ day }) => day)).size,
      ...(percentiles && { percentiles }),
    };
  });
}
