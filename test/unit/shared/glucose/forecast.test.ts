import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastMgdl, isTurningBack, recentRate } from '../../../../src/shared/glucose/forecast.ts';
import type { SourceReading } from '../../../../src/shared/glucose/reading.ts';
import { MINUTE_MS, START, makeReading } from '../make-reading.ts';

const every = (cadence: number, ...values: number[]): SourceReading[] =>
  values.map((mgdl, index) => makeReading({ mgdl, readAt: START + index * cadence * MINUTE_MS }));
/** `count` values from `start` on with this slope, mg/dL a minute. */
const line = (
  cadence: number,
  { start, slope, count = 60 }: { start: number; slope: number; count?: number },
) => every(cadence, ...Array.from({ length: count }, (_, index) => start + slope * cadence * index));

/** After two such steps down to 100. */
const after = (step: number): number => forecastMgdl(every(5, 100 + 2 * step, 100 + step, 100), 20) ?? NaN;

describe('the forecast', () => {
  it.each([
    { what: 'a fall', values: [115, 105, 95], minutes: 20, expected: 55 },
    { what: 'a rise', values: [95, 105, 115], minutes: 20, expected: 155 },
    { what: 'a standstill', values: [100, 100, 100], minutes: 20, expected: 100 },
    { what: 'a fall, for ten minutes', values: [115, 105, 95], minutes: 10, expected: 75 },
    // The line through 130, 110, 100 falls by 3 a minute; it is carried on from the newest value.
    { what: 'a fall that slows', values: [130, 110, 100], minutes: 20, expected: 40 },
    { what: 'a fall that has stopped', values: [120, 110, 100, 100], minutes: 20, expected: 100 },
    { what: 'a fall that has turned', values: [120, 110, 100, 101], minutes: 20, expected: 101 },
    { what: 'a rise that has turned', values: [100, 110, 120, 119], minutes: 20, expected: 119 },
  ])('of $what', ({ values, minutes, expected }) => {
    expect(forecastMgdl(every(5, ...values), minutes)).toBeCloseTo(expected, 9);
  });

  it('is unknown with fewer than three readings in a row', () => {
    expect(forecastMgdl([], 20)).toBeUndefined();
    expect(forecastMgdl(every(5, 110, 100), 20)).toBeUndefined();
    const afterGap = [makeReading({ mgdl: 120, readAt: START - 12 * MINUTE_MS }), ...every(5, 110, 100)];
    expect(forecastMgdl(afterGap, 20)).toBeUndefined();
  });

  it('is unknown beside LOW and HIGH', () => {
    const low = { special: 'low' as const, mgdl: 39 };
    const [first, second, third] = every(5, 60, 50, 45);
    if (!first || !second || !third) throw new Error('There are three.');
    expect(forecastMgdl([first, second, { ...third, ...low }], 20)).toBeUndefined();
    expect(forecastMgdl([{ ...first, ...low }, second, third], 20)).toBeUndefined();
  });

  it('goes by readings a minute apart as well, and sees a turn within six minutes', () => {
    expect(forecastMgdl(line(1, { start: 120, slope: -2, count: 20 }), 20)).toBeCloseTo(82 - 40, 9);
    const turned = [
      ...Array.from({ length: 12 }, (_, index) => 120 - 2 * index),
      100,
      101,
      102,
      103,
      104,
      105,
    ];
    expect(forecastMgdl(every(1, ...turned), 20)).toBe(105);
  });

  it('follows the quarter of an hour where the last step is a minute too long to be one', () => {
    const readings = [...every(5, 120, 110), makeReading({ mgdl: 100, readAt: START + 11.5 * MINUTE_MS })];
    expect(forecastMgdl(readings, 20)).toBeLessThan(70);
  });

  it.each([1, 5])('of a straight line is the line, with a reading every %d minutes', (cadence) => {
    const drawn = fc.record({
      start: fc.integer({ min: 50, max: 300 }),
      slope: fc.integer({ min: -4, max: 4 }),
      minutes: fc.integer({ min: 0, max: 30 }),
      count: fc.integer({ min: 3, max: 30 }),
    });
    fc.assert(
      fc.property(drawn, ({ minutes, ...course }) => {
        const readings = line(cadence, course);
        const newest = readings.at(-1)?.mgdl ?? NaN;
        expect(forecastMgdl(readings, minutes)).toBeCloseTo(newest + course.slope * minutes, 8);
      }),
    );
  });

  it('of a steeper fall is lower', () => {
    const slopes = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(slopes, ([a, b]) => {
        expect(Math.sign(after(a) - after(b))).toBe(Math.sign(b - a));
      }),
    );
  });

  it('never goes against the last step', () => {
    const values = fc.array(fc.integer({ min: 40, max: 400 }), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(values, fc.integer({ min: 10, max: 30 }), (drawn, minutes) => {
        const [before = 0, newest = 0] = drawn.slice(-2);
        const ahead = (forecastMgdl(every(5, ...drawn), minutes) ?? newest) - newest;
        expect(ahead * (newest - before)).toBeGreaterThanOrEqual(0);
        expect(newest === before && ahead !== 0).toBe(false);
      }),
    );
  });
});

describe('the recent rate', () => {
  it('is that of sixteen minutes: four readings of a sensor, not five', () => {
    expect(recentRate(every(5, 300, 100, 100, 100, 100))).toBe(0);
    expect(recentRate(every(5, 130, 100, 100, 100))).toBeLessThan(0);
    expect(recentRate(every(5.5, 130, 100, 100, 100))).toBe(0);
  });
});

describe('turning back', () => {
  it.each([
    ['low', [60, 65], true],
    ['low', [60, 64], false],
    ['low', [65, 60], false],
    ['high', [265, 260], true],
    ['high', [264, 260], false],
    ['high', [260, 265], false],
    // Over eleven minutes, three readings count.
    ['low', [40, 60, 64, 69], false],
    ['low', [40, 59, 64, 69], true],
  ] as const)('from %s over %j: %s', (from, values, turns) => {
    expect(isTurningBack(every(5, ...values), from)).toBe(turns);
  });

  it('can’t be told from one reading, over a gap or beside LOW', () => {
    expect(isTurningBack(every(5, 60), 'low')).toBe(false);
    expect(isTurningBack(every(12, 40, 80), 'low')).toBe(false);
    const [first, second] = every(5, 39, 80);
    if (!first || !second) throw new Error('There are two.');
    expect(isTurningBack([{ ...first, special: 'low' }, second], 'low')).toBe(false);
  });
});
