import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateOfChange } from '../../../../src/shared/glucose/rate-of-change.ts';
import type { SourceReading } from '../../../../src/shared/glucose/reading.ts';
import { MINUTE_MS, START, makeReading } from '../make-reading.ts';

const QUARTER = { overMs: 16 * MINUTE_MS, minimumReadings: 3 };
/** `[minute, mg/dL]`, ascending. */
const readings = (...points: [number, number][]): SourceReading[] =>
  points.map(([minute, mgdl]) => makeReading({ mgdl, readAt: START + minute * MINUTE_MS }));
const rate = (...points: [number, number][]): number | undefined =>
  rateOfChange(readings(...points), QUARTER);

describe('the rate of change', () => {
  it.each([
    [
      'steady',
      [
        [0, 100],
        [5, 100],
        [10, 100],
      ],
      0,
    ],
    [
      'falling',
      [
        [0, 120],
        [5, 110],
        [10, 100],
      ],
      -2,
    ],
    [
      'rising',
      [
        [0, 100],
        [5, 105],
        [10, 110],
        [15, 115],
      ],
      1,
    ],
    [
      'of uneven steps',
      [
        [0, 100],
        [4, 104],
        [11, 111],
      ],
      1,
    ],
    // (−10·−10/3 + 0·20/3 …) by hand: Σ(x−x̄)(y−ȳ) = 50, Σ(x−x̄)² = 50.
    [
      'of a kink',
      [
        [0, 100],
        [5, 110],
        [10, 110],
      ],
      1,
    ],
  ] as const)('of %s readings is that of the straight line', (_what, points, expected) => {
    expect(rate(...points.map(([minute, mgdl]): [number, number] => [minute, mgdl]))).toBeCloseTo(
      expected,
      10,
    );
  });

  it('is unknown for too few readings', () => {
    expect(rateOfChange([], QUARTER)).toBeUndefined();
    expect(rate([0, 100], [5, 105])).toBeUndefined();
    expect(rateOfChange(readings([0, 100], [5, 105]), { ...QUARTER, minimumReadings: 2 })).toBeCloseTo(1, 10);
  });

  it('is unknown where readings share one instant', () => {
    expect(rate([0, 100], [0, 105], [0, 110])).toBeUndefined();
  });

  it('looks back exactly as far as it may', () => {
    expect(rate([0, 500], [6, 100], [11, 100], [16, 100])).not.toBeCloseTo(0, 1);
    expect(rate([-0.001, 500], [6, 100], [11, 100], [16, 100])).toBe(0);
  });

  it('stops at a gap of more than eleven minutes', () => {
    const wide = { overMs: 60 * MINUTE_MS, minimumReadings: 2 };
    expect(rateOfChange(readings([0, 100], [11, 111]), wide)).toBeCloseTo(1, 10);
    expect(rateOfChange(readings([0, 100], [11.001, 111]), wide)).toBeUndefined();
    expect(rateOfChange(readings([0, 300], [12, 100], [17, 100]), wide)).toBe(0);
  });

  it.each(['low', 'high'] as const)('is unknown while one of them is only “%s”', (special) => {
    const line = readings([0, 100], [5, 105], [10, 110]);
    for (const index of line.keys()) {
      const hidden = line.map((reading, at) => (at === index ? { ...reading, special } : reading));
      expect(rateOfChange(hidden, QUARTER)).toBeUndefined();
    }
  });

  it('doesn’t mind what lies beyond its reach', () => {
    const hidden = [{ ...makeReading({ readAt: START - 30 * MINUTE_MS }), special: 'low' as const }];
    const line = readings([0, 100], [5, 105], [10, 110]);
    expect(rateOfChange([...hidden, ...line], QUARTER)).toBeCloseTo(1, 10);
  });

  it.each([1, 3, 5])('of a straight line is its slope, with a reading every %d minutes', (cadence) => {
    const line = fc.record({
      slope: fc.integer({ min: -5, max: 5 }),
      start: fc.integer({ min: 100, max: 300 }),
    });
    fc.assert(
      fc.property(line, ({ slope, start }) => {
        const points = Array.from({ length: 16 }, (_, index): [number, number] => [
          index * cadence,
          start + slope * index * cadence,
        ]);
        expect(rate(...points)).toBeCloseTo(slope, 9);
      }),
    );
  });

  it('lies between the slowest and the fastest step', () => {
    const values = fc.array(fc.integer({ min: 40, max: 400 }), { minLength: 3, maxLength: 4 });
    fc.assert(
      fc.property(values, (drawn) => {
        const found = rate(...drawn.map((mgdl, index): [number, number] => [index * 5, mgdl])) ?? NaN;
        const steps = drawn.slice(1).map((mgdl, index) => (mgdl - (drawn[index] ?? 0)) / 5);
        expect(found).toBeGreaterThanOrEqual(Math.min(...steps) - 1e-9);
        expect(found).toBeLessThanOrEqual(Math.max(...steps) + 1e-9);
      }),
    );
  });

  it('has its sign turned by a mirror, and minds neither height nor hour', () => {
    const values = fc.array(fc.integer({ min: 40, max: 200 }), { minLength: 3, maxLength: 4 });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 200 }), (drawn, by) => {
        const points = drawn.map((mgdl, index): [number, number] => [index * 5, mgdl]);
        const found = rate(...points) ?? NaN;
        expect(rate(...points.map(([at, mgdl]): [number, number] => [at, 400 - mgdl]))).toBeCloseTo(
          -found,
          9,
        );
        expect(rate(...points.map(([at, mgdl]): [number, number] => [at + by, mgdl + by]))).toBeCloseTo(
          found,
          9,
        );
      }),
    );
  });
});
