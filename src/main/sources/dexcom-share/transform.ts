import { FUTURE_TOLERANCE_MS } from '../../../shared/glucose/freshness.ts';
import { type EpochMs, glucoseValue, type SourceReading } from '../../../shared/glucose/reading.ts';
import { parseTrend } from '../../../shared/glucose/trend.ts';
import { parseDate } from './dates.ts';
import { egvSchema } from './schema.ts';
import { HIGHEST_PLAUSIBLE_MGDL, joinDuplicates, type Transformed } from '../transformed.ts';

/** No Share service existed before; an older date is a receiver that lost its clock. */
const EARLIEST_READ_AT = Date.UTC(2014, 0, 1);
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
  const readings = joinDuplicates(
    found.toSorted((a, b) => a.readAt - b.readAt),
    SAME_MEASUREMENT_MS,
  );
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
