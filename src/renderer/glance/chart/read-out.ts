import { formatMinutes } from '../../../shared/glucose/freshness.ts';
import { type RangeName, rangeOf, rangeWords, type Ranges } from '../../../shared/glucose/ranges.ts';
import type { EpochMs, SourceReading } from '../../../shared/glucose/reading.ts';
import { trendWords } from '../../../shared/glucose/trend.ts';
import { formatReading } from '../../../shared/glucose/units.ts';
import type { AmountFace } from './event-words.ts';
import type { Gap } from './gaps.ts';

const MINUTE_MS = 60_000;

export interface ReadOutContext extends AmountFace {
  ranges: Ranges;
  gaps: readonly Gap[];
  now: EpochMs;
  /** The time of a point; with its day where that isn’t today. */
  timeOf: (at: EpochMs) => string;
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
  const { ranges, unit, mgdlPerMmol, gaps, timeOf, language } = context;
  const { t } = language;
  const text = formatReading(reading, unit, { language, mgdlPerMmol });
  const range = rangeOf(reading.mgdl, ranges);
  const before = gaps.find(({ to }) => to === reading.readAt);
  return {
    time: timeOf(reading.readAt),
    value: reading.special ? text : t('glance.valueAndUnit', { value: text, unit }),
    range,
    words: stateOf(reading, context),
    gap: before
      ? t('glance.afterGap', {
          duration: formatMinutes(Math.round((before.to - before.from) / MINUTE_MS), language),
        })
      : '',
  };
}

function stateOf({ special, mgdl, trend }: SourceReading, { ranges, language }: ReadOutContext): string {
  const { t } = language;
  if (special) return special === 'low' ? t('glance.belowSensor') : t('glance.aboveSensor');
  const [range, course] = [rangeWords(rangeOf(mgdl, ranges), language), trendWords(trend, language)];
  return course === '' ? range : t('common.rangeAndTrend', { range, trend: course });
}

/** The same as one sentence, to be spoken. */
export function spokenReadOut({ time, value, words, gap }: ReadOut, { language }: ReadOutContext): string {
  return gap === ''
    ? language.t('glance.spokenPoint', { time, value, words })
    : language.t('glance.spokenPointAfterGap', { time, value, words, gap });
}
