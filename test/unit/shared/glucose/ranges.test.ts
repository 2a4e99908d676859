import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_RANGES,
  rangeNameSchema,
  rangeOf,
  rangeWords,
  rangesSchema,
} from '../../../../src/shared/glucose/ranges.ts';

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
    { low: 180, high: 150 },
    { high: 250 },
    { urgentLow: 39 },
    { urgentHigh: 401 },
    { low: 70.5 },
  ])('refuses borders that are out of order or out of reach: %o', (change) => {
    expect(rangesSchema.safeParse({ ...DEFAULT_RANGES, ...change }).success).toBe(false);
  });
});

it('has words of its own for every band', () => {
  expect(new Set(rangeNameSchema.options.map(rangeWords)).size).toBe(5);
});
