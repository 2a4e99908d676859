import type { AlertKind } from './kind.ts';

/**
 * The longest that each alarm can be put off, minutes. An urgent low comes back after half an hour if it is still low
 * (Dexcom G5 Mobile User Guide, ch. 11); what warns of one is as short. Nothing that a night depends on can be silenced
 * for the night by one tap.
 */
const SNOOZE_CAP_MINUTES: Readonly<Record<AlertKind, number>> = {
  urgentLow: 30,
  predictedLow: 30,
  urgentHigh: 120,
  low: 60,
  fallingFast: 60,
  noData: 120,
  high: 240,
  sourceProblem: 1440,
  predictedHigh: 240,
  risingFast: 240,
  backInRange: 240,
};

/** minutes */
export function snoozeCapMinutes(kind: AlertKind): number {
  return SNOOZE_CAP_MINUTES[kind];
}
