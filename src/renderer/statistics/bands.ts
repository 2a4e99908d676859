import type { RangeName } from '../../shared/glucose/ranges.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { CONSENSUS, type TargetGroup, type TotalName } from '../../shared/statistics/targets.ts';
import type { Shape } from '../ui/range-shape.tsx';
import type { Writing } from './writing.tsx';

/** One of the five bands, from the top as a clinic's bar stacks them. */
export interface Band {
  name: RangeName;
  /** The consensus' sum that has a target: `above` is high and very high together. */
  total: TotalName;
  shape: Shape;
}

export const BANDS: readonly Band[] = [
  { name: 'urgentHigh', total: 'veryHigh', shape: 'high' },
  { name: 'high', total: 'above', shape: 'high' },
  { name: 'inRange', total: 'inRange', shape: 'in' },
  { name: 'low', total: 'below', shape: 'low' },
  { name: 'urgentLow', total: 'veryLow', shape: 'low' },
];

const WORDS = {
  urgentHigh: 'statistics.bandVeryHigh',
  high: 'statistics.bandHigh',
  inRange: 'statistics.bandInRange',
  low: 'statistics.bandLow',
  urgentLow: 'statistics.bandVeryLow',
} as const satisfies Record<RangeName, string>;

export function bandWords(name: RangeName, { t }: Pick<Language, 't'>): string {
  return t(WORDS[name]);
}

/** `above 250`, `181–250`: the values that belong to a band, to the last digit that is shown. */
export function bandBorders(name: RangeName, group: TargetGroup, writing: Writing): string {
  const { t, glucose, unit, mgdlPerMmol } = writing;
  const { urgentLow, low, high, urgentHigh } = CONSENSUS[group].ranges;
  const step = unit === 'mg/dL' ? 1 : mgdlPerMmol / 10;
  const between = (from: number, to: number): string =>
    t('statistics.between', { from: glucose(from), to: glucose(to) });
  const words: Readonly<Record<RangeName, string>> = {
    urgentHigh: t('statistics.above', { border: glucose(urgentHigh) }),
    high: between(high + step, urgentHigh),
    inRange: between(low, high),
    low: between(urgentLow + 1, low - step),
    urgentLow: t('statistics.below', { border: glucose(urgentLow + 1) }),
  };
  return words[name];
}
