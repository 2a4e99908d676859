import type { EpochMs, GlucoseValue, Measurement } from '../glucose/reading.ts';
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
 * @param readings ascending by time, each moment once
 * @param visit gets the time and the value, in order of time; it is LOW or HIGH where the nearest reading is
 */
export function eachSample(
  readings: readonly Measurement[],
  { from, to, stepMs, longestGapMs }: Sampling,
  visit: (at: EpochMs, value: GlucoseValue) => void,
): void {
  for (let index = 0; index < readings.length; index += 1) {
    const reading = readings[index];
    if (!reading || reading.readAt >= to) return;
    const { readAt, mgdl } = reading;
    const next = readings[index + 1];
    const bridged = next && next.readAt - readAt <= longestGapMs ? next : undefined;
    const end = Math.min(bridged?.readAt ?? readAt + stepMs, to);
    let at = Math.ceil(readAt / stepMs) * stepMs;
    if (at >= end) continue;
    const slope = bridged ? (bridged.mgdl - mgdl) / (bridged.readAt - readAt) : 0;
    for (; at < end; at += stepMs) {
      if (at < from) continue;
      const special = bridged && bridged.readAt - at < at - readAt ? bridged.special : reading.special;
      const value = mgdl + slope * (at - readAt);
      visit(at, special ? { mgdl: value, special } : { mgdl: value });
    }
  }
}
