import type { EpochMs } from '../../shared/glucose/reading.ts';

const MINUTE_MS = 60_000;
/** How many recent readings are remembered: most of a day of a five-minute sensor. */
const REMEMBERED = 200;
/** Longer than this, a reading was missing rather than late. */
const LONGEST_DELAY_MS = 5 * MINUTE_MS;
/** A few are needed before they say more than the source's own estimate. */
const ENOUGH = 6;
/** Where no ask has missed a reading, it is taken to have become visible in this last part of the wait. */
const UNSEEN_PART = 0.5;
/** In step with a source: how much later to look after a miss, and how much earlier after each success. */
const LATER_MS = 3000;
const EARLIER_MS = 50;
/** How old, as a part of the cadence, a reading is looked for at most: past that its successor is nearly due. */
const OLDEST_PART = 0.75;

export interface Observation {
  /** The newest reading of this answer, and the newest known before it. */
  readAt: EpochMs | undefined;
  previousReadAt: EpochMs | undefined;
  /** When the ask went out that brought it, and the last one that did not, by the cloud's clock. */
  seenAt: EpochMs;
  missedAt: EpochMs | undefined;
  cadenceMs: number;
  minimumIntervalMs: number;
  /** The source's own estimate of the delay. */
  usualDelayMs: number;
  /** Uniform in [0, 1). */
  random: number;
}

/** How long after they were due recent readings became visible, ms, oldest first, with what one more answer says. */
export function learnDelay(delaysMs: readonly number[], observation: Observation): number[] {
  const { readAt, previousReadAt, cadenceMs, minimumIntervalMs } = observation;
  if (readAt === undefined || previousReadAt === undefined || readAt <= previousReadAt) return [...delaysMs];
  const seen = { ...observation, readAt, dueAt: previousReadAt + cadenceMs };
  const delayMs = minimumIntervalMs < cadenceMs ? drawnDelayMs(seen) : stepDelayMs(seen, delaysMs.at(-1));
  if (delayMs === undefined) return [...delaysMs];
  return [...delaysMs, Math.round(delayMs)].slice(-REMEMBERED);
}

interface Seen extends Observation {
  readAt: EpochMs;
  /** One cadence after the reading before it; right also where timestamps are uneven or readings come in batches. */
  dueAt: EpochMs;
}

/**
 * All that can be known is a window, from the ask that missed the reading to the one that brought it. Any one rule
 * for the place inside would teach the schedule its own habits, so chance chooses.
 */
function drawnDelayMs({ dueAt, seenAt, missedAt = dueAt, random }: Seen): number | undefined {
  const seenMs = seenAt - dueAt;
  if (seenMs < 0 || seenMs > LONGEST_DELAY_MS) return undefined;
  const fromMs = Math.max(Math.min(missedAt - dueAt, seenMs), UNSEEN_PART * seenMs);
  return fromMs + (seenMs - fromMs) * random;
}

/**
 * A source that may only be asked as often as it has readings answers yes or no to one question: is a reading of this
 * age there? So the age is moved: at once when it was not, slowly while it is. It settles where about one ask
 * in sixty misses.
 */
function stepDelayMs(seen: Seen, lastMs = seen.usualDelayMs): number {
  const { readAt, seenAt, missedAt, cadenceMs } = seen;
  const missed = missedAt !== undefined || seenAt - readAt > lastMs + cadenceMs / 2;
  return Math.min(Math.max(lastMs + (missed ? LATER_MS : -EARLIER_MS), 0), OLDEST_PART * cadenceMs);
}

/** The delay that half of the readings beat, ms: when to tell a person to expect the next one. */
export function learnedDelayMs(delaysMs: readonly number[], usualMs: number): number {
  return delaysMs.length < ENOUGH ? usualMs : median(delaysMs);
}

/** How many of the newest readings tell the cadence. */
const CADENCE_READINGS = 12;

/**
 * The time between readings, ms, a whole number of minutes. Nightscout carries sensors of every cadence.
 * Only ever shorter than declared: somebody who asks seldom sees readings far apart, and would never learn better.
 */
export function learnedCadenceMs(readings: readonly { readAt: EpochMs }[], declaredMs: number): number {
  const times = readings.slice(-CADENCE_READINGS).map(({ readAt }) => readAt);
  const stepsMs = times.slice(1).map((readAt, index) => readAt - (times[index] ?? readAt));
  if (stepsMs.length < ENOUGH) return declaredMs;
  return Math.min(Math.max(Math.round(median(stepsMs) / MINUTE_MS), 1) * MINUTE_MS, declaredMs);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}
