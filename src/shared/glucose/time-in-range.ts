import { type RangeName, type Ranges, rangeNameSchema, rangeOf } from './ranges.ts';
import type { EpochMs, SourceReading } from './reading.ts';

/** A reading speaks for the time until the next one, but never longer than this: a gap is nobody's time. */
const LONGEST_SHARE_MS = 6 * 60_000;

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
export function timeInRange(readings: readonly SourceReading[], ranges: Ranges, until: EpochMs): TimeInRange {
  const shares: Record<RangeName, number> = { urgentLow: 0, low: 0, inRange: 0, high: 0, urgentHigh: 0 };
  let coveredMs = 0;
  readings.forEach((reading, index) => {
    const next = Math.min(readings[index + 1]?.readAt ?? until, until);
    const spanMs = Math.min(Math.max(next - reading.readAt, 0), LONGEST_SHARE_MS);
    shares[rangeOf(reading.mgdl, ranges)] += spanMs;
    coveredMs += spanMs;
  });
  if (coveredMs > 0) for (const band of rangeNameSchema.options) shares[band] /= coveredMs;
  return { shares, coveredMs };
}
