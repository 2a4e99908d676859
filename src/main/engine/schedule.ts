import type { EpochMs } from '../../shared/glucose/reading.ts';
import { HORIZON_S, believedDelays, bestAskS } from './ask-plan.ts';
import { backoffMs } from './backoff.ts';

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * Lateness somebody would bear to save one ask, s², at a reading every five minutes; found with `bench:freshness`.
 * Where readings come more often each is current for a shorter time, and an ask costs more against it.
 */
const ASK_PRICE_AT_FIVE_MINUTES = 66;
/** Spread over clients, so that a cloud isn't asked by everyone in the same instant; half before, half after. */
const JITTER_MS = 1000;
/** Past the plan: [up to this late, ask again after], ms. Something is wrong, and nobody knows for how long. */
const LONG_LATE_STEPS: readonly (readonly [lateMs: number, stepMs: number])[] = [
  [6 * HOUR_MS, 1.5 * MINUTE_MS],
  [Infinity, 5 * MINUTE_MS],
];
/** How much of a cadence all asks may be later than they should. */
const OUT_OF_STEP_PART = 0.1;

export interface ScheduleInput {
  now: EpochMs;
  /** The newest reading known, if any. */
  lastReadAt?: EpochMs;
  /** When the last ask went out; the minimum interval counts from there. */
  lastAskAt?: EpochMs;
  cadenceMs: number;
  /** The source's own estimate of the publish delay. */
  usualDelayMs: number;
  /** How long after they were due recent readings became visible; see `learned-delay`. */
  delaysMs: readonly number[];
  /** Failures in a row; 0 after an answer, whether or not it had anything new. */
  failures: number;
  /** The error's own floor for the wait. */
  floorMs?: number;
  minimumIntervalMs: number;
  /** Set by the cloud: not before then. */
  notBefore?: EpochMs;
  /** Uniform in [0, 1). */
  random: number;
}

/** When to ask next. Pure, so that any day can be replayed on it. */
export function nextAskAt(input: ScheduleInput): EpochMs {
  const { now, failures, floorMs, random } = input;
  const wanted = failures > 0 ? now + backoffMs({ failures, random, floorMs }) : nextWantedAt(input);
  return Math.max(wanted, earliestAt(input), input.notBefore ?? 0);
}

/** When the reading after `lastReadAt` should be visible in the cloud. */
export function expectedReadingAt(lastReadAt: EpochMs, cadenceMs: number, publishDelayMs: number): EpochMs {
  return lastReadAt + cadenceMs + publishDelayMs;
}

/** A clock that was set back must not make the wait longer than the interval itself. */
function earliestAt({ now, lastAskAt = now, minimumIntervalMs }: ScheduleInput): EpochMs {
  return Math.max(now, Math.min(lastAskAt, now) + minimumIntervalMs);
}

function nextWantedAt(input: ScheduleInput): EpochMs {
  const { now, lastReadAt, cadenceMs, minimumIntervalMs, random } = input;
  const jitterMs = (random - 0.5) * JITTER_MS;
  if (lastReadAt === undefined) return now + MINUTE_MS + jitterMs;
  // A reading from the future, after a clock was set back, is no reason to wait for that future.
  const dueAt = Math.min(lastReadAt, now) + cadenceMs;
  const lateMs = now - dueAt;
  if (lateMs >= HORIZON_S * SECOND_MS)
    return now + (LONG_LATE_STEPS.find(([untilMs]) => lateMs < untilMs)?.[1] ?? MINUTE_MS) + jitterMs;
  return minimumIntervalMs < cadenceMs ? plannedAt(input, dueAt) + jitterMs : inStepAt(input, dueAt);
}

function plannedAt(input: ScheduleInput, dueAt: EpochMs): EpochMs {
  const { now, cadenceMs, minimumIntervalMs, delaysMs, usualDelayMs } = input;
  const askS = bestAskS({
    weights: believedDelays(delaysMs, usualDelayMs),
    unseenUntilS: Math.ceil((now - dueAt) / SECOND_MS),
    earliestS: Math.ceil((earliestAt(input) - dueAt) / SECOND_MS),
    apartS: Math.ceil(minimumIntervalMs / SECOND_MS),
    askPrice: (ASK_PRICE_AT_FIVE_MINUTES * 5 * MINUTE_MS) / cadenceMs,
  });
  return dueAt + askS * SECOND_MS;
}

/**
 * For a source that may only be asked as often as it has readings. Every ask is as late as the one before, so once
 * they are much too late, it is better to let one reading pass and be in step with the next ones.
 */
function inStepAt(input: ScheduleInput, dueAt: EpochMs): EpochMs {
  const { now, cadenceMs, delaysMs, usualDelayMs } = input;
  const wantedAt = dueAt + (delaysMs.at(-1) ?? usualDelayMs);
  const lateMs = earliestAt(input) - wantedAt;
  return now < wantedAt && lateMs > OUT_OF_STEP_PART * cadenceMs ? wantedAt + cadenceMs : wantedAt;
}
