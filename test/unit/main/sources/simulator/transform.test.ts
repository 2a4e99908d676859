import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenarioSchema } from '../../../../../src/main/sources/simulator/schema.ts';
import { toReading, trendOfRate } from '../../../../../src/main/sources/simulator/transform.ts';
import { sourceReadingSchema } from '../../../../../src/shared/glucose/reading.ts';
import { DAY_MS, MIDNIGHT, MINUTE_MS, simulate, valuesOf } from './simulate.ts';

describe('an instant’s reading', () => {
  it('is the same whenever it is asked for, and in whatever portions', () => {
    const scenario = fc.constantFrom(...scenarioSchema.options);
    const cadence = fc.constantFrom('1' as const, '5' as const);
    const cut = fc.integer({ min: 0, max: DAY_MS });
    fc.assert(
      fc.property(fc.record({ scenario, cadence, seed: fc.string() }), cut, (person, passedMs) => {
        const whole = simulate(person);
        const border = MIDNIGHT + passedMs;
        const laterPart = simulate({ ...person, since: border });
        expect(laterPart).toEqual(whole.filter(({ readAt }) => readAt > border));
        const earlierPart = simulate({ ...person, now: border });
        expect(whole.slice(0, earlierPart.length)).toEqual(earlierPart);
      }),
      { numRuns: 40 },
    );
  });

  it('differs from person to person and from day to day', () => {
    const [one, other] = [valuesOf(simulate({ seed: '1' })), valuesOf(simulate({ seed: '2' }))];
    const nextDay = valuesOf(simulate({ since: MIDNIGHT + DAY_MS - 1, now: MIDNIGHT + 2 * DAY_MS }));
    expect(one).not.toEqual(other);
    expect(one).not.toEqual(nextDay);
  });

  it('comes at the same local time in another time zone', () => {
    const [utc, tokyo] = [0, 540].map((utcOffsetMinutes) => {
      const midnight = MIDNIGHT - utcOffsetMinutes * MINUTE_MS;
      return simulate({ utcOffsetMinutes, since: midnight - 1, now: midnight + DAY_MS });
    });
    const highestAt = (readings: typeof utc = []): number => {
      const highest = readings.reduce((best, reading) => (reading.mgdl > best.mgdl ? reading : best));
      return highest.readAt;
    };
    expect(Math.abs(highestAt(utc) - highestAt(tokyo) - 540 * MINUTE_MS)).toBeLessThan(60 * MINUTE_MS);
  });

  it.each(['1', '5'] as const)('lies on the grid of %s minutes', (cadence) => {
    const readings = simulate({ cadence });
    const stepMs = Number(cadence) * MINUTE_MS;
    expect(readings.length).toBe(DAY_MS / stepMs);
    expect(readings.map(({ readAt }) => readAt)).toEqual(
      readings.map((_, index) => MIDNIGHT + index * stepMs),
    );
  });

  it('can be fetched a few seconds after it was measured, not before', () => {
    const readAt = MIDNIGHT + 60 * MINUTE_MS;
    const readingsAfter = (seconds: number): number =>
      simulate({ since: readAt - 1, now: readAt + seconds * 1000 }).length;
    expect([readingsAfter(0), readingsAfter(3.9), readingsAfter(12)]).toEqual([0, 0, 1]);
  });

  it('is always one that a source may give', () => {
    for (const scenario of scenarioSchema.options) {
      for (const reading of simulate({ scenario }))
        expect(sourceReadingSchema.parse(reading)).toEqual(reading);
    }
  });

  it('is nothing when everything is known already, or since lies in the future', () => {
    expect(simulate({ since: MIDNIGHT + DAY_MS - 1000, now: MIDNIGHT + DAY_MS - 1 })).toEqual([]);
    expect(simulate({ since: MIDNIGHT + 2 * DAY_MS })).toEqual([]);
  });
});

describe('outside the sensor’s range', () => {
  it.each([
    [39.4, { mgdl: 39, special: 'low', trend: 'notComputable' }],
    [12, { mgdl: 39, special: 'low', trend: 'notComputable' }],
    [401.2, { mgdl: 401, special: 'high', trend: 'notComputable' }],
    [900, { mgdl: 401, special: 'high', trend: 'notComputable' }],
  ])('%d is no number and has no arrow', (sensed, reading) => {
    expect(toReading(MIDNIGHT, sensed, -4)).toEqual({ readAt: MIDNIGHT, ...reading });
  });

  it('nothing measured is no reading', () => {
    expect(toReading(MIDNIGHT, NaN, 0)).toBeUndefined();
  });
});

describe('the arrow', () => {
  it.each([
    [0.99, 'flat'],
    [1, 'fortyFiveUp'],
    [1.99, 'fortyFiveUp'],
    [2, 'singleUp'],
    [3, 'singleUp'],
    [3.01, 'doubleUp'],
    [-0.99, 'flat'],
    [-1, 'fortyFiveDown'],
    [-2, 'singleDown'],
    [-3, 'singleDown'],
    [-3.01, 'doubleDown'],
  ] as const)('of %d mg/dL/min is %s', (rate, trend) => {
    expect(trendOfRate(rate)).toBe(trend);
  });

  it('agrees with the line it stands on', () => {
    const readings = simulate({ scenario: 'rollercoaster' });
    const misses = readings.slice(3).map(({ mgdl, rate = NaN }, index) => {
      const before = readings[index]?.mgdl ?? NaN;
      return Math.abs(rate - (mgdl - before) / 15);
    });
    expect(Math.max(...misses)).toBeLessThan(0.75);
  });
});
