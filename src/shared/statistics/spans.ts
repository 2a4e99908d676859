import type { EpochMs } from '../glucose/reading.ts';
import { type Course, firstFrom, timeAt } from './course.ts';

const MINUTE_MS = 60_000;
/** A reading speaks for the time until the next one, but never longer than this: a gap is nobody's time. */
const LONGEST_SPAN_MS = 6 * MINUTE_MS;
/** Older Libre sensors and LibreView's exports keep a value every quarter of an hour, give or take. */
const QUARTER = { least: 13 * MINUTE_MS, most: 16 * MINUTE_MS } as const;

/** A stretch of time, from its first instant up to, and without, its end. */
export interface Period {
  from: EpochMs;
  to: EpochMs;
}

/**
 * How long each reading stands within a period: until the next one, six minutes at most, which is a sensor's usual five
 * and a little. Everything weighed by time is made of these, so one-minute and five-minute data mix without bias.
 * A value in a row of quarter hours stands until the next as well: that is all such a sensor keeps, and the reports of
 * its maker call a day of 96 values complete. Two quarters side by side make a row, so that a single gap stays one.
 * @param readings the last one before the period may reach into it
 * @param visit gets which reading it is, and from when to when it stands
 */
export function eachSpan(
  readings: Course,
  { from, to }: Period,
  visit: (index: number, from: EpochMs, to: EpochMs) => void,
): void {
  for (let index = firstFrom(readings, from - QUARTER.most); index < readings.length; index += 1) {
    const readAt = timeAt(readings, index);
    if (readAt >= to) return;
    const start = Math.max(readAt, from);
    const end = Math.min(readAt + standsFor(readings, index), to);
    if (end > start) visit(index, start, end);
  }
}

function standsFor(readings: Course, index: number): number {
  const gap = gapAfter(readings, index);
  if (gap <= LONGEST_SPAN_MS) return gap;
  const isInRow =
    isQuarter(gap) && (isQuarter(gapAfter(readings, index - 1)) || isQuarter(gapAfter(readings, index + 1)));
  return isInRow ? gap : LONGEST_SPAN_MS;
}

function gapAfter(readings: Course, index: number): number {
  return index < 0 ? Infinity : timeAt(readings, index + 1) - timeAt(readings, index);
}

function isQuarter(gapMs: number): boolean {
  return gapMs >= QUARTER.least && gapMs <= QUARTER.most;
}
