import type { SourceReading } from '../../shared/glucose/reading.ts';
import { trendArrow } from '../../shared/glucose/trend.ts';
import type { Cell } from '../../shared/csv.ts';
import type { LocalTime } from './local-time.ts';
import { type Measure, numberOf } from './measure.ts';

/** One reading as programs get it. `value` is null for LOW and HIGH: `special` says which. */
export function readingJson(reading: SourceReading, measure: Measure): Record<string, unknown> {
  return {
    at: new Date(reading.readAt).toISOString(),
    value: numberOf(reading, measure),
    special: reading.special ?? null,
    trend: reading.trend,
    arrow: trendArrow(reading.trend),
  };
}

export const READING_COLUMNS = ['at', 'local', 'value', 'special', 'trend', 'unit'] as const;

export function readingCells(
  reading: SourceReading,
  measure: Measure,
  { date, time }: LocalTime,
): readonly Cell[] {
  const { readAt, special, trend } = reading;
  const value = numberOf(reading, measure);
  return [new Date(readAt).toISOString(), `${date} ${time}`, value, special ?? null, trend, measure.unit];
}
