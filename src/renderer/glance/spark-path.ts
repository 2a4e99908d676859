import type { Ranges } from '../../shared/glucose/ranges.ts';
import { rangeOf } from '../../shared/glucose/ranges.ts';
import type { EpochMs, SourceReading } from '../../shared/glucose/reading.ts';
import { findGaps } from './chart/gaps.ts';
import { type Side, sideOf } from './chart/side.ts';
import { drawnMgdl, yBounds } from './chart/y-axis.ts';

/** What a sparkline shows. */
export const SPARK_MS = 3 * 3_600_000;
/** Its drawing space; it is stretched to wherever it stands. */
export const SPARK_BOX = { width: 100, height: 30 } as const;

export interface Spark {
  /** One path of dots and lines for each side of the range. */
  paths: Readonly<Record<Side, string>>;
  /** The target band, from the top. */
  band: { y: number; height: number };
  /** Where the newest reading lies; undefined where there is none. */
  newest: { x: number; y: number; side: Side } | undefined;
}

export interface SparkFacts {
  /** Ascending by time. */
  readings: readonly SourceReading[];
  ranges: Ranges;
  cadenceMs: number;
  now: EpochMs;
}

/** The last three hours, small: lines from reading to reading, open where there was a gap. */
export function sparkOf({ readings, ranges, cadenceMs, now }: SparkFacts): Spark {
  const from = now - SPARK_MS;
  const shown = readings.filter(({ readAt }) => readAt >= from && readAt <= now);
  const bounds = yBounds(shown, ranges);
  const yOf = (mgdl: number): number =>
    round(SPARK_BOX.height * (1 - (mgdl - bounds.bottom) / (bounds.top - bounds.bottom)));
  const xOf = (at: EpochMs): number => round((SPARK_BOX.width * (at - from)) / SPARK_MS);
  const gapsAt = new Set(findGaps(shown, cadenceMs).map(({ to }) => to));
  const paths: Record<Side, string> = { in: '', low: '', high: '' };
  let before: { x: number; y: number } | undefined;
  let newest: Spark['newest'];
  for (const reading of shown) {
    const side = sideOf(rangeOf(reading.mgdl, ranges));
    const point = { x: xOf(reading.readAt), y: yOf(drawnMgdl(reading, bounds)) };
    const start = before && !gapsAt.has(reading.readAt) ? before : point;
    paths[side] += `M${start.x} ${start.y}L${point.x} ${point.y}`;
    before = point;
    newest = { ...point, side };
  }
  const [top, bottom] = [yOf(ranges.high), yOf(ranges.low)];
  return { paths, band: { y: top, height: round(bottom - top) }, newest };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
