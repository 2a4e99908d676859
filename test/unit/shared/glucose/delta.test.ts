import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deltaMgdl } from '../../../../src/shared/glucose/delta.ts';
import type { Reading } from '../../../../src/shared/glucose/reading.ts';
import { MINUTE_MS, START, makeReading } from '../make-reading.ts';

/** Readings by their age in minutes. */
const line = (...points: [ageMinutes: number, mgdl: number, special?: 'low' | 'high'][]): Reading[] =>
  points.map(([ageMinutes, mgdl, special]) =>
    makeReading({ readAt: START - ageMinutes * MINUTE_MS, mgdl, ...(special && { special }) }),
  );

describe('deltaMgdl', () => {
  it('is the change over five minutes', () => {
    expect(deltaMgdl(line([10, 90], [5, 100], [0, 104]))).toBe(4);
    expect(deltaMgdl(line([5, 104], [0, 100]))).toBe(-4);
    expect(deltaMgdl(line([5, 104], [0, 104]))).toBe(0);
  });

  it('looks five minutes back, not one, when a reading comes every minute', () => {
    expect(deltaMgdl(line([6, 80], [5, 90], [4, 95], [3, 97], [2, 99], [1, 101], [0, 103]))).toBe(13);
  });

  it('takes the reading closest to five minutes when none is exactly there', () => {
    expect(deltaMgdl(line([7, 80], [4.2, 95], [0, 100]))).toBe(5);
  });

  it('takes the older of two readings equally close to five minutes', () => {
    expect(deltaMgdl(line([6, 90], [4, 95], [0, 100]))).toBe(10);
  });

  it.each([3.9, 7.6, 10, 60])('says nothing when the reading before is %d min away', (minutes) => {
    expect(deltaMgdl(line([minutes, 100], [0, 104]))).toBeUndefined();
  });

  it.each([4, 7.5])('still counts a reading %d min away', (minutes) => {
    expect(deltaMgdl(line([minutes, 100], [0, 104]))).toBe(4);
  });

  it('says nothing from, to or between LOW and HIGH', () => {
    expect(deltaMgdl(line([5, 39, 'low'], [0, 45]))).toBeUndefined();
    expect(deltaMgdl(line([5, 45], [0, 39, 'low']))).toBeUndefined();
    expect(deltaMgdl(line([5, 401, 'high'], [0, 401, 'high']))).toBeUndefined();
  });

  it('says nothing for no reading and for a single one', () => {
    expect(deltaMgdl([])).toBeUndefined();
    expect(deltaMgdl(line([0, 104]))).toBeUndefined();
  });

  it('is always the difference to a reading that is there, four to seven and a half minutes back', () => {
    const points = fc.array(
      fc.record({ age: fc.integer({ min: 0, max: 30 * 60 }), mgdl: fc.integer({ min: 40, max: 400 }) }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(points, (drawn) => {
        const readings = drawn.map(({ age, mgdl }) => makeReading({ readAt: START - age * 1000, mgdl }));
        readings.sort((one, other) => one.readAt - other.readAt);
        const newest = readings.at(-1) ?? makeReading();
        const differences = readings
          .filter(
            ({ readAt }) =>
              newest.readAt - readAt >= 4 * MINUTE_MS && newest.readAt - readAt <= 7.5 * MINUTE_MS,
          )
          .map(({ mgdl }) => newest.mgdl - mgdl);
        expect(differences.length === 0 ? [undefined] : differences).toContain(deltaMgdl(readings));
      }),
    );
  });
});
