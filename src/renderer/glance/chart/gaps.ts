import type { EpochMs, SourceReading } from '../../../shared/glucose/reading.ts';
import type { Span } from './span.ts';

const MINUTE_MS = 60_000;
/** More than this many cadences between two readings is a gap; up to it, one reading was late or lost. */
const GAP_CADENCES = 2.5;
/** Of a sensor that tells every minute, what was missed is filled in by fives: LibreLinkUp's graph has no more. */
const FILLED_IN_MS = 5 * MINUTE_MS;
/** A clock without seconds is off by so much, from one step to the next. */
const JITTER_MS = 2 * MINUTE_MS;
/** The coarsest that is kept of a sensor, in LibreView's files. */
const COARSEST_MS = 15 * MINUTE_MS + JITTER_MS;

/** A stretch without readings. */
export type Gap = Span;

/**
 * The stretches between two readings in which there should have been some.
 * @param readings ascending by time
 * @param now where given, the stretch from the newest reading up to now is looked at as well
 */
export function findGaps(
  readings: readonly Pick<SourceReading, 'readAt'>[],
  cadenceMs: number,
  now?: EpochMs,
): Gap[] {
  const gaps: Gap[] = [];
  const longestMs = GAP_CADENCES * Math.max(cadenceMs, FILLED_IN_MS);
  const timeAt = (index: number): EpochMs | undefined => readings[index]?.readAt;
  const stepMs = (index: number): number => (timeAt(index) ?? NaN) - (timeAt(index - 1) ?? NaN);
  const look = (index: number, to: EpochMs): void => {
    const from = timeAt(index - 1);
    if (from === undefined || to - from <= longestMs) return;
    const isStep = [stepMs(index - 1), stepMs(index + 1)].some((step) => isAlike(step, to - from));
    if (!isStep) gaps.push({ from, to });
  };
  for (const [index, { readAt }] of readings.entries()) look(index, readAt);
  if (now !== undefined) look(readings.length, now);
  return gaps;
}

/** Two in a row that are about as long are the steps of a coarser history. */
function isAlike(stepMs: number, otherMs: number): boolean {
  return otherMs <= COARSEST_MS && Math.abs(stepMs - otherMs) <= JITTER_MS;
}
