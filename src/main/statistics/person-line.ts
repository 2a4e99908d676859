import type { EpochMs, Reading } from '../../shared/glucose/reading.ts';
import type { Course } from '../../shared/statistics/course.ts';
import { type History, type LineColumns, MARKS } from '../history/history.ts';
import type { RecentReadings } from '../history/recent-readings.ts';
import { joinColumns } from './join-columns.ts';

/** A week of a one-minute sensor is read in some milliseconds. */
const CHUNK_MS = 7 * 86_400_000;

export interface LineParts {
  history: Pick<History, 'columns'>;
  recent: Pick<RecentReadings, 'of'>;
  /** Lets whatever waits run, alarms among it, and comes back. */
  pause: () => Promise<void>;
}

export interface LineWish {
  /** By preference, see `mergeReadings`. */
  accountIds: readonly string[];
  from: EpochMs;
  to: EpochMs;
}

/**
 * A person's accounts as one line: what is stored, and what is only in memory because the disk refused it. Read week by
 * week, with pauses: months of one-minute data must not keep an alarm waiting.
 * @throws FlatarrowError `storage`
 */
export async function personLine(
  { history, recent, pause }: LineParts,
  { accountIds, from, to }: LineWish,
): Promise<Course> {
  const weeks: LineColumns[][] = [];
  for (let start = from; start < to; start += CHUNK_MS) {
    const end = Math.min(start + CHUNK_MS, to);
    weeks.push(
      accountIds.map((id) => withRemembered(history.columns(id, start, end), recent.of(id), { start, end })),
    );
    await pause();
  }
  return joinColumns(weeks);
}

/** Each reading once; what is stored goes before what is remembered of the same moment. */
function withRemembered(
  stored: LineColumns,
  remembered: readonly Reading[],
  { start, end }: { start: EpochMs; end: EpochMs },
): LineColumns {
  const within = remembered.filter(({ readAt }) => readAt >= start && readAt < end);
  if (within.length === 0) return stored;
  const known = new Set(stored.times);
  const missing = within.filter(({ readAt }) => !known.has(readAt));
  if (missing.length === 0) return stored;
  const rows = [
    ...stored.times.map((at, index) => [at, stored.values[index] ?? NaN, stored.marks[index] ?? 0] as const),
    ...missing.map((reading) => [reading.readAt, reading.mgdl, marksOf(reading)] as const),
  ].toSorted(([one], [other]) => one - other);
  return {
    times: rows.map(([at]) => at),
    values: rows.map(([, mgdl]) => mgdl),
    marks: rows.map(([, , marks]) => marks),
  };
}

function marksOf({ trend, special }: Reading): number {
  return (trend === 'none' ? 0 : MARKS.hasTrend) + (special ? MARKS[special] : 0);
}
