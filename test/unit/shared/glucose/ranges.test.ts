import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_RANGES, rangeOf, rangeWords, rangesSchema } from '../../../../src/shared/glucose/ranges.ts';
import { english } from '../../../support/english.ts';

describe('rangeOf', () => {
  it.each([
    [39, 'urgentLow'],
    [55, 'urgentLow'],
    [56, 'low'],
    [69, 'low'],
    [70, 'inRange'],
    [180, 'inRange'],
    [181, 'high'],
    [250, 'high'],
    [251, 'urgentHigh'],
    [401, 'urgentHigh'],
  ] as const)('puts %d into %s', (mgdl, range) => {
    expect(rangeOf(mgdl, DEFAULT_RANGES)).toBe(range);
  });

  it('never puts a higher value into a lower band, whatever the borders', () => {
    const height = ['urgentLow', 'low', 'inRange', 'high', 'urgentHigh'];
    const borders = fc
      .tuple(
        fc.integer({ min: 40, max: 100 }),
        fc.integer({ min: 50, max: 150 }),
        fc.integer({ min: 100, max: 300 }),
        fc.integer({ min: 120, max: 400 }),
      )
      .map(([urgentLow, low, high, urgentHigh]) => ({ urgentLow, low, high, urgentHigh }))
      .filter((ranges) => rangesSchema.safeParse(ranges).success);
    fc.assert(
      fc.property(borders, fc.integer({ min: 39, max: 500 }), (ranges, mgdl) => {
        const [one, above] = [rangeOf(mgdl, ranges), rangeOf(mgdl + 1, ranges)];
        expect(height.indexOf(one)).toBeLessThanOrEqual(height.indexOf(above));
      }),
    );
  });
});

describe('rangesSchema', () => {
  it('takes the consensus borders', () => {
    expect(rangesSchema.parse(DEFAULT_RANGES)).toEqual(DEFAULT_RANGES);
  });

  it.each([
    { urgentLow: 70 },
    { low: 151 },
    { low: 150, high: 120 },
    { low: 150, high: 150 },
    { high: 250 },
    { urgentLow: 39 },
    { urgentHigh: 401 },
    { low: 70.5 },
  ])('refuses borders that are out of order or out of reach: %o', (change) => {
    expect(rangesSchema.safeParse({ ...DEFAULT_RANGES, ...change }).success).toBe(false);
  });

  it('says in which order the borders have to stand', () => {
    const { error } = rangesSchema.safeParse({ ...DEFAULT_RANGES, high: 250 });
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'Each border must be above the one before it: urgent low, low, high, urgent high.',
    ]);
  });

  it('takes exactly the borders that rise from one to the next', () => {
    const border = fc.integer({ min: 120, max: 150 });
    const borders = fc.record({ low: border, high: border, urgentHigh: border });
    fc.assert(
      fc.property(borders, (drawn) => {
        const rising = drawn.low < drawn.high && drawn.high < drawn.urgentHigh;
        expect(rangesSchema.safeParse({ urgentLow: 55, ...drawn }).success).toBe(rising);
      }),
    );
  });
});

it.each([
  ['urgentLow', 'Urgent low'],
  ['low', 'Low'],
  ['inRange', 'In range'],
  ['high', 'High'],
  ['urgentHigh', 'Urgent high'],
] as const)('calls the band %s “%s”', (range, words) => {
  expect(rangeWords(range, english)).toBe(words);
});
