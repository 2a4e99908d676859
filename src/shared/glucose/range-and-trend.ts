import type { Language } from '../i18n/language.ts';
import { type RangeName, rangeWords } from './ranges.ts';
import { type Trend, trendWords } from './trend.ts';

/** `In range, steady`; the range alone where there is no trend. */
export function rangeAndTrendWords(range: RangeName, trend: Trend, language: Language): string {
  const [inRange, going] = [rangeWords(range, language), trendWords(trend, language)];
  return going === '' ? inRange : language.t('common.rangeAndTrend', { range: inRange, trend: going });
}
