import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Trend,
  parseTrend,
  trendArrow,
  trendSchema,
  trendWords,
} from '../../../../src/shared/glucose/trend.ts';
import { english } from '../../../support/english.ts';

const FORMS: readonly [Trend, unknown[]][] = [
  ['none', [0, '0', 'None', 'NONE', 'none']],
  ['doubleUp', [1, '1', ' 1 ', 'DoubleUp', 'DOUBLE_UP', 'double up', 'doubleUp', 'TripleUp']],
  ['singleUp', [2, '2', 'SingleUp', 'SINGLE_UP', 'single-up']],
  ['fortyFiveUp', [3, '3', 'FortyFiveUp', 'FORTY_FIVE_UP', 'forty five up']],
  ['flat', [4, '4', 'Flat', 'FLAT', 'flat']],
  ['fortyFiveDown', [5, '5', 'FortyFiveDown', 'FORTY_FIVE_DOWN']],
  ['singleDown', [6, '6', 'SingleDown', 'SINGLE_DOWN']],
  ['doubleDown', [7, '7', 'DoubleDown', 'DOUBLE_DOWN', 'TRIPLE DOWN']],
  ['notComputable', [8, '8', 'NotComputable', 'NOT COMPUTABLE', 'NonComputable', 'nonComputable']],
  ['rateOutOfRange', [9, '9', 'RateOutOfRange', 'RATE OUT OF RANGE', 'rate_out_of_range']],
];

const bare = (form: unknown): string =>
  String(form)
    .toLowerCase()
    .replaceAll(/[\s_-]/g, '');
const KNOWN = new Set(FORMS.flatMap(([, forms]) => forms.map(bare)));

function isUnknown(value: unknown): boolean {
  return (typeof value !== 'string' && typeof value !== 'number') || !KNOWN.has(bare(value));
}

describe('parseTrend', () => {
  it.each(FORMS.flatMap(([trend, forms]) => forms.map((form) => ({ form, trend }))))(
    'reads $form as $trend',
    ({ form, trend }) => {
      expect(parseTrend(form)).toBe(trend);
    },
  );

  it.each([
    10,
    -1,
    -4,
    4.5,
    NaN,
    Infinity,
    '10',
    '-4',
    '4.0',
    '٤',
    '',
    'up',
    null,
    undefined,
    true,
    [4],
    { trend: 4 },
  ])('shows no arrow for %o', (odd) => {
    expect(parseTrend(odd)).toBe('none');
  });

  it('never throws, and anything it doesn’t know is no arrow', () => {
    fc.assert(
      fc.property(fc.anything().filter(isUnknown), (value) => {
        expect(parseTrend(value)).toBe('none');
      }),
      { numRuns: 10_000 },
    );
  });

  it('reads back every name in any capitals and with any separators', () => {
    const letterChange = fc.tuple(fc.boolean(), fc.constantFrom('', ' ', '_', '-'));
    fc.assert(
      fc.property(fc.constantFrom(...trendSchema.options), fc.array(letterChange), (trend, changes) => {
        const spelling = trend.replaceAll(/./g, (letter, index: number) => {
          const [upper, separator] = changes[index] ?? [false, ''];
          return (upper ? letter.toUpperCase() : letter.toLowerCase()) + separator;
        });
        expect(parseTrend(spelling)).toBe(trend);
      }),
    );
  });
});

describe('a trend', () => {
  it.each([
    ['doubleUp', '⇈', 'rising fast'],
    ['singleUp', '↑', 'rising'],
    ['fortyFiveUp', '↗', 'rising slowly'],
    ['flat', '→', 'steady'],
    ['fortyFiveDown', '↘', 'falling slowly'],
    ['singleDown', '↓', 'falling'],
    ['doubleDown', '⇊', 'falling fast'],
  ] as const)('%s is shown as %s and said as “%s”', (trend, arrow, words) => {
    expect(trendArrow(trend)).toBe(arrow);
    expect(trendWords(trend, english)).toBe(words);
  });

  it.each(['none', 'notComputable', 'rateOutOfRange'] as const)('shows nothing for %s', (trend) => {
    expect(trendArrow(trend) + trendWords(trend, english)).toBe('');
  });
});
