import type { Language } from '../../../shared/i18n/language.ts';
import { formatMinutes } from '../../../shared/glucose/freshness.ts';
import { type RangeName, rangeOf, type Ranges } from '../../../shared/glucose/ranges.ts';
import type { EpochMs, SourceReading } from '../../../shared/glucose/reading.ts';
import { rangeAndTrendWords } from '../../../shared/glucose/range-and-trend.ts';
import { formatReading, type GlucoseUnit } from '../../../shared/glucose/units.ts';
import type { Gap } from './gaps.ts';

const MINUTE_MS = 60_000;

export interface ReadOutContext {
  ranges: Ranges;
  unit: GlucoseUnit;
  mgdlPerMmol: number;
  language: Language;
  gaps: readonly Gap[];
  clockTime: (at: EpochMs) => string;
}

/** What one point of the chart says. */
export interface ReadOut {
  time: string;
  /** `142 mg/dL`, or `LOW`, which has no unit because it has no number. */
  value: string;
  range: RangeName;
  /** `In range, steady`; for LOW and HIGH what they mean. */
  words: string;
  /** `after 45 min without data`, or empty. */
  gap: string;
}

export function readOut(reading: SourceReading, context: ReadOutContext): ReadOut {
  const { ranges, unit, mgdlPerMmol, language, gaps, clockTime } = context;
  const text = formatReading(reading, unit, { language, mgdlPerMmol });
  const range = rangeOf(reading.mgdl, ranges);
  const before = gaps.find(({ to }) => to === reading.readAt);
  return {
    time: clockTime(reading.readAt),
    value: reading.special ? text : `${text} ${unit}`,
    range,
    words: reading.special
      ? `${reading.special === 'low' ? 'below' : 'above'} the sensor’s range`
      : rangeAndTrendWords(range, reading.trend, language),
    gap: before
      ? `after ${formatMinutes(Math.round((before.to - before.from) / MINUTE_MS), language)} without data`
      : '',
  };
}

/** The same as one sentence, to be spoken. */
export function spokenReadOut({ time, value, words, gap }: ReadOut): string {
  return [`${time}: ${value}`, words, gap].filter(Boolean).join(', ');
}
