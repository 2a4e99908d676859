import { FUTURE_TOLERANCE_MS } from '../../../shared/glucose/freshness.ts';
import {
  type EpochMs,
  glucoseValue,
  type SourceReading,
  type Special,
} from '../../../shared/glucose/reading.ts';
import { parseTrend } from '../../../shared/glucose/trend.ts';
import { type Egv, egvSchema } from './schema.ts';
import { isDeleted, settled } from './settled.ts';
import { EARLIEST_AT, parseTime } from './times.ts';
import { HIGHEST_PLAUSIBLE_MGDL, joinDuplicates, type Transformed } from '../transformed.ts';

/** Dexcom's steepest arrow ends at 8 mg/dL a minute; far beyond, a rate is none. */
const STEEPEST_PLAUSIBLE = 20;
/** Phone and receiver may both upload one measurement, seconds apart; real ones are minutes apart. */
const SAME_MEASUREMENT_MS = 60_000;

/**
 * Makes readings of `egvs` records. Pure, and never throws whatever the items are.
 * @param now by the cloud's clock where it is known
 */
export function transform(items: readonly unknown[], now: EpochMs): Transformed {
  const egvs = items.flatMap((item) => egvSchema.safeParse(item).data ?? []).filter(isUnderstood);
  const readings = settled(egvs)
    .filter((egv) => !isDeleted(egv))
    .flatMap((egv) => readEgv(egv) ?? [])
    .filter(({ readAt }) => readAt >= EARLIEST_AT && readAt <= now + FUTURE_TOLERANCE_MS)
    .toSorted((a, b) => a.readAt - b.readAt);
  const joined = joinDuplicates(readings, SAME_MEASUREMENT_MS);
  return {
    readings: joined,
    dropped: items.length - joined.length,
    unreadable: items.length - egvs.length,
  };
}

function isUnderstood({ systemTime, value }: Egv): boolean {
  return parseTime(systemTime) !== undefined && (value ?? 0) <= HIGHEST_PLAUSIBLE_MGDL;
}

/** A missing value stays missing, even beside a status: only a number is a measurement. */
function readEgv({
  systemTime,
  value,
  status,
  trend,
  trendRate,
  unit,
  rateUnit,
}: Egv): SourceReading | undefined {
  const readAt = parseTime(systemTime);
  const glucose = glucoseValue(value ?? Number.NaN);
  // Dexcom sends mg/dL to everybody; should that ever change, no number may be taken for another.
  if (readAt === undefined || !glucose || isMolar(unit)) return undefined;
  const special = glucose.special ?? specialOf(status, glucose.mgdl);
  const rate =
    isMolar(rateUnit) || Math.abs(trendRate ?? Infinity) > STEEPEST_PLAUSIBLE ? undefined : trendRate;
  return {
    readAt,
    mgdl: glucose.mgdl,
    trend: parseTrend(typeof trend === 'string' ? trend : undefined),
    ...(typeof rate === 'number' ? { rate } : {}),
    ...(special ? { special } : {}),
  };
}

/** A status counts at the ends of the range only: within it, the number has been measured. */
function specialOf(status: string | undefined, mgdl: number): Special | undefined {
  if (status === 'low' && mgdl <= 40) return 'low';
  return status === 'high' && mgdl >= 400 ? 'high' : undefined;
}

function isMolar(unit: string | undefined): boolean {
  return /mmol/i.test(unit ?? '');
}
