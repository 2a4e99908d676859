import type { ChartFacts } from '../../../src/renderer/glance/chart/model.ts';
import { nightOf } from '../../../src/renderer/glance/chart/night.ts';
import type { Span } from '../../../src/renderer/glance/chart/span.ts';
import { DEFAULT_RANGES } from '../../../src/shared/glucose/ranges.ts';

const MINUTE_MS = 60_000;

/** A stretch of so many minutes after the epoch of a test. */
export function minutes(from: number, to: number): Span {
  return { from: from * MINUTE_MS, to: to * MINUTE_MS };
}

/** What a chart is told, six hours after the epoch of a test, unless something else is said. */
export function chartFacts(told: Partial<ChartFacts> = {}): ChartFacts {
  return {
    readings: [],
    diary: [],
    known: [{ from: -Infinity, to: Infinity }],
    span: minutes(0, 360),
    ranges: DEFAULT_RANGES,
    cadenceMs: 5 * MINUTE_MS,
    newestIsFresh: true,
    minutesAhead: 0,
    night: nightOf(undefined),
    now: 357 * MINUTE_MS,
    ...told,
  };
}
