import type { EpochMs, SourceReading } from '../../shared/glucose/reading.ts';
import type { LocalTime } from '../output/local-time.ts';

export interface HourMean {
  /** 0–23, by the local clock. */
  hour: number;
  readings: number;
  /** Absent where there is no reading. */
  meanMgdl?: number;
}

/** The mean of each hour of the day over all days; the 24 hours in order. */
export function hourlyMeans(
  readings: readonly SourceReading[],
  localTime: (at: EpochMs) => LocalTime,
): HourMean[] {
  const hours = Map.groupBy(readings, ({ readAt }) => localTime(readAt).hour);
  return Array.from({ length: 24 }, (_, hour) => {
    const ofHour = hours.get(hour) ?? [];
    if (ofHour.length === 0) return { hour, readings: 0 };
    const sum = ofHour.reduce((total, { mgdl }) => total + mgdl, 0);
    return { hour, readings: ofHour.length, meanMgdl: sum / ofHour.length };
  });
}
