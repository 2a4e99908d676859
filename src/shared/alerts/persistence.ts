import type { SourceReading } from '../glucose/reading.ts';
import { type Finding, HOLDS, type Moment, OVER, UNKNOWN } from './moment.ts';
import type { GlucoseAlertKind } from './kind.ts';
import type { Persistence } from './rules.ts';
import type { Episode } from './state.ts';

const MINUTE_MS = 60_000;
/** Sensors keep time to within some seconds: ten minutes are not nine and fifty-eight. */
const JITTER_MS = 30_000;

export interface Course {
  kind: GlucoseAlertKind;
  persistence: Persistence;
  /** Whether the condition is met as of the last of these readings. */
  isMet: (readings: readonly SourceReading[]) => boolean;
  /** Whether an episode that has begun is over: beyond the hysteresis, so that noise at the border rings once. */
  isOver: (readings: readonly SourceReading[]) => boolean;
  /** Whether the newest reading alone speaks for its being over; for what one reading can't decide. */
  isFading?: (readings: readonly SourceReading[]) => boolean;
}

/** The course of a condition about the value: fresh readings only, persistence before it begins, hysteresis before it ends. */
export function glucoseFinding(
  moment: Moment,
  { kind, persistence, isMet, isOver, isFading }: Course,
): Finding {
  const { readings, freshness, state } = moment;
  if (freshness !== 'fresh') {
    // Too old to ring for, and somebody may ask why it didn't.
    return !state.episodes[kind] && isMet(readings) ? { course: 'waits', reason: 'stale' } : UNKNOWN;
  }
  const episode = state.episodes[kind];
  if (episode) {
    const goesOn = !isOver(readings) && (isMet(readings) || !endedUnseen(readings, episode, isOver));
    if (!goesOn) return OVER;
    return isFading?.(readings) ? { course: 'holds', fading: true } : HOLDS;
  }
  if (!isMet(readings)) return OVER;
  return hasPersisted(readings, persistence, isMet) ? HOLDS : { course: 'waits', reason: 'notPersistent' };
}

/**
 * Whether it ended while nobody looked, by a reading that was fetched late: what is beyond the threshold now is another
 * one, but what is only within its hysteresis is none.
 */
function endedUnseen(
  readings: readonly SourceReading[],
  { since, firedForReadAt = since }: Episode,
  isOver: Course['isOver'],
): boolean {
  return readings.some(
    ({ readAt }, index) => readAt > firedForReadAt && isOver(readings.slice(0, index + 1)),
  );
}

/** Counts back from the newest reading for as long as the condition was met. */
function hasPersisted(
  readings: readonly SourceReading[],
  { readings: wanted, minutes }: Persistence,
  isMet: Course['isMet'],
): boolean {
  const newestAt = readings.at(-1)?.readAt ?? 0;
  for (let count = 1; count <= readings.length; count += 1) {
    const upTo = readings.slice(0, readings.length - count + 1);
    if (!isMet(upTo)) return false;
    const spanMs = newestAt - (upTo.at(-1)?.readAt ?? newestAt);
    if (count >= wanted && spanMs + JITTER_MS >= minutes * MINUTE_MS) return true;
  }
  return false;
}
