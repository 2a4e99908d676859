import { type RangeName, type Ranges, rangeNameSchema, rangeOf } from '../glucose/ranges.ts';
import type { Course } from './course.ts';
import { eachSpan, type Period } from './spans.ts';

/** Sums from which every time-weighted figure follows. Tallies of periods that don't overlap can be added. */
export interface Tally {
  /** How long any value stood, ms. */
  coveredMs: number;
  /** How long a value stood in each band, ms. */
  bandsMs: Record<RangeName, number>;
  /** How long a LOW or HIGH stood, ms: with any, mean and deviation are estimates. */
  beyondSensorMs: number;
  /** Value × time, mg/dL · ms. */
  sum: number;
  /** Value² × time, (mg/dL)² · ms. */
  squares: number;
}

/** Figures of a tally; absent where nothing is covered. */
export interface Moments {
  /** Weighted by time; LOW and HIGH count with the border that was passed, as in the vendors' own reports. */
  meanMgdl: number;
  /** Standard deviation of the whole covered time, mg/dL (divided by the time itself, not by a count less one). */
  sdMgdl: number;
  /** SD by mean, 0–1. At most 0.36 is called stable (Battelino 2019, Diabetes Care 42:1593). */
  cv: number;
}

/** What stood how long in a period. */
export function tallyOf(readings: Course, period: Period, ranges: Ranges): Tally {
  const tally = emptyTally();
  const add = spanAdder(readings, ranges);
  eachSpan(readings, period, (index, from, to) => add(tally, index, to - from));
  return tally;
}

/** What adds to a tally that one of these readings stood for so many ms. */
export function spanAdder(
  { values, specials }: Course,
  ranges: Ranges,
): (tally: Tally, index: number, ms: number) => void {
  return (tally, index, ms) => {
    const mgdl = values[index] ?? NaN;
    tally.coveredMs += ms;
    tally.bandsMs[rangeOf(mgdl, ranges)] += ms;
    if (specials.has(index)) tally.beyondSensorMs += ms;
    tally.sum += ms * mgdl;
    tally.squares += ms * mgdl * mgdl;
  };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  const whole = emptyTally();
  for (const tally of tallies) {
    whole.coveredMs += tally.coveredMs;
    whole.beyondSensorMs += tally.beyondSensorMs;
    whole.sum += tally.sum;
    whole.squares += tally.squares;
    for (const band of rangeNameSchema.options) whole.bandsMs[band] += tally.bandsMs[band];
  }
  return whole;
}

/** Share of the covered time in each band, 0–1; all zero when nothing is covered. */
export function sharesOf({ bandsMs, coveredMs }: Tally): Record<RangeName, number> {
  const shares = { ...bandsMs };
  if (coveredMs > 0) for (const band of rangeNameSchema.options) shares[band] /= coveredMs;
  return shares;
}

export function momentsOf({ coveredMs, sum, squares }: Tally): Moments | undefined {
  if (coveredMs <= 0) return undefined;
  const meanMgdl = sum / coveredMs;
  const sdMgdl = Math.sqrt(Math.max(0, squares / coveredMs - meanMgdl ** 2));
  return { meanMgdl, sdMgdl, cv: sdMgdl / meanMgdl };
}

export function emptyTally(): Tally {
  return {
    coveredMs: 0,
    bandsMs: { urgentLow: 0, low: 0, inRange: 0, high: 0, urgentHigh: 0 },
    beyondSensorMs: 0,
    sum: 0,
    squares: 0,
  };
}
