import type { EpochMs } from '../../shared/glucose/reading.ts';

const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
/** A start has better things to do; and whoever starts and quits again asks for nothing. */
const EARLIEST_AFTER_START_MS = 5 * 60_000;
/** Spread over some minutes, so that not everybody asks when the workday begins. */
const SPREAD_MS = 10 * 60_000;

export interface AskedBefore {
  startedAt: EpochMs;
  /** When it was last asked, in this run or an earlier one; null: never. */
  checkedAt: EpochMs | null;
  /** How often in a row it has failed since this start. */
  failures: number;
  /** Uniform in [0, 1). */
  spread: number;
}

/**
 * When to ask next whether there is a newer version: once a day, after a failure sooner, from one hour doubling to a
 * day. A time of asking that lies in the future, as after the clock was set back, counts for nothing.
 */
export function nextCheckAt({ startedAt, checkedAt, failures, spread }: AskedBefore, now: EpochMs): EpochMs {
  const earliest = startedAt + EARLIEST_AFTER_START_MS + spread * SPREAD_MS;
  if (checkedAt === null || checkedAt > now) return earliest;
  const pauseMs = failures === 0 ? DAY_MS : Math.min(DAY_MS, HOUR_MS * 2 ** (failures - 1));
  return Math.max(earliest, checkedAt + pauseMs);
}
