import type { RangeName } from '../../shared/glucose/ranges.ts';
import type { PersonOverview } from '../../shared/overview/overview.ts';

export interface TodayShares {
  low: number;
  in: number;
  high: number;
}

/** Today's shares below, in and above the range, 0–1; undefined when nothing was measured today. */
export function todayShares(today: PersonOverview['today']): TodayShares | undefined {
  if (!today || today.coveredMs <= 0) return undefined;
  const share = (range: RangeName): number => today.shares[range] ?? 0;
  return {
    low: share('urgentLow') + share('low'),
    in: share('inRange'),
    high: share('high') + share('urgentHigh'),
  };
}

/** Whole per cent that are neither all nor nothing unless they are: 99.7 % is not said to be 100. */
export function percentWords(share: number, locale?: string): string {
  const rounded = Math.round(share * 100);
  const honest = share > 0 && share < 1 ? Math.min(Math.max(rounded, 1), 99) : rounded;
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(honest / 100);
}
