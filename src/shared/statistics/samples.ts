import type { EpochMs, Special } from '../glucose/reading.ts';
import { type Course, timeAt } from './course.ts';
import type { Period } from './spans.ts';

export interface Sampling extends Period {
  /** How far samples lie apart; they lie at whole steps of UTC. */
  stepMs: number;
  /** Over a longer gap there are none. */
  longestGapMs: number;
}

/**
 * Values at even distances, interpolated between neighbours: so sensors of any cadence weigh the same. Steps of five or
 * fifteen minutes of UTC are whole steps of every local clock too. The last reading before a gap stands for one sample.
 * @param visit gets the time, mg/dL, and LOW or HIGH where the nearest reading is; in order of time
 */
export function eachSample(
  readings: Course,
  { from, to, stepMs, longestGapMs }: Sampling,
  visit: (at: EpochMs, mgdl: number, special: Special | undefined) => void,
): void {
  const { values, specials } = readings;
  for (let index = 0; index < readings.length; index += 1) {
    const readAt = timeAt(readings, index);
    if (readAt >= to) return;
    const next = timeAt(readings, index + 1);
    const isBridged = next - readAt <= longestGapMs;
    const end = Math.min(isBridged ? next : readAt + stepMs, to);
    let at = Math.ceil(readAt / stepMs) * stepMs;
    if (at >= end) continue;
    const mgdl = values[index] ?? NaN;
    const slope = isBridged ? ((values[index + 1] ?? NaN) - mgdl) / (next - readAt) : 0;
    for (; at < end; at += stepMs) {
      if (at < from) continue;
      const isNextNearer = isBridged && next - at < at - readAt;
      visit(at, mgdl + slope * (at - readAt), specials.get(isNextNearer ? index + 1 : index));
    }
  }
}
