import { describe, expect, it } from 'vitest';
import { readingsBodySchema } from '../../../../../src/main/sources/dexcom-share/schema.ts';
import { transform } from '../../../../../src/main/sources/dexcom-share/transform.ts';
import { trendSchema } from '../../../../../src/shared/glucose/trend.ts';
import {
  type Shapes,
  shapesSchema,
  type StoredReading,
  TRENDS,
  writeReadings,
} from '../../../../clouds/dexcom-share/wire.ts';

const NOW = Date.UTC(2026, 0, 15, 12);
const MINUTE_MS = 60_000;

const record = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  WT: `Date(${NOW - MINUTE_MS})`,
  ST: `Date(${NOW - MINUTE_MS})`,
  DT: `Date(${NOW - MINUTE_MS}+0000)`,
  Value: 142,
  Trend: 'Flat',
  ...fields,
});

function throughTheWire(
  readings: readonly StoredReading[],
  shapes: Partial<Shapes>,
): ReturnType<typeof transform> {
  return transform(
    readingsBodySchema.parse(JSON.parse(writeReadings(readings, shapesSchema.parse(shapes)))),
    NOW,
  );
}

describe('transform', () => {
  it('reads one value', () => {
    expect(transform([record()], NOW)).toEqual({
      readings: [{ readAt: NOW - MINUTE_MS, mgdl: 142, trend: 'flat' }],
      dropped: 0,
      unreadable: 0,
    });
  });

  const dateShapes = (['plain', 'slashes', 'escaped'] as const).flatMap((dates) =>
    ['', '+0100', '-0800'].map((offset) => ({ dates, offset })),
  );
  it.each(dateShapes)('reads dates of the shape %o', (shape) => {
    const stored: StoredReading = { readAt: NOW - 5 * MINUTE_MS, value: 99, trend: 'Flat', visibleAt: 0 };
    expect(throughTheWire([stored], shape).readings).toEqual([
      { readAt: stored.readAt, mgdl: 99, trend: 'flat' },
    ]);
  });

  it.each(['name', 'number', 'upperSnake', 'spaced'] as const)('reads trends written as %s', (trends) => {
    const stored = TRENDS.map((trend, index) => ({
      readAt: NOW - (TRENDS.length - index) * 5 * MINUTE_MS,
      value: 100,
      trend,
      visibleAt: 0,
    }));
    const read = throughTheWire(stored, { trends }).readings.map(({ trend }) => trend);
    const expected = TRENDS.map((trend) => trendSchema.parse(trend.charAt(0).toLowerCase() + trend.slice(1)));
    expect(read).toEqual(expected);
  });

  it('is not led astray by DT, which may be the wall clock written as if it were UTC', () => {
    const fields = { DT: `/Date(${NOW - MINUTE_MS + 4 * 60 * MINUTE_MS}+0000)/` };
    expect(transform([record(fields)], NOW).readings[0]?.readAt).toBe(NOW - MINUTE_MS);
    expect(transform([record({ WT: undefined, ST: undefined })], NOW).readings).toEqual([]);
  });

  it('takes WT where WT and ST differ, and ST only where WT is missing', () => {
    const ST = `Date(${NOW - 60 * MINUTE_MS})`;
    expect(transform([record({ ST })], NOW).readings[0]?.readAt).toBe(NOW - MINUTE_MS);
    expect(transform([record({ ST, WT: undefined })], NOW).readings[0]?.readAt).toBe(NOW - 60 * MINUTE_MS);
    expect(transform([record({ ST, WT: 'yesterday' })], NOW).readings).toEqual([]);
  });

  it.each([
    [39, { mgdl: 39, special: 'low' }],
    [40, { mgdl: 40 }],
    [400, { mgdl: 400 }],
    [401, { mgdl: 401, special: 'high' }],
    [450, { mgdl: 401, special: 'high' }],
  ])('reads the value %i', (Value, expected) => {
    expect(transform([record({ Value })], NOW).readings).toEqual([
      { readAt: NOW - MINUTE_MS, trend: 'flat', ...expected },
    ]);
  });

  it.each([0, 1, 2, 3, 5, 6, 9, 10, 12, 38, -1])(
    'drops the error code %i and still understands it',
    (Value) => {
      expect(transform([record({ Value })], NOW)).toEqual({ readings: [], dropped: 1, unreadable: 0 });
    },
  );

  it.each([1001, 65_535, 104.5, Number.NaN, Infinity, '142', null, undefined, [142], true])(
    'takes %o for no value at all',
    (Value) => {
      expect(transform([record({ Value })], NOW)).toEqual({ readings: [], dropped: 1, unreadable: 1 });
    },
  );

  it('keeps a value without a trend, and draws no arrow for it', () => {
    expect(transform([record({ Trend: undefined })], NOW).readings[0]?.trend).toBe('none');
    expect(transform([record({ Trend: 'Sideways' })], NOW).readings[0]?.trend).toBe('none');
  });

  it('joins what two uploaders sent of one measurement, and keeps the one with a trend', () => {
    const at = (ms: number): string => `Date(${NOW - 10 * MINUTE_MS + ms})`;
    const twice = [record({ WT: at(5_000), Trend: 'FortyFiveUp' }), record({ WT: at(0), Trend: 'None' })];
    expect(transform(twice, NOW)).toEqual({
      readings: [{ readAt: NOW - 10 * MINUTE_MS + 5_000, mgdl: 142, trend: 'fortyFiveUp' }],
      dropped: 1,
      unreadable: 0,
    });
    expect(transform([record({ WT: at(0) }), record({ WT: at(MINUTE_MS) })], NOW).readings).toHaveLength(2);
  });

  it('joins across the full minute too', () => {
    const at = (ms: number): string => `Date(${NOW - 10 * MINUTE_MS + ms})`;
    expect(transform([record({ WT: at(-1_000) }), record({ WT: at(1_000) })], NOW).readings).toHaveLength(1);
  });

  it('counts everything that gave no reading', () => {
    const items = [
      record(),
      record({ Value: 5 }),
      record({ WT: `Date(${NOW + 3 * MINUTE_MS})` }),
      'x',
      null,
      7,
      [],
    ];
    expect(transform(items, NOW)).toMatchObject({ dropped: 6, unreadable: 4 });
  });
});
