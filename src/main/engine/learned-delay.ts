import type { EpochMs } from '../../shared/glucose/reading.ts';

/** How many recent readings are remembered: half a day of a five-minute sensor. */
const REMEMBERED = 144;
/** The share of readings that are already visible when we first ask; found with `bench:freshness`. */
const QUANTILE = 0.25;
/** A few are needed before they say more than the source's own estimate. */
const ENOUGH = 6;
/** Longer than this is a gap that was filled in later, not a publish delay. */
const LONGEST_DELAY_MS = 4 * 60_000;

/** Adds the delay at which a reading was first seen. Delays are upper bounds: it was visible at some time before. */
export function rememberDelay(delaysMs: readonly number[], seenDelayMs: number): number[] {
  if (seenDelayMs < 0 || seenDelayMs > LONGEST_DELAY_MS) return [...delaysMs];
  return [...delaysMs, Math.round(seenDelayMs)].slice(-REMEMBERED);
}

/** The delay after which to ask first, ms. */
export function learnedDelayMs(delaysMs: readonly number[], usualMs: number): number {
  if (delaysMs.length < ENOUGH) return usualMs;
  const sorted = delaysMs.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * QUANTILE)] ?? usualMs;
}

export interface Observation {
  /** The newest reading of this answer, and the newest known before it. */
  readAt: EpochMs | undefined;
  previousReadAt: EpochMs | undefined;
  cadenceMs: number;
  /** When the ask went out that brought it, and the last one that did not, by the cloud's clock. */
  seenAt: EpochMs;
  missedAt: EpochMs | undefined;
}

/** A reading seen at the first ask was there already: how long is unknown, so the guess moves a little earlier. */
const FIRST_ASK_CREDIT_MS = 2000;

/**
 * How long after its measurement a reading became visible, ms: somewhere between the ask that missed it and the one
 * that brought it. Undefined when it was not simply the next reading: after a gap, nobody knows.
 */
export function observedDelayMs({
  readAt,
  previousReadAt,
  cadenceMs,
  seenAt,
  missedAt,
}: Observation): number | undefined {
  if (readAt === undefined || previousReadAt === undefined) return undefined;
  if (readAt <= previousReadAt || readAt - previousReadAt > 1.5 * cadenceMs) return undefined;
  const seenDelayMs = seenAt - readAt;
  const missedDelayMs = missedAt === undefined ? seenDelayMs - 2 * FIRST_ASK_CREDIT_MS : missedAt - readAt;
  return Math.max(0, (seenDelayMs + Math.max(0, missedDelayMs)) / 2);
}
