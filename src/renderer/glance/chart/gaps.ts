import type { EpochMs, SourceReading } from '../../../shared/glucose/reading.ts';

/** More than this many cadences between two readings is a gap; up to it, one reading was late or lost. */
const GAP_CADENCES = 2.5;

/** A stretch without readings. */
export interface Gap {
  from: EpochMs;
  to: EpochMs;
}

/**
 * The stretches between two readings, and between the newest and now, in which there should have been some.
 * @param readings ascending by time
 */
export function findGaps(readings: readonly SourceReading[], cadenceMs: number, now: EpochMs): Gap[] {
  const instants = [...readings.map(({ readAt }) => readAt), now];
  return instants.slice(1).flatMap((to, index) => {
    const from = instants[index] ?? to;
    return readings.length > 0 && to - from > GAP_CADENCES * cadenceMs ? [{ from, to }] : [];
  });
}
