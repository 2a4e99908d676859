import type { Ranges } from '../../../shared/glucose/ranges.ts';
import type { EpochMs, Reading } from '../../../shared/glucose/reading.ts';
import type { ChartHours } from '../../../shared/settings/settings.ts';
import { findGaps, type Gap } from './gaps.ts';
import { type Span, spanOf } from './span.ts';
import { type Bounds, yBounds } from './y-axis.ts';

/** Everything a chart shows, before any drawing. */
export interface ChartModel {
  hours: ChartHours;
  span: Span;
  bounds: Bounds;
  ranges: Ranges;
  /** The readings within the span, ascending. */
  readings: Reading[];
  gaps: Gap[];
  /** Only what is current is ringed. */
  newestIsFresh: boolean;
}

export interface ChartFacts {
  /** Ascending; may reach beyond the span. */
  readings: readonly Reading[];
  ranges: Ranges;
  cadenceMs: number;
  hours: ChartHours;
  newestIsFresh: boolean;
  now: EpochMs;
}

export function chartModel({
  readings: all,
  ranges,
  cadenceMs,
  hours,
  newestIsFresh,
  now,
}: ChartFacts): ChartModel {
  const span = spanOf(hours, now);
  const readings = all.filter(({ readAt }) => readAt >= span.from && readAt <= span.to);
  return {
    hours,
    span,
    ranges,
    readings,
    newestIsFresh,
    bounds: yBounds(readings, ranges),
    gaps: findGaps(readings, cadenceMs, now),
  };
}
