import type { SourceReading } from '../glucose/reading.ts';
import { type Finding, HOLDS, type Moment, OVER, UNKNOWN } from './moment.ts';
import type { GlucoseAlertKind } from './kind.ts';
import type { Persistence } from './rules.ts';

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
}

/** The course of a condition about the value: fresh readings only, persistence before it begins, hysteresis before it ends. */
export function glucoseFinding(moment: Moment, { kind, persistence, isMet, isOver }: Course): Finding {
  const { readings, freshness, state } = moment;
  if (freshness !== 'fresh') {
    // Too old to ring for, and somebody may ask why it didn't.
    return !state.episodes[kind] && isMet(readings) ? { course: 'waits', reason: 'stale' } : UNKNOWN;
  }
  if (state.episodes[kind]) return isOver(readings) ? OVER : HOLDS;
  if (!isMet(readings)) return OVER;
  return hasPersisted(readings, persistence, isMet) ? HOLDS : { course: 'waits', reason: 'notPersistent' };
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
