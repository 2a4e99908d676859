import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinOut } from '../../../src/renderer/glance/chart/thin-out.ts';
import { rangeOf, DEFAULT_RANGES } from '../../../src/shared/glucose/ranges.ts';
import type { Reading } from '../../../src/shared/glucose/reading.ts';
import { readingAt } from './readings.ts';

const MINUTE_MS = 60_000;

const histories = fc
  .array(fc.record({ step: fc.integer({ min: 1, max: 40 }), mgdl: fc.integer({ min: 39, max: 401 }) }), {
    maxLength: 400,
  })
  .map((steps) => {
    let minute = 0;
    return steps.map(({ step, mgdl }): Reading => {
      minute += step;
      return readingAt(minute, mgdl);
    });
  });
const columns = fc.integer({ min: 1, max: 60 }).map((minutes) => minutes * MINUTE_MS);

const inColumn = (readings: readonly Reading[], columnMs: number, column: number): number[] =>
  readings.filter(({ readAt }) => Math.floor(readAt / columnMs) === column).map(({ mgdl }) => mgdl);

describe('a chart of fewer points', () => {
  it('has in every column the lowest and the highest reading there is', () => {
    fc.assert(
      fc.property(histories, columns, (readings, columnMs) => {
        const thin = thinOut(readings, columnMs);
        for (const column of new Set(readings.map(({ readAt }) => Math.floor(readAt / columnMs)))) {
          const [all, kept] = [inColumn(readings, columnMs, column), inColumn(thin, columnMs, column)];
          expect(Math.min(...kept)).toBe(Math.min(...all));
          expect(Math.max(...kept)).toBe(Math.max(...all));
        }
      }),
    );
  });

  it('never loses a low or a high: wherever there is one, one as bad is drawn within a column of it', () => {
    fc.assert(
      fc.property(histories, columns, (readings, columnMs) => {
        const thin = thinOut(readings, columnMs);
        for (const { readAt, mgdl } of readings) {
          const range = rangeOf(mgdl, DEFAULT_RANGES);
          if (range === 'inRange') continue;
          const near = thin.filter((other) => Math.abs(other.readAt - readAt) < columnMs);
          const asBad =
            mgdl < DEFAULT_RANGES.low ? near.some((n) => n.mgdl <= mgdl) : near.some((n) => n.mgdl >= mgdl);
          expect(asBad).toBe(true);
        }
      }),
    );
  });

  it('has no more than two points a column, all of them readings, in their order', () => {
    fc.assert(
      fc.property(histories, columns, (readings, columnMs) => {
        const thin = thinOut(readings, columnMs);
        const used = new Set(readings.map(({ readAt }) => Math.floor(readAt / columnMs)));
        expect(thin.length).toBeLessThanOrEqual(2 * used.size);
        expect(readings.filter((reading) => thin.includes(reading))).toEqual(thin);
      }),
    );
  });

  it('is all of them where every column has room for its own', () => {
    const readings = Array.from({ length: 50 }, (_, index) => readingAt(index * 5, 100 + index));
    expect(thinOut(readings, 5 * MINUTE_MS)).toEqual(readings);
    expect(thinOut(readings, 0)).toEqual(readings);
  });

  it('keeps the same points while it is scrolled', () => {
    fc.assert(
      fc.property(histories, columns, fc.nat({ max: 50 }), (readings, columnMs, by) => {
        const scrolled = readings.slice(by);
        fc.pre(scrolled.length > 0);
        const firstWhole = (Math.floor((scrolled[0]?.readAt ?? 0) / columnMs) + 1) * columnMs;
        const inside = ({ readAt }: Reading): boolean => readAt >= firstWhole;
        expect(thinOut(scrolled, columnMs).filter(inside)).toEqual(
          thinOut(readings, columnMs).filter(inside),
        );
      }),
    );
  });
});
