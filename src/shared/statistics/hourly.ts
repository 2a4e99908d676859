import { type Course, firstFrom, timeAt } from './course.ts';
import type { LocalCalendar } from './local-days.ts';
import { eachSpan, type Period } from './spans.ts';

const HOURS = 24;
const QUARTER_MS = 15 * 60_000;

export interface HourMean {
  /** 0–23, by the local clock. */
  hour: number;
  /** How many readings were taken in it. */
  readings: number;
  /** Of the readings; absent without any. */
  readingsMeanMgdl?: number;
  /** Weighed by time; absent where nothing is known. */
  meanMgdl?: number;
}

/**
 * The mean of each hour of the day over all days, the 24 hours in order. An hour that comes twice on a day on which
 * clocks go back counts with both, one that is left out with none.
 */
export function hourlyMeans(readings: Course, period: Period, calendar: LocalCalendar): HourMean[] {
  const hours = Array.from({ length: HOURS }, () => ({ readings: 0, readingsSum: 0, coveredMs: 0, sum: 0 }));
  let last = { quarter: NaN, hour: hours[0] };
  // Local hours begin at whole quarters of an hour of UTC, in every zone.
  const hourAt = (at: number) => {
    const quarter = Math.floor(at / QUARTER_MS);
    if (quarter !== last.quarter) last = { quarter, hour: hours[Math.floor(calendar.minuteOf(at) / 60)] };
    return last.hour;
  };
  eachSpan(readings, period, (index, from, to) => {
    const mgdl = readings.values[index] ?? NaN;
    for (let start = from; start < to;) {
      const border = Math.min(to, Math.floor(start / QUARTER_MS) * QUARTER_MS + QUARTER_MS);
      addTo(hourAt(start), mgdl, border - start);
      start = border;
    }
  });
  const end = firstFrom(readings, period.to);
  for (let index = firstFrom(readings, period.from); index < end; index += 1) {
    const hour = hourAt(timeAt(readings, index));
    if (!hour) continue;
    hour.readings += 1;
    hour.readingsSum += readings.values[index] ?? NaN;
  }
  return hours.map(({ readings: count, readingsSum, coveredMs, sum }, hour) => ({
    hour,
    readings: count,
    ...(count > 0 && { readingsMeanMgdl: readingsSum / count }),
    ...(coveredMs > 0 && { meanMgdl: sum / coveredMs }),
  }));
}

function addTo(hour: { coveredMs: number; sum: number } | undefined, mgdl: number, ms: number): void {
  if (!hour) return;
  hour.coveredMs += ms;
  hour.sum += mgdl * ms;
}
