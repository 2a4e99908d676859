import type { EpochMs } from '../../shared/glucose/reading.ts';
import { backoffMs } from './backoff.ts';

const MINUTE_MS = 60_000;

/** While a reading is late: [up to this late, ask again after], ms. Freshness where it is likely, patience where not. */
const LADDER: readonly (readonly [lateMs: number, stepMs: number])[] = [
  [18_000, 6000],
  [38_000, 10_000],
  [53_000, 15_000],
  [73_000, 20_000],
  [103_000, 30_000],
  [20 * MINUTE_MS, MINUTE_MS],
];
const LONG_LATE_STEP_MS = 2 * MINUTE_MS;
/** Spread over clients, so that a cloud isn't asked by everyone in the same second. */
const JITTER_MS = 1500;

export interface ScheduleInput {
  now: EpochMs;
  /** The newest reading known, if any. */
  lastReadAt?: EpochMs;
  cadenceMs: number;
  /** When after its measurement a reading is first worth asking for; see `learned-delay`. */
  publishDelayMs: number;
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
  return Math.max(wanted, now + input.minimumIntervalMs, input.notBefore ?? 0);
}

function nextWantedAt({ now, lastReadAt, cadenceMs, publishDelayMs, random }: ScheduleInput): EpochMs {
  const jitterMs = random * JITTER_MS;
  if (lastReadAt === undefined) return now + MINUTE_MS + jitterMs;
  const expectedAt = expectedReadingAt(lastReadAt, cadenceMs, publishDelayMs);
  if (now < expectedAt) return expectedAt + jitterMs;
  const lateMs = now - expectedAt;
  const stepMs = LADDER.find(([untilMs]) => lateMs < untilMs)?.[1] ?? LONG_LATE_STEP_MS;
  return now + Math.min(stepMs, cadenceMs) + jitterMs;
}

/** When the reading after `lastReadAt` should be visible in the cloud. */
export function expectedReadingAt(lastReadAt: EpochMs, cadenceMs: number, publishDelayMs: number): EpochMs {
  return lastReadAt + cadenceMs + publishDelayMs;
}
