import type { SourceReading } from '../../shared/glucose/reading.ts';

/** What a source's `transform` makes of an answer. */
export interface Transformed {
  /** Ascending by time, one for each measurement. */
  readings: SourceReading[];
  /** Items that gave no reading. */
  dropped: number;
  /** Those of them that could not even be understood. */
  unreadable: number;
}

/** Vendors say "HIGH" with a number just above their range. Far above, a number is not a glucose value of any kind. */
export const HIGHEST_PLAUSIBLE_MGDL = 1000;

/**
 * One measurement may be uploaded twice, seconds apart: by phone and receiver, or by two uploaders.
 * @param ascending by time
 * @param withinMs closer than this, two records are one measurement; less than the sensor's cadence
 */
export function joinDuplicates(ascending: readonly SourceReading[], withinMs: number): SourceReading[] {
  const joined: SourceReading[] = [];
  for (const reading of ascending) {
    const last = joined.at(-1);
    if (!last || reading.readAt - last.readAt >= withinMs) joined.push(reading);
    // Of two records of one measurement, the one that knows its direction says more.
    else if (last.trend === 'none' && reading.trend !== 'none') joined[joined.length - 1] = reading;
  }
  return joined;
}
