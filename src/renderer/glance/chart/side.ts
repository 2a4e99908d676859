import type { RangeName } from '../../../shared/glucose/ranges.ts';

/** Where a range lies: three shapes and colours for five ranges, since urgency is told in words. */
export type Side = 'low' | 'in' | 'high';

const SIDES: Readonly<Record<RangeName, Side>> = {
  urgentLow: 'low',
  low: 'low',
  inRange: 'in',
  high: 'high',
  urgentHigh: 'high',
};

export function sideOf(range: RangeName): Side {
  return SIDES[range];
}
