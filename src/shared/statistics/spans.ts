import type { EpochMs, Measurement } from '../glucose/reading.ts';

/** A reading speaks for the time until the next one, but never longer than this: a gap is nobody's time. */
const LONGEST_SPAN_MS = 6 * 60_000;

/** A stretch of time, from its first instant up to, and without, its end. */
export interface Period {
  from: EpochMs;
  to: EpochMs;
}

/**
 * How long each reading stands within a period: until the next one, six minutes at most, which is a sensor's usual five
 * and a little. Everything weighed by time is made of these, so one-minute and five-minute data mix without bias.
 * A value stored only every quarter of an hour stands for six minutes too: what was between is not known.
 * A visitor rather than a list: ninety days of a one-minute sensor are 129,600 spans.
 * @param readings ascending by time; the last one before the period may reach into it
 */
export function eachSpan(
  readings: readonly Measurement[],
  { from, to }: Period,
  visit: (reading: Measurement, from: EpochMs, to: EpochMs) => void,
): void {
  for (let index = firstThatReaches(readings, from); index < readings.length; index += 1) {
    const reading = readings[index];
    if (!reading || reading.readAt >= to) return;
    const next = readings[index + 1]?.readAt ?? Infinity;
    const start = Math.max(reading.readAt, from);
    const end = Math.min(next, reading.readAt + LONGEST_SPAN_MS, to);
    if (end > start) visit(reading, start, end);
  }
}

/** By halves: of a long history a short period is asked for again and again. */
function firstThatReaches(readings: readonly Measurement[], from: EpochMs): number {
  let [low, high] = [0, readings.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((readings[middle]?.readAt ?? Infinity) + LONGEST_SPAN_MS > from) high = middle;
    else low = middle + 1;
  }
  return low;
}
