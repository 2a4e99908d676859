import type { Measurement } from '../glucose/reading.ts';
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
const SAMPLING = { stepMs: 5 * MINUTE_MS, longestGapMs: 45 * MINUTE_MS };

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

export interface ProfileInput {
  /** Ascending by time, each moment once. */
  readings: readonly Measurement[];
  period: Period;
  calendar: LocalCalendar;
  /** Width of a bin. */
  binMinutes: 5 | 15 | 60;
}

/**
 * Ambulatory glucose profile: percentiles 5, 25, 50, 75 and 95 over the modal day of the local clock (the consensus'
 * report, Battelino 2019, Diabetes Care 42:1593). Values are interpolated to a grid of five minutes, so sensors of any
 * cadence weigh the same, but not across gaps of more than 45 minutes (as in iglu's `plot_agp`). An hour that a change
 * of clocks leaves out has no sample that day; one that comes twice has two. Not smoothed: see `smoothProfile`.
 */
export function ambulatoryProfile({ readings, period, calendar, binMinutes }: ProfileInput): ProfileBin[] {
  const bins = Array.from({ length: DAY_MINUTES / binMinutes }, () => ({
    values: new Array<number>(),
    days: 0,
    lastDay: -1,
  }));
  const days = calendar.daysIn(period);
  let index = 0;
  eachSample(readings, { ...SAMPLING, ...period }, (at, mgdl) => {
    while (at >= (days[index]?.to ?? Infinity)) index += 1;
    const bin = bins[Math.floor(calendar.minuteOf(at) / binMinutes)];
    if (!bin) return;
    bin.values.push(mgdl);
    if (bin.lastDay !== index) bin.days += 1;
    bin.lastDay = index;
  });
  return bins.map(({ values, days: dates }, bin) => {
    const percentiles = percentilesOf(values);
    return {
      minute: bin * binMinutes,
      samples: values.length,
      days: dates,
      ...(percentiles && { percentiles }),
    };
  });
}
