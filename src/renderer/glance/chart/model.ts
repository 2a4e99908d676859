import type { TimeWindow } from '../../../shared/alerts/time-window.ts';
import type { DiaryEvent } from '../../../shared/glucose/diary-event.ts';
import type { Ranges } from '../../../shared/glucose/ranges.ts';
import type { EpochMs, Reading } from '../../../shared/glucose/reading.ts';
import { type ConePoint, forecastCone } from './forecast-cone.ts';
import { findGaps, type Gap } from './gaps.ts';
import { nightsIn } from './night.ts';
import { type Span, indexFrom, within } from './span.ts';
import { type Bounds, yBounds } from './y-axis.ts';

/** Everything a chart shows, before any drawing. */
export interface ChartModel {
  span: Span;
  bounds: Bounds;
  ranges: Ranges;
  /** The readings within the span, ascending. */
  readings: Reading[];
  /** All of the span that lies before the present has been read. */
  isKnown: boolean;
  /** The events within the span, ascending. */
  diary: DiaryEvent[];
  /** May reach beyond the span. */
  gaps: Gap[];
  nights: Span[];
  /** The newest reading, where it is current and within the span: only that is ringed. */
  current: Reading | undefined;
  /** Where it is foreseen to go from there; empty where nothing is. */
  cone: ConePoint[];
  /** The present, where it lies within the span. */
  now: EpochMs | undefined;
}

export interface ChartFacts {
  /** Ascending; may reach beyond the span. */
  readings: readonly Reading[];
  /** Ascending; may reach beyond the span. */
  diary: readonly DiaryEvent[];
  /** What has been read of the history, ascending. Of anything else it isn’t known whether there are readings. */
  known: readonly Span[];
  span: Span;
  ranges: Ranges;
  cadenceMs: number;
  newestIsFresh: boolean;
  /** How far ahead is foreseen; 0 where nothing is to be. */
  minutesAhead: number;
  night: TimeWindow;
  now: EpochMs;
}

const readAtOf = ({ readAt }: Reading): EpochMs => readAt;

export function chartModel(facts: ChartFacts): ChartModel {
  const { span, ranges, now } = facts;
  const readings = within(facts.readings, span, readAtOf);
  const newest = facts.readings.at(-1);
  const isCurrent = facts.newestIsFresh && newest !== undefined && readings.at(-1) === newest;
  return {
    span,
    ranges,
    readings,
    isKnown: isKnown(facts.known, { from: span.from, to: Math.min(span.to, Math.max(now, span.from)) }),
    diary: within(facts.diary, span, ({ at }) => at),
    bounds: yBounds(readings, ranges),
    gaps: gapsIn(facts),
    nights: nightsIn(span, facts.night),
    current: isCurrent ? newest : undefined,
    cone: isCurrent ? forecastCone(lastOf(facts.readings), facts.minutesAhead) : [],
    now: now >= span.from && now <= span.to ? now : undefined,
  };
}

/** As much as a forecast looks at. */
function lastOf(readings: readonly Reading[]): Reading[] {
  return readings.slice(-30);
}

/** Gaps are looked for beyond the span: one may begin or end out of sight, and is told by the steps beside it. */
function gapsIn({ readings, known, span, cadenceMs, now }: ChartFacts): Gap[] {
  const first = Math.max(indexFrom(readings, span.from, readAtOf) - 2, 0);
  const after = indexFrom(readings, span.to, readAtOf) + 2;
  const reachesNewest = after >= readings.length;
  const gaps = findGaps(readings.slice(first, after), cadenceMs, reachesNewest ? now : undefined);
  return gaps.filter((gap) => gap.to > span.from && gap.from < span.to && isKnown(known, gap));
}

function isKnown(known: readonly Span[], { from, to }: Span): boolean {
  return known.some((piece) => piece.from <= from && to <= piece.to);
}
