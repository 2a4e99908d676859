import type { EpochMs, SourceReading } from '../../../shared/glucose/reading.ts';
import type { Span } from './span.ts';

/** More than this many cadences between two readings is a gap; up to it, one reading was late or lost. */
const GAP_CADENCES = 2.5;

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
  let from: EpochMs | undefined;
  const arrive = (to: EpochMs): void => {
    if (from !== undefined && to - from > GAP_CADENCES * cadenceMs) gaps.push({ from, to });
    from = to;
  };
  for (const { readAt } of readings) arrive(readAt);
  if (now !== undefined) arrive(now);
  return gaps;
}
