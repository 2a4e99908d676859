import { FUTURE_TOLERANCE_MS } from '../../../shared/glucose/freshness.ts';
import {
  type EpochMs,
  type GlucoseValue,
  glucoseValue,
  type SourceReading,
} from '../../../shared/glucose/reading.ts';
import type { Trend } from '../../../shared/glucose/trend.ts';
import { ABBOTT_MGDL_PER_MMOL, fromMmol } from '../../../shared/glucose/units.ts';
import { type Graph, type Measurement, measurementSchema } from './schema.ts';
import { parseTimestamp } from './timestamp.ts';
import { HIGHEST_PLAUSIBLE_MGDL, joinDuplicates, type Transformed } from '../transformed.ts';

export interface TransformedGraph extends Transformed {
  /** How many items there were, the current value among them. */
  items: number;
}

/** No Libre sensor was sold before; an older date is a clock that was never set. */
const EARLIEST_READ_AT = Date.UTC(2014, 0, 1);
/** European sensors measure up to 500, American ones to 400. */
const HIGHEST_MGDL = 500;
const HIGHEST_US_MGDL = 400;
const LOWEST_MGDL = 40;
/** A graph point and the current value closer than this are the same measurement; real ones are a minute apart. */
const SAME_MEASUREMENT_MS = 30_000;

/** Libre's five arrows. There are no double ones: 1 and 5 stand for anything beyond 2 mg/dL a minute. */
const TRENDS = new Map<unknown, Trend>([
  [1, 'singleDown'],
  [2, 'fortyFiveDown'],
  [3, 'flat'],
  [4, 'fortyFiveUp'],
  [5, 'singleUp'],
]);

/**
 * Makes readings of a graph and the current value beside it, which is not part of the graph and wins where the two
 * meet. Pure, and never throws whatever the items are.
 * @param now by the cloud's clock where it is known
 */
export function transform({ connection, graphData }: Graph, now: EpochMs): TransformedGraph {
  const { glucoseMeasurement } = connection;
  const current = (
    glucoseMeasurement === undefined || glucoseMeasurement === null ? [] : [glucoseMeasurement]
  ).map(readItem);
  const points = graphData.map(readItem);
  const latest = current.filter((item) => isPossible(item, now));
  const others = points
    .filter((item) => isPossible(item, now))
    .filter((point) => latest.every((it) => !isSameMoment(it, point)));
  const readings = joinDuplicates(
    [...others, ...latest].toSorted((a, b) => a.readAt - b.readAt),
    SAME_MEASUREMENT_MS,
  );
  const items = [...current, ...points];
  return {
    readings,
    dropped: items.length - readings.length,
    items: items.length,
    unreadable: items.filter((item) => item === undefined).length,
  };
}

function readItem(item: unknown): SourceReading | 'noValue' | undefined {
  const parsed = measurementSchema.safeParse(item);
  if (!parsed.success) return undefined;
  const readAt = parseTimestamp(parsed.data.FactoryTimestamp);
  const mgdl = mgdlOf(parsed.data);
  if (readAt === undefined || mgdl === undefined || mgdl > HIGHEST_PLAUSIBLE_MGDL) return undefined;
  const value = beyondRange(mgdl, parsed.data) ?? glucoseValue(mgdl, HIGHEST_MGDL);
  return value ? { readAt, ...value, trend: TRENDS.get(parsed.data.TrendArrow) ?? 'none' } : 'noValue';
}

function mgdlOf({ ValueInMgPerDl, Value, GlucoseUnits }: Measurement): number | undefined {
  if (typeof ValueInMgPerDl === 'number') return ValueInMgPerDl;
  if (typeof Value !== 'number') return undefined;
  if (GlucoseUnits === 1) return Math.round(Value);
  return GlucoseUnits === 0 ? fromMmol(Value, ABBOTT_MGDL_PER_MMOL) : undefined;
}

/**
 * `LO` and `HI`. What number comes with them is not documented, and the flags have never been seen set within 53–310:
 * so a flag counts only on a border of a sensor's range or beyond it, and never turns a plain value into LOW or HIGH.
 */
function beyondRange(mgdl: number, { isLow, isHigh }: Measurement): GlucoseValue | undefined {
  if (isLow === true && mgdl >= 0 && mgdl <= LOWEST_MGDL) return { mgdl: LOWEST_MGDL - 1, special: 'low' };
  const atUsBorder = mgdl === HIGHEST_US_MGDL || mgdl === HIGHEST_US_MGDL + 1;
  if (isHigh === true && atUsBorder) return { mgdl: HIGHEST_US_MGDL + 1, special: 'high' };
  if (isHigh === true && mgdl >= HIGHEST_MGDL) return { mgdl: HIGHEST_MGDL + 1, special: 'high' };
  return undefined;
}

function isPossible(item: SourceReading | 'noValue' | undefined, now: EpochMs): item is SourceReading {
  if (item === undefined || item === 'noValue') return false;
  return item.readAt >= EARLIEST_READ_AT && item.readAt <= now + FUTURE_TOLERANCE_MS;
}

function isSameMoment(one: SourceReading, other: SourceReading): boolean {
  return Math.abs(one.readAt - other.readAt) < SAME_MEASUREMENT_MS;
}
