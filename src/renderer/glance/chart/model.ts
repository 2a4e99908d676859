import type { DiaryEvent } from '../../../shared/glucose/diary-event.ts';
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
  /** The events within the span, ascending. */
  diary: DiaryEvent[];
  /** Whether there is room for marks: as soon as there is any event, so that choosing other hours moves nothing. */
  keepsDiary: boolean;
  gaps: Gap[];
  /** Only what is current is ringed. */
  newestIsFresh: boolean;
}

export interface ChartFacts {
  /** Ascending; may reach beyond the span. */
  readings: readonly Reading[];
  /** Ascending; may reach beyond the span. */
  diary: readonly DiaryEvent[];
  ranges: Ranges;
  cadenceMs: number;
  hours: ChartHours;
  newestIsFresh: boolean;
  now: EpochMs;
}

export function chartModel({
  readings: allReadings,
  diary: allEvents,
  ranges,
  cadenceMs,
  hours,
  newestIsFresh,
  now,
}: ChartFacts): ChartModel {
  const span = spanOf(hours, now);
  const within = (at: EpochMs): boolean => at >= span.from && at <= span.to;
  const readings = allReadings.filter(({ readAt }) => within(readAt));
  return {
    hours,
    span,
    ranges,
    readings,
    diary: allEvents.filter(({ at }) => within(at)),
    keepsDiary: allEvents.length > 0,
    newestIsFresh,
    bounds: yBounds(readings, ranges),
    gaps: findGaps(readings, cadenceMs, now),
  };
}
