import { courseOf } from '../statistics/course.ts';
import { sharesOf, tallyOf } from '../statistics/tally.ts';
import type { RangeName, Ranges } from './ranges.ts';
import type { EpochMs, Measurement } from './reading.ts';

export interface TimeInRange {
  /** Share of the covered time in each band, 0–1; all zero when nothing is covered. */
  shares: Record<RangeName, number>;
  coveredMs: number;
}

/**
 * Time-weighted shares of the five bands, so that one-minute and five-minute sensors can be mixed without bias.
 * @param readings ascending by time
 * @param until the end of the period; nothing counts beyond it
 */
export function timeInRange(readings: readonly Measurement[], ranges: Ranges, until: EpochMs): TimeInRange {
  const tally = tallyOf(courseOf(readings), { from: 0, to: until }, ranges);
  return { shares: sharesOf(tally), coveredMs: tally.coveredMs };
}
