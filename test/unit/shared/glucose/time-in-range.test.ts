import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_RANGES } from '../../../../src/shared/glucose/ranges.ts';
import type { Reading } from '../../../../src/shared/glucose/reading.ts';
import { timeInRange } from '../../../../src/shared/glucose/time-in-range.ts';
import { HOUR_MS, MINUTE_MS, START, makeReading } from '../make-reading.ts';

const at = (minutes: number, mgdl: number): Reading =>
  makeReading({ readAt: START + minutes * MINUTE_MS, mgdl });
const share = (readings: Reading[], untilMinutes: number): ReturnType<typeof timeInRange> =>
  timeInRange(readings, DEFAULT_RANGES, START + untilMinutes * MINUTE_MS);

describe('timeInRange', () => {
  it('weighs each band by the time spent in it', () => {
    const { shares, coveredMs } = share([at(0, 50), at(5, 60), at(10, 100), at(15, 200), at(20, 300)], 25);
    expect(shares).toEqual({ urgentLow: 0.2, low: 0.2, inRange: 0.2, high: 0.2, urgentHigh: 0.2 });
    expect(coveredMs).toBe(25 * MINUTE_MS);
  });

  it('doesn’t let a one-minute sensor’s many readings outweigh a five-minute sensor’s few', () => {
    const everyMinute = [0, 1, 2, 3, 4].map((minute) => at(minute, 100));
    const { shares } = share([...everyMinute, at(5, 200)], 10);
    expect(shares.inRange).toBe(0.5);
    expect(shares.high).toBe(0.5);
  });

  it('gives a gap to nobody: a reading speaks for six minutes at most', () => {
    const { shares, coveredMs } = share([at(0, 100), at(60, 200)], 66);
    expect(coveredMs).toBe(12 * MINUTE_MS);
    expect(shares.inRange).toBe(0.5);
  });

  it('counts nothing beyond the end of the period', () => {
    expect(share([at(0, 100), at(5, 200)], 7).coveredMs).toBe(7 * MINUTE_MS);
    expect(share([at(0, 100), at(10, 200)], 3).coveredMs).toBe(3 * MINUTE_MS);
  });

  it('is all zero when nothing was measured', () => {
    expect(share([], 60)).toEqual({
      shares: { urgentLow: 0, low: 0, inRange: 0, high: 0, urgentHigh: 0 },
      coveredMs: 0,
    });
  });

  it('has shares that make up the whole, or nothing, and covers no more than the period', () => {
    const points = fc.array(fc.record({ minute: fc.nat(24 * 60), mgdl: fc.integer({ min: 39, max: 501 }) }));
    fc.assert(
      fc.property(points, (drawn) => {
        const readings = drawn.map(({ minute, mgdl }) => at(minute, mgdl));
        readings.sort((one, other) => one.readAt - other.readAt);
        const { shares, coveredMs } = share(readings, 20 * 60);
        const total = Object.values(shares).reduce((sum, part) => sum + part, 0);
        expect(total).toBeCloseTo(coveredMs > 0 ? 1 : 0, 9);
        expect(coveredMs).toBeLessThanOrEqual(20 * HOUR_MS);
        for (const part of Object.values(shares)) expect(part).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
