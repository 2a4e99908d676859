import type { EpochMs, GlucoseValue, SourceReading } from '../glucose/reading.ts';

/** A reading speaks for the time until the next one, but never longer than this: a gap is nobody's time. */
const LONGEST_SPAN_MS = 6 * 60_000;

/** A stretch of time, from its first instant up to, and without, its end. */
export interface Period {
  from: EpochMs;
  to: EpochMs;
}

/** The time for which one value stands. */
export interface Span extends Period, GlucoseValue {}

/**
 * How long each reading stands within a period: until the next one, six minutes at most, which is a sensor's usual five
 * and a little. Everything weighed by time is made of these, so one-minute and five-minute data mix without bias.
 * A value stored only every quarter of an hour stands for six minutes too: what was between is not known.
 * @param readings ascending by time; the last one before the period may reach into it
 */
export function standingSpans(readings: readonly SourceReading[], { from, to }: Period): Span[] {
  const spans: Span[] = [];
  for (const [index, { readAt, mgdl, special }] of readings.entries()) {
    const next = readings[index + 1]?.readAt ?? Infinity;
    const start = Math.max(readAt, from);
    const end = Math.min(next, readAt + LONGEST_SPAN_MS, to);
    if (end > start) spans.push({ from: start, to: end, mgdl, ...(special && { special }) });
  }
  return spans;
}

/**
 * Spans by the period they lie in; one that reaches over a border counts on both sides.
 * @param spans ascending by time
 * @param periods ascending and apart from each other
 */
export function spansByPeriod(spans: readonly Span[], periods: readonly Period[]): Span[][] {
  let first = 0;
  return periods.map(({ from, to }) => {
    const within: Span[] = [];
    while (first < spans.length && (spans[first]?.to ?? Infinity) <= from) first += 1;
    for (let index = first; index < spans.length; index += 1) {
      const span = spans[index];
      if (!span || span.from >= to) break;
      within.push({ ...span, from: Math.max(span.from, from), to: Math.min(span.to, to) });
    }
    return within;
  });
}
