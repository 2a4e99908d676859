import type { EpochMs } from '../glucose/reading.ts';
import { type Course, firstFrom, timeAt } from './course.ts';

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
 * @param readings the last one before the period may reach into it
 * @param visit gets which reading it is, and from when to when it stands
 */
export function eachSpan(
  readings: Course,
  { from, to }: Period,
  visit: (index: number, from: EpochMs, to: EpochMs) => void,
): void {
  for (let index = firstFrom(readings, from - LONGEST_SPAN_MS); index < readings.length; index += 1) {
    const readAt = timeAt(readings, index);
    if (readAt >= to) return;
    const start = Math.max(readAt, from);
    const end = Math.min(timeAt(readings, index + 1), readAt + LONGEST_SPAN_MS, to);
    if (end > start) visit(index, start, end);
  }
}
