import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glucoseValue, readingSchema, sourceReadingSchema } from '../../../../src/shared/glucose/reading.ts';
import { makeReading } from '../make-reading.ts';

describe('glucoseValue', () => {
  it.each([0, 1, 2, 3, 5, 6, 9, 10, 12, 38, 38.4, -5, -104])(
    'takes %d for an error code, not for glucose',
    (code) => {
      expect(glucoseValue(code)).toBeUndefined();
    },
  );

  it.each([NaN, Infinity, -Infinity])('takes %d for nothing', (odd) => {
    expect(glucoseValue(odd)).toBeUndefined();
  });

  it('calls 39 LOW and everything above the sensor’s range HIGH', () => {
    expect(glucoseValue(39)).toEqual({ mgdl: 39, special: 'low' });
    expect(glucoseValue(40)).toEqual({ mgdl: 40 });
    expect(glucoseValue(400)).toEqual({ mgdl: 400 });
    expect(glucoseValue(401)).toEqual({ mgdl: 401, special: 'high' });
    expect(glucoseValue(9999)).toEqual({ mgdl: 401, special: 'high' });
  });

  it('knows sensors that measure up to 500', () => {
    expect(glucoseValue(500, 500)).toEqual({ mgdl: 500 });
    expect(glucoseValue(501, 500)).toEqual({ mgdl: 501, special: 'high' });
  });

  it('rounds fractions to whole mg/dL', () => {
    expect(glucoseValue(104.5)).toEqual({ mgdl: 105 });
    expect(glucoseValue(400.4)).toEqual({ mgdl: 400 });
  });

  it('gives, for any number at all, a value that a reading may carry, or none', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        const carried = makeReading(glucoseValue(value));
        expect(sourceReadingSchema.safeParse(carried).success).toBe(true);
      }),
    );
  });
});

describe('sourceReadingSchema', () => {
  it.each([{ mgdl: 38 }, { mgdl: 502 }, { mgdl: 104.5 }, { readAt: -1 }, { readAt: 0.5 }, { rate: NaN }])(
    'refuses %o',
    (facts) => {
      expect(sourceReadingSchema.safeParse(makeReading(facts)).success).toBe(false);
    },
  );
});

describe('readingSchema', () => {
  it.each(['low', 'high'] as const)('keeps the mark of a reading beyond the sensor’s %s end', (special) => {
    const reading = makeReading({ special });
    expect(readingSchema.parse(reading)).toEqual(reading);
  });

  it('refuses a mark it does not know, rather than show the border as a measured number', () => {
    expect(readingSchema.safeParse({ ...makeReading(), special: '' }).success).toBe(false);
  });

  it('needs to know whose reading it is', () => {
    const accountId = '5f0c0f6e-41a5-4b0e-9a52-6d2f6f8a3b10';
    expect(readingSchema.parse(makeReading({ accountId })).accountId).toBe(accountId);
    expect(readingSchema.safeParse(makeReading({ accountId: '' })).success).toBe(false);
  });
});
