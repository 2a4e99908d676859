import type { PeriodStatistics } from './period.ts';

/** A change of time in range that means something for health: 5 points of 100 (Battelino 2019, Diabetes Care 42:1593). */
const MEANINGFUL_SHARE = 0.05;
/** Shares that are equal by their decimals differ in the sixteenth. */
const ROUNDING = 1e-9;

/** A period less the one it is compared with. */
export interface Comparison {
  /** Whether both have enough data to conclude from. */
  enoughData: boolean;
  /** Points of time in range, −1 to 1. */
  inRange: number;
  /** Whether time in range changed by 5 points of 100 or more. */
  meaningful: boolean;
  /** mg/dL. */
  meanMgdl: number;
  cv: number;
  /** Percentage points; only where neither is withheld. */
  gmiPercent?: number;
}

type Compared = Pick<PeriodStatistics, 'shares' | 'moments' | 'shortage' | 'gmi'>;

/** Period against period; undefined where one of them has no readings. */
export function comparePeriods(now: Compared, before: Compared): Comparison | undefined {
  if (!now.moments || !before.moments) return undefined;
  const inRange = now.shares.inRange - before.shares.inRange;
  return {
    enoughData: !now.shortage && !before.shortage,
    inRange,
    meaningful: Math.abs(inRange) >= MEANINGFUL_SHARE - ROUNDING,
    meanMgdl: now.moments.meanMgdl - before.moments.meanMgdl,
    cv: now.moments.cv - before.moments.cv,
    ...(now.gmi && before.gmi && { gmiPercent: now.gmi.percent - before.gmi.percent }),
  };
}
