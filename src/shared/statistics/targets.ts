import { z } from 'zod';
import type { RangeName, Ranges } from '../glucose/ranges.ts';

/** Whose targets count: adults with type 1 or 2; older people or those at high risk; pregnancy with type 1. */
export const TARGET_GROUPS = ['adult', 'older', 'pregnancy'] as const;
export const targetGroupSchema = z.enum(TARGET_GROUPS);
export type TargetGroup = z.infer<typeof targetGroupSchema>;

/** Shares of time, 0–1, in the consensus' way of adding up: `below` includes `veryLow`, `above` includes `veryHigh`. */
export interface Totals {
  veryLow: number;
  below: number;
  inRange: number;
  above: number;
  veryHigh: number;
}
export type TotalName = keyof Totals;

/** `more` than the share is good, or `less` than it. */
export interface Target {
  is: 'more' | 'less';
  than: number;
}

export interface Consensus {
  /** Borders of the five bands, mg/dL. The first band ends at 53, so that 54 lies in the second. */
  ranges: Ranges;
  /** Absent where the consensus sets no target. */
  targets: Partial<Record<TotalName, Target>>;
}

const less = (than: number): Target => ({ is: 'less', than });
const more = (than: number): Target => ({ is: 'more', than });
const RANGES: Ranges = { urgentLow: 53, low: 70, high: 180, urgentHigh: 250 };

/**
 * International consensus on time in range (Battelino 2019, Diabetes Care 42:1593): below 54, 54–69, 70–180, 181–250
 * and above 250 mg/dL; in pregnancy the target is 63–140, and the fifth band has no target.
 */
export const CONSENSUS: Readonly<Record<TargetGroup, Consensus>> = {
  adult: {
    ranges: RANGES,
    targets: {
      veryLow: less(0.01),
      below: less(0.04),
      inRange: more(0.7),
      above: less(0.25),
      veryHigh: less(0.05),
    },
  },
  older: {
    ranges: RANGES,
    targets: { below: less(0.01), inRange: more(0.5), veryHigh: less(0.1) },
  },
  pregnancy: {
    ranges: { ...RANGES, low: 63, high: 140 },
    targets: { veryLow: less(0.01), below: less(0.04), inRange: more(0.7), above: less(0.25) },
  },
};

export function totalsOf(shares: Readonly<Record<RangeName, number>>): Totals {
  return {
    veryLow: shares.urgentLow,
    below: shares.urgentLow + shares.low,
    inRange: shares.inRange,
    above: shares.high + shares.urgentHigh,
    veryHigh: shares.urgentHigh,
  };
}

export function meets(share: number, { is, than }: Target): boolean {
  return is === 'more' ? share > than : share < than;
}
