import type { SourceReading } from '../../glucose/reading.ts';
import { type AlertKind, isGlucoseKind } from '../kind.ts';
import type { AlertRules } from '../rules.ts';
import type { AlertState } from '../state.ts';

/** What has just ended, and what still holds. */
export interface Ending {
  /** The episodes before this look. */
  before: AlertState['episodes'];
  /** Those that ended with the value back beyond their hysteresis. */
  ended: readonly AlertKind[];
  /** Those that still hold. */
  holding: readonly AlertKind[];
}

/** A forecast or a fast change may end without the value ever having left the range. */
const OUT_OF_RANGE: ReadonlySet<AlertKind> = new Set<AlertKind>(['urgentLow', 'low', 'high', 'urgentHigh']);

/**
 * Fires once, quietly, when a low or a high that had been heard is over, the value lies between the thresholds of low
 * and high, and nothing else about the value holds.
 * It has no course of its own, is never repeated and leaves no state behind.
 */
export function backInRange(
  { before, ended, holding }: Ending,
  { low, high }: Pick<AlertRules, 'low' | 'high'>,
  newest: Pick<SourceReading, 'mgdl'> | undefined,
): boolean {
  const wasHeard = ended.some((kind) => OUT_OF_RANGE.has(kind) && before[kind]?.firedAt !== undefined);
  const isBetween = newest !== undefined && newest.mgdl >= low.threshold && newest.mgdl <= high.threshold;
  return wasHeard && isBetween && !holding.some(isGlucoseKind);
}
