import type { SourceReading } from '../glucose/reading.ts';
import type { LocalCalendar } from './local-days.ts';
import { type Period, type Span, standingSpans } from './spans.ts';

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
 * @param readings ascending by time
 */
export function hourlyMeans(
  readings: readonly SourceReading[],
  period: Period,
  calendar: LocalCalendar,
): HourMean[] {
  const hours = Array.from({ length: HOURS }, () => ({ readings: 0, readingsSum: 0, coveredMs: 0, sum: 0 }));
  const hourAt = (at: number) => hours[Math.floor(calendar.minuteOf(at) / 60)];
  for (const span of standingSpans(readings, period)) {
    for (const { from, to, mgdl } of quarters(span)) {
      const hour = hourAt(from);
      if (!hour) continue;
      hour.coveredMs += to - from;
      hour.sum += mgdl * (to - from);
    }
  }
  for (const { readAt, mgdl } of readings) {
    const hour = readAt >= period.from && readAt < period.to ? hourAt(readAt) : undefined;
    if (!hour) continue;
    hour.readings += 1;
    hour.readingsSum += mgdl;
  }
  return hours.map(({ readings: count, readingsSum, coveredMs, sum }, hour) => ({
    hour,
    readings: count,
    ...(count > 0 && { readingsMeanMgdl: readingsSum / count }),
    ...(coveredMs > 0 && { meanMgdl: sum / coveredMs }),
  }));
}

/** Local hours begin at whole quarters of an hour of UTC, in every zone. */
function quarters(span: Span): Span[] {
  const border = Math.floor(span.from / QUARTER_MS) * QUARTER_MS + QUARTER_MS;
  if (border >= span.to) return [span];
  return [
    { ...span, to: border },
    { ...span, from: border },
  ];
}
