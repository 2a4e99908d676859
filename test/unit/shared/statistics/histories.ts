import * as fc from 'fast-check';
import type { SourceReading } from '../../../../src/shared/glucose/reading.ts';
import { MINUTE_MS, START } from '../make-reading.ts';

/** A reading so many minutes after the start. */
export function at(minutes: number, mgdl: number): SourceReading {
  return { readAt: START + minutes * MINUTE_MS, mgdl, trend: 'flat' };
}

/** Values in a row, as far apart as a sensor's cadence. */
export function every(cadenceMinutes: number, values: readonly number[], fromMinute = 0): SourceReading[] {
  return values.map((mgdl, index) => at(fromMinute + index * cadenceMinutes, mgdl));
}

export function repeated(value: number, times: number): number[] {
  return Array.from({ length: times }, () => value);
}

export function periodOf(fromMinute: number, toMinute: number): { from: number; to: number } {
  return { from: START + fromMinute * MINUTE_MS, to: START + toMinute * MINUTE_MS };
}

/** Some hours of readings at whole minutes: one, five and fifteen minutes apart, with gaps. */
export const anyHistory: fc.Arbitrary<SourceReading[]> = fc
  .array(
    fc.record({
      step: fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(1, 5, 15) },
        { weight: 1, arbitrary: fc.integer({ min: 6, max: 180 }) },
      ),
      mgdl: fc.oneof(
        fc.integer({ min: 39, max: 401 }),
        fc.integer({ min: 48, max: 76 }),
        fc.constantFrom(39, 401),
      ),
    }),
    { maxLength: 80 },
  )
  .map((steps) => {
    let minute = 0;
    return steps.map(({ step, mgdl }): SourceReading => {
      const reading = at((minute += step), mgdl);
      return mgdl === 39 ? { ...reading, special: 'low' } : reading;
    });
  });
