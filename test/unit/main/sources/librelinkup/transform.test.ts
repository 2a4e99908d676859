import { describe, expect, it } from 'vitest';
import { transform } from '../../../../../src/main/sources/librelinkup/transform.ts';
import { writeTimestamp } from '../../../../clouds/librelinkup/wire.ts';

const MINUTE_MS = 60_000;
const NOW = Date.UTC(2026, 0, 15, 12);

const stamp = (at: number): string => writeTimestamp(at, '12h');

function measurement(minutesAgo: number, fields: Record<string, unknown> = {}): Record<string, unknown> {
  const at = NOW - minutesAgo * MINUTE_MS;
  return {
    FactoryTimestamp: stamp(at),
    Timestamp: stamp(at + 120 * MINUTE_MS),
    type: 0,
    ValueInMgPerDl: 126,
    MeasurementColor: 1,
    GlucoseUnits: 1,
    Value: 126,
    isHigh: false,
    isLow: false,
    ...fields,
  };
}

const graph = (
  current: unknown,
  ...graphData: unknown[]
): { connection: { glucoseMeasurement: unknown }; graphData: unknown[] } => ({
  connection: { glucoseMeasurement: current },
  graphData,
});

const only = (fields: Record<string, unknown>): unknown =>
  transform(graph(measurement(1, fields)), NOW).readings[0];

describe('transform', () => {
  it('puts the current value behind the graph, and gives an arrow to it alone', () => {
    const current = measurement(1, { type: 1, TrendArrow: 4, ValueInMgPerDl: 130 });
    expect(transform(graph(current, measurement(10), measurement(5)), NOW)).toEqual({
      readings: [
        { readAt: NOW - 10 * MINUTE_MS, mgdl: 126, trend: 'none' },
        { readAt: NOW - 5 * MINUTE_MS, mgdl: 126, trend: 'none' },
        { readAt: NOW - MINUTE_MS, mgdl: 130, trend: 'fortyFiveUp' },
      ],
      dropped: 0,
      items: 3,
      unreadable: 0,
    });
  });

  it.each([0, 20_000, -20_000])('lets the current value win over a graph point %i ms away', (offMs) => {
    const current = measurement(5, { ValueInMgPerDl: 130 });
    const point = measurement(5, {
      FactoryTimestamp: stamp(NOW - 5 * MINUTE_MS + offMs),
      ValueInMgPerDl: 120,
    });
    const { readings, dropped } = transform(graph(current, point), NOW);
    expect(readings).toEqual([{ readAt: NOW - 5 * MINUTE_MS, mgdl: 130, trend: 'none' }]);
    expect(dropped).toBe(1);
  });

  it('keeps the graph where the current value is from the future, and an old current value for what it is', () => {
    const inTheFuture = measurement(-5, { ValueInMgPerDl: 300 });
    expect(transform(graph(inTheFuture, measurement(1)), NOW).readings.map(({ mgdl }) => mgdl)).toEqual([
      126,
    ]);
    const monthsOld = measurement(100 * 24 * 60);
    expect(transform(graph(monthsOld), NOW).readings[0]?.readAt).toBe(NOW - 100 * 24 * 60 * MINUTE_MS);
  });

  it.each([null, undefined])('takes a current value of %o for none', (current) => {
    expect(transform(graph(current, measurement(5)), NOW)).toMatchObject({ items: 1, dropped: 0 });
    expect(transform(graph(current), NOW)).toEqual({ readings: [], dropped: 0, items: 0, unreadable: 0 });
  });

  it.each([
    [1, 'singleDown'],
    [2, 'fortyFiveDown'],
    [3, 'flat'],
    [4, 'fortyFiveUp'],
    [5, 'singleUp'],
    [0, 'none'],
    [6, 'none'],
    [7, 'none'],
    ['3', 'none'],
    [null, 'none'],
    [undefined, 'none'],
  ])('reads the arrow %o as %s', (TrendArrow, trend) => {
    expect(only({ TrendArrow })).toMatchObject({ trend });
  });

  it.each([
    [{ ValueInMgPerDl: undefined, Value: 7, GlucoseUnits: 0 }, 126],
    [{ ValueInMgPerDl: null, Value: 10.1, GlucoseUnits: 0 }, 182],
    [{ ValueInMgPerDl: undefined, Value: 126, GlucoseUnits: 1 }, 126],
    [{ ValueInMgPerDl: 181, Value: 10.1, GlucoseUnits: 0 }, 181],
  ])('reads %o as %i mg/dL', (fields, mgdl) => {
    expect(only(fields)).toMatchObject({ mgdl });
  });

  it('makes no number of a value whose unit is not told', () => {
    expect(only({ ValueInMgPerDl: undefined, Value: 7, GlucoseUnits: undefined })).toBeUndefined();
    expect(only({ ValueInMgPerDl: undefined, Value: 7, GlucoseUnits: '0' })).toBeUndefined();
  });

  it.each([
    [40, {}, { mgdl: 40 }],
    [39, {}, { mgdl: 39, special: 'low' }],
    [40, { isLow: true }, { mgdl: 39, special: 'low' }],
    [20, { isLow: true }, { mgdl: 39, special: 'low' }],
    [400, {}, { mgdl: 400 }],
    [401, {}, { mgdl: 401 }],
    [400, { isHigh: true }, { mgdl: 401, special: 'high' }],
    [401, { isHigh: true }, { mgdl: 401, special: 'high' }],
    [500, {}, { mgdl: 500 }],
    [500, { isHigh: true }, { mgdl: 501, special: 'high' }],
    [501, {}, { mgdl: 501, special: 'high' }],
    [600, {}, { mgdl: 501, special: 'high' }],
    // The flags say nothing about the target: a plain value stays a number.
    [60, { isLow: true }, { mgdl: 60 }],
    [300, { isHigh: true }, { mgdl: 300 }],
    [450, { isHigh: true }, { mgdl: 450 }],
  ])('reads %i with %o', (ValueInMgPerDl, flags, expected) => {
    expect(only({ ValueInMgPerDl, ...flags })).toEqual({
      readAt: NOW - MINUTE_MS,
      trend: 'none',
      ...expected,
    });
  });

  it.each([0, 1, 12, 38, -1])(
    'drops %i, which no sensor measures, and still understands it',
    (ValueInMgPerDl) => {
      const fields = { ValueInMgPerDl };
      expect(transform(graph(measurement(1, fields)), NOW)).toMatchObject({
        readings: [],
        dropped: 1,
        unreadable: 0,
      });
    },
  );

  it.each([1001, 65_535, 104.5, Number.NaN, Infinity, '142', [142], true])(
    'takes %o for no value at all',
    (odd) => {
      const fields = { ValueInMgPerDl: odd };
      expect(transform(graph(measurement(1, fields)), NOW)).toMatchObject({
        readings: [],
        dropped: 1,
        unreadable: 1,
      });
    },
  );

  it('never falls back to the patient’s wall clock', () => {
    expect(only({ FactoryTimestamp: undefined })).toBeUndefined();
    expect(only({ FactoryTimestamp: 'yesterday' })).toBeUndefined();
  });

  it('counts everything that gave no reading', () => {
    const points = [
      measurement(5),
      measurement(10, { ValueInMgPerDl: 5 }),
      measurement(-3),
      'x',
      null,
      7,
      [],
    ];
    expect(transform(graph(null, ...points), NOW)).toMatchObject({ items: 7, dropped: 6, unreadable: 4 });
  });
});
