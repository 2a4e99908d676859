import type { GlucoseAlertKind } from './rules.ts';

/** How far a value must come back, in mg/dL, before a low or a high counts as over. */
const LOW_HYSTERESIS_MGDL = 5;
const HIGH_HYSTERESIS_MGDL = 10;

export interface GlucoseCondition {
  kind: GlucoseAlertKind;
  /** mg/dL */
  threshold: number;
  mgdl: number;
  /** An episode that has begun ends only beyond the hysteresis, so that noise at the border rings once. */
  wasHolding: boolean;
}

/**
 * Whether a glucose condition holds.
 *
 * - urgent low: at or below its threshold; over once 5 mg/dL above it
 * - low: below its threshold; over once 5 mg/dL above it
 * - high, urgent high: above their threshold; over once 10 mg/dL below it
 */
export function conditionHolds({ kind, threshold, mgdl, wasHolding }: GlucoseCondition): boolean {
  if (kind === 'urgentLow' || kind === 'low') {
    if (wasHolding) return mgdl < threshold + LOW_HYSTERESIS_MGDL;
    return kind === 'urgentLow' ? mgdl <= threshold : mgdl < threshold;
  }
  return wasHolding ? mgdl > threshold - HIGH_HYSTERESIS_MGDL : mgdl > threshold;
}
