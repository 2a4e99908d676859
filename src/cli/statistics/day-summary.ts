import { type Ranges, rangeOf } from '../../shared/glucose/ranges.ts';
import type { EpochMs, GlucoseValue, SourceReading } from '../../shared/glucose/reading.ts';
import type { LocalTime } from '../output/local-time.ts';

/** One calendar day of one person. Counts and the mean are of readings, as they were stored. */
export interface DaySummary {
  date: string;
  readings: number;
  minimum: GlucoseValue;
  maximum: GlucoseValue;
  /** LOW and HIGH go in with the border that was passed, as in the vendors’ own reports. */
  meanMgdl: number;
  low: number;
  inRange: number;
  high: number;
  /** How many of the readings were LOW or HIGH: with any, the mean is only an estimate. */
  beyondSensor: number;
}

export interface DaySummaryInput {
  /** Ascending by time. */
  readings: readonly SourceReading[];
  ranges: Ranges;
  localTime: (at: EpochMs) => LocalTime;
}

/** A summary of every local day that has readings, oldest first. */
export function daySummaries({ readings, ranges, localTime }: DaySummaryInput): DaySummary[] {
  const days = Map.groupBy(readings, ({ readAt }) => localTime(readAt).date);
  return [...days].map(([date, ofDay]) => summaryOf(date, ofDay, ranges));
}

function summaryOf(date: string, readings: readonly SourceReading[], ranges: Ranges): DaySummary {
  const ascending = readings.toSorted((a, b) => a.mgdl - b.mgdl);
  const [minimum, maximum] = [ascending[0], ascending.at(-1)];
  // Days are made from their readings, so there is at least one.
  if (!minimum || !maximum) throw new RangeError('A day without readings has no summary.');
  const bands = readings.map(({ mgdl }) => rangeOf(mgdl, ranges));
  return {
    date,
    readings: readings.length,
    minimum: valueOf(minimum),
    maximum: valueOf(maximum),
    meanMgdl: readings.reduce((sum, { mgdl }) => sum + mgdl, 0) / readings.length,
    low: bands.filter((band) => band === 'low' || band === 'urgentLow').length,
    inRange: bands.filter((band) => band === 'inRange').length,
    high: bands.filter((band) => band === 'high' || band === 'urgentHigh').length,
    beyondSensor: readings.filter(({ special }) => special).length,
  };
}

function valueOf({ mgdl, special }: SourceReading): GlucoseValue {
  return special ? { mgdl, special } : { mgdl };
}
