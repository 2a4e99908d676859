import { rangeOf, type Ranges } from '../../src/shared/glucose/ranges.ts';
import { HIGH_SENTINEL_MGDL, LOW_SENTINEL_MGDL, type Reading } from '../../src/shared/glucose/reading.ts';
import { timeInRange } from '../../src/shared/glucose/time-in-range.ts';
import type { Trend } from '../../src/shared/glucose/trend.ts';
import type { PersonOverview } from '../../src/shared/overview/overview.ts';

const MINUTE_MS = 60_000;

export interface Line {
  accountId: string;
  /** Glucose at so many hours before now. */
  mgdlAt: (hoursAgo: number) => number;
  newestAt: number;
  stepMinutes?: number;
  /** How many days lie in the history; one unless said. The curve is the same every day. */
  days?: number;
  /** Hours-ago intervals without readings. */
  holes?: readonly (readonly [from: number, to: number])[];
  trend: Trend;
}

/** Readings along a curve, ascending; 39 and 401 become LOW and HIGH. */
export function fakeReadings(line: Line): Reading[] {
  const stepMs = (line.stepMinutes ?? 5) * MINUTE_MS;
  const readings: Reading[] = [];
  for (let back = Math.round(((line.days ?? 1) * 86_400_000) / stepMs); back >= 0; back -= 1) {
    const hoursAgo = (back * stepMs) / 3_600_000;
    if (line.holes?.some(([from, to]) => hoursAgo < from && hoursAgo > to)) continue;
    const mgdl = Math.min(
      Math.max(Math.round(line.mgdlAt(hoursAgo <= 24 ? hoursAgo : hoursAgo % 24)), LOW_SENTINEL_MGDL),
      HIGH_SENTINEL_MGDL,
    );
    readings.push({
      accountId: line.accountId,
      readAt: line.newestAt - back * stepMs,
      mgdl,
      trend: back === 0 ? line.trend : 'flat',
      ...(mgdl === LOW_SENTINEL_MGDL && { special: 'low' as const }),
      ...(mgdl === HIGH_SENTINEL_MGDL && { special: 'high' as const }),
    });
  }
  return readings;
}

/** A curve through points, with the small unrest of a sensor. */
export function curve(
  points: readonly (readonly [hoursAgo: number, mgdl: number])[],
): (hoursAgo: number) => number {
  return (hoursAgo) => {
    const right = points.findIndex(([at]) => at <= hoursAgo);
    const [leftAt, leftMgdl] = points[Math.max(right - 1, 0)] ?? [0, 100];
    const [rightAt, rightMgdl] = points[right === -1 ? points.length - 1 : right] ?? [0, 100];
    const share = leftAt === rightAt ? 0 : (leftAt - hoursAgo) / (leftAt - rightAt);
    const eased = share * share * (3 - 2 * share);
    const unrest = hoursAgo === 0 ? 0 : Math.sin(hoursAgo * 9.1) * 2 + Math.sin(hoursAgo * 31.7) * 1.5;
    return leftMgdl + (rightMgdl - leftMgdl) * eased + unrest;
  };
}

/** Shares since the last midnight of the browser's zone. */
export function today(readings: readonly Reading[], ranges: Ranges, now: number): PersonOverview['today'] {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const since = readings.filter(({ readAt }) => readAt >= midnight);
  return since.length > 0 && rangeOf(since[0]?.mgdl ?? 0, ranges)
    ? timeInRange(since, ranges, now)
    : undefined;
}
