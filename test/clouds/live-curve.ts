import type { TrendName } from './dexcom-share/wire.ts';

export const STEP_MS = 5 * 60_000;
const HOUR_MS = 60 * 60_000;

/** A plain wave with a period of a few hours, between about 70 and 200, that passes through every arrow but the steepest. */
function valueAt(at: number): number {
  const hours = at / HOUR_MS;
  return Math.round(135 + 50 * Math.sin(hours * 1.7) + 15 * Math.sin(hours * 5.3));
}

/** The invented sensor's reading for a moment: the same moment always has the same reading. */
export function liveReading(readAt: number): { readAt: number; value: number; trend: TrendName } {
  const value = valueAt(readAt);
  const perMinute = (value - valueAt(readAt - STEP_MS)) / (STEP_MS / 60_000);
  return { readAt, value, trend: trendOf(perMinute) };
}

function trendOf(perMinute: number): TrendName {
  const size = Math.abs(perMinute);
  if (size < 1) return 'Flat';
  if (size < 2) return perMinute > 0 ? 'FortyFiveUp' : 'FortyFiveDown';
  return perMinute > 0 ? 'SingleUp' : 'SingleDown';
}
