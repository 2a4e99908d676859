import type { EpochMs, SourceReading } from '../../shared/glucose/reading.ts';

/** A phone that was out of reach sends what it kept afterwards: so far back a gap is worth asking about again. */
const REFILL_MS = 3 * 3_600_000;
/** Two readings this many cadences apart have something missing between them. */
const GAP_CADENCES = 1.6;

export interface FetchSinceInput {
  /** Stored readings of the account, ascending by time. */
  stored: readonly SourceReading[];
  cadenceMs: number;
  historyMs: number;
  now: EpochMs;
}

/** From when on to ask: the newest stored reading, or the beginning of the oldest recent gap, never beyond the source's memory. */
export function fetchSince({ stored, cadenceMs, historyMs, now }: FetchSinceInput): EpochMs {
  const oldest = now - historyMs;
  const newest = stored.at(-1)?.readAt;
  if (newest === undefined || newest > now) return oldest;
  const recent = stored.filter((reading) => reading.readAt >= now - REFILL_MS);
  for (const [index, reading] of recent.entries()) {
    const next = recent[index + 1];
    if (next && next.readAt - reading.readAt > GAP_CADENCES * cadenceMs)
      return Math.max(reading.readAt, oldest);
  }
  return Math.max(newest, oldest);
}
