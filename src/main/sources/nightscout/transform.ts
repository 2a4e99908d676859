import { z } from 'zod';
import { FUTURE_TOLERANCE_MS } from '../../../shared/glucose/freshness.ts';
import { type EpochMs, glucoseValue, type SourceReading } from '../../../shared/glucose/reading.ts';
import { parseTrend, type Trend } from '../../../shared/glucose/trend.ts';
import { parseDateString, parseEpochMs } from './dates.ts';
import { HIGHEST_PLAUSIBLE_MGDL, joinDuplicates, type Transformed } from '../transformed.ts';

/** Nobody has uploaded before; an older date is an uploader that lost its clock. */
const EARLIEST_READ_AT = Date.UTC(2010, 0, 1);
/** Two uploaders may send one measurement, seconds apart; sensors that measure every minute stay apart. */
const SAME_MEASUREMENT_MS = 30_000;

/** Everything is optional and of any type: uploaders of ten years have written these documents. */
const entrySchema = z
  .object({
    /** mg/dL always, as a number or as text. */
    sgv: z.unknown(),
    /** The same, by the name that the socket gives it. */
    mgdl: z.unknown(),
    date: z.unknown(),
    mills: z.unknown(),
    dateString: z.unknown(),
    direction: z.unknown(),
    trend: z.unknown(),
    type: z.unknown(),
    /** `false` marks what was deleted (API v3). */
    isValid: z.unknown(),
    /** `remove` marks what was deleted (socket). */
    action: z.unknown(),
  })
  .partial();
type Entry = z.infer<typeof entrySchema>;

/**
 * Makes readings of what a site sent, over HTTP or its socket. Pure, and never throws whatever the items are.
 * @param now by the site's clock where it is known
 */
export function transform(items: readonly unknown[], now: EpochMs): Transformed {
  const found: SourceReading[] = [];
  let unreadable = 0;
  for (const item of items) {
    const candidate = readItem(item);
    if (candidate === undefined) unreadable += 1;
    else if (candidate !== 'noValue' && candidate.readAt <= now + FUTURE_TOLERANCE_MS) found.push(candidate);
  }
  const readings = joinDuplicates(
    found.toSorted((a, b) => a.readAt - b.readAt),
    SAME_MEASUREMENT_MS,
  );
  return { readings, dropped: items.length - readings.length, unreadable };
}

/**
 * When an entry was measured: `date`, then `mills`, then `dateString`. `mills` is made from `dateString` by the server
 * and has been seen to be off by parts of a second.
 */
export function instantOf(item: unknown): EpochMs | undefined {
  const { data } = entrySchema.safeParse(item);
  if (!data) return undefined;
  const fromText = typeof data.dateString === 'string' ? parseDateString(data.dateString) : undefined;
  const instants = [parseEpochMs(data.date), parseEpochMs(data.mills), fromText];
  return instants.find((instant) => instant !== undefined && instant >= EARLIEST_READ_AT);
}

function readItem(item: unknown): SourceReading | 'noValue' | undefined {
  const { data: entry } = entrySchema.safeParse(item);
  if (!entry) return undefined;
  if (isElsewhere(entry)) return 'noValue';
  const readAt = instantOf(entry);
  const mgdl = plainNumber(entry.sgv ?? entry.mgdl);
  if (readAt === undefined || mgdl === undefined || mgdl > HIGHEST_PLAUSIBLE_MGDL) return undefined;
  const value = glucoseValue(mgdl);
  return value ? { readAt, ...value, trend: trendOf(entry) } : 'noValue';
}

/** Calibrations and meter values come along where a server ignores the type asked for; deleted ones with any. */
function isElsewhere({ type, isValid, action }: Entry): boolean {
  return (typeof type === 'string' && type !== 'sgv') || isValid === false || action === 'remove';
}

function plainNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  return typeof value === 'string' && /^\s*\d{1,4}(\.\d{1,9})?\s*$/.test(value) ? Number(value) : undefined;
}

/** Some uploaders write no `direction` and only Dexcom's number. */
function trendOf({ direction, trend }: Entry): Trend {
  return typeof direction === 'string' && direction.trim() !== '' ? parseTrend(direction) : parseTrend(trend);
}
