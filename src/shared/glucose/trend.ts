import { z } from 'zod';
import type { Language } from '../i18n/language.ts';
import type { MessageKey } from '../i18n/messages.ts';

export const trendSchema = z.enum([
  'doubleUp',
  'singleUp',
  'fortyFiveUp',
  'flat',
  'fortyFiveDown',
  'singleDown',
  'doubleDown',
  'none',
  'notComputable',
  'rateOutOfRange',
]);
/** Dexcom's trend names, which Nightscout and the peers share; Libre uses the middle five. */
export type Trend = z.infer<typeof trendSchema>;

/** Dexcom Share's integers 0–9 in order (pydexcom, const.py). */
const BY_NUMBER: readonly Trend[] = [
  'none',
  'doubleUp',
  'singleUp',
  'fortyFiveUp',
  'flat',
  'fortyFiveDown',
  'singleDown',
  'doubleDown',
  'notComputable',
  'rateOutOfRange',
];

const BY_NAME = new Map<string, Trend>([
  ...BY_NUMBER.map((trend): [string, Trend] => [trend.toLowerCase(), trend]),
  ['noncomputable', 'notComputable'],
  // Nightscout knows a third arrow that no sensor has sent since the Medtronic days.
  ['tripleup', 'doubleUp'],
  ['tripledown', 'doubleDown'],
]);

/**
 * Reads a trend in any form the clouds have used: 0–9 as number or text, `SingleDown`, `SINGLE_DOWN`,
 * `NOT COMPUTABLE`, `nonComputable`. Anything else is `none`: a missing arrow is honest, a guessed one is not.
 */
export function parseTrend(value: unknown): Trend {
  if (typeof value === 'number') return BY_NUMBER[value] ?? 'none';
  if (typeof value !== 'string') return 'none';
  if (/^\s*\d\s*$/.test(value)) return BY_NUMBER[Number(value)] ?? 'none';
  return BY_NAME.get(value.toLowerCase().replaceAll(/[\s_-]/g, '')) ?? 'none';
}

const ARROWS: Record<Trend, string> = {
  doubleUp: '⇈',
  singleUp: '↑',
  fortyFiveUp: '↗',
  flat: '→',
  fortyFiveDown: '↘',
  singleDown: '↓',
  doubleDown: '⇊',
  none: '',
  notComputable: '',
  rateOutOfRange: '',
};

/** One character, or nothing where there is no trend to show. */
export function trendArrow(trend: Trend): string {
  return ARROWS[trend];
}

const WORDS = {
  doubleUp: 'common.trendDoubleUp',
  singleUp: 'common.trendSingleUp',
  fortyFiveUp: 'common.trendFortyFiveUp',
  flat: 'common.trendFlat',
  fortyFiveDown: 'common.trendFortyFiveDown',
  singleDown: 'common.trendSingleDown',
  doubleDown: 'common.trendDoubleDown',
  none: undefined,
  notComputable: undefined,
  rateOutOfRange: undefined,
} as const satisfies Record<Trend, MessageKey | undefined>;

/** The trend in words, for screen readers and sentences; empty where there is none. */
export function trendWords(trend: Trend, language: Language): string {
  const key = WORDS[trend];
  return key ? language.t(key) : '';
}
