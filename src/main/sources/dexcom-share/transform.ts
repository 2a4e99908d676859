import { FUTURE_TOLERANCE_MS } from '../../../shared/glucose/freshness.ts';
import { type EpochMs, glucoseValue, type SourceReading } from '../../../shared/glucose/reading.ts';
import { parseTrend } from '../../../shared/glucose/trend.ts';
import { parseDate } from './dates.ts';
import { egvSchema } from './schema.ts';

export interface Transformed {
  /** Ascending by time, one for each measurement. */
  readings: SourceReading[];
  /** Items that gave no reading. */
  dropped: number;
  /** Those of them that could not even be understood. */
  unreadable: number;
}

/** No Share service existed before; an older date is a receiver that lost its clock. */
const EARLIEST_READ_AT = Date.UTC(2014, 0, 1);
/** Dexcom says "HIGH" with 401. Far above, a number is not a glucose value of any kind. */
const HIGHEST_PLAUSIBLE_MGDL = 1000;
/** Phone and receiver may both upload one measurement, seconds apart; real ones are minutes apart. */
const SAME_MEASUREMENT_MS = 60_000;

/**
 * Makes readings of what Share sent. Pure, and never throws whatever the items are.
 * @param now by the cloud's clock where it is known
 */
export function transform(items: readonly unknown[], now: EpochMs): Transformed {
  const found: SourceReading[] = [];
  let unreadable = 0;
  for (const item of items) {
    const candidate = readItem(item);
    if (candidate === undefined) unreadable += 1;
    else if (candidate !== 'noValue' && isPossible(candidate.readAt, now)) found.push(candidate);
  }
  const readings = joinDuplicates(found.toSorted((a, b) => a.readAt - b.readAt));
  return { readings, dropped: items.length - readings.length, unreadable };
}

function readItem(item: unknown): SourceReading | 'noValue' | undefined {
  const parsed = egvSchema.safeParse(item);
  if (!parsed.success) return undefined;
  const { WT, ST, Value, Trend } = parsed.data;
  const readAt = parseDate(WT ?? ST ?? '');
  if (readAt === undefined || Value > HIGHEST_PLAUSIBLE_MGDL) return undefined;
  const value = glucoseValue(Value);
  return value ? { readAt, ...value, trend: parseTrend(Trend) } : 'noValue';
}

function isPossible(readAt: EpochMs, now: EpochMs): boolean {
  return readAt >= EARLIEST_READ_AT && readAt <= now + FUTURE_TOLERANCE_MS;
}

function joinDuplicates(ascending: readonly SourceReading[]): SourceReading[] {
  const joined: SourceReading[] = [];
  for (const reading of ascending) {
    const last = joined.at(-1);
    if (!last || reading.readAt - last.readAt >= SAME_MEASUREMENT_MS) joined.push(reading);
    // Of two records of one measurement, the one that knows its direction says more.
    else if (last.trend === 'none' && reading.trend !== 'none') joined[joined.length - 1] = reading;
  }
  return joined;
}
