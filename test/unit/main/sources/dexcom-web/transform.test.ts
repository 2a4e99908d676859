import { describe, expect, it } from 'vitest';
import { recordsBodySchema } from '../../../../../src/main/sources/dexcom-web/schema.ts';
import { transform } from '../../../../../src/main/sources/dexcom-web/transform.ts';
import { trendSchema } from '../../../../../src/shared/glucose/trend.ts';
import { newPerson, type StoredEgv } from '../../../../clouds/dexcom-web/people.ts';
import { shapesSchema, writeEgv, writeRecords } from '../../../../clouds/dexcom-web/wire.ts';

const NOW = Date.UTC(2026, 0, 15, 12);
const MINUTE_MS = 60_000;
const AT = NOW - 60 * MINUTE_MS;

const record = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  recordId: crypto.randomUUID(),
  systemTime: '2026-01-15T11:00:00Z',
  displayTime: '2026-01-15T03:00:00-08:00',
  value: 111,
  status: null,
  trend: 'flat',
  trendRate: 0.2,
  unit: 'mg/dL',
  rateUnit: 'mg/dL/min',
  ...fields,
});

const readingsOf = (...items: unknown[]): ReturnType<typeof transform>['readings'] =>
  transform(items, NOW).readings;

const egv = (minutesAgo: number, value = 100): StoredEgv => ({
  recordId: `${minutesAgo}`,
  readAt: NOW - minutesAgo * MINUTE_MS,
  value,
  status: null,
  trend: 'flat',
  trendRate: null,
});
const through = (shapes: Record<string, string>, displayDevice: 'iOS' | 'receiver' = 'iOS'): unknown => {
  const person = newPerson({ displayDevice });
  const all = shapesSchema.parse(shapes);
  const records = [egv(15, 101), egv(5, 103), egv(10, 102)].map((each) => writeEgv(each, person, all));
  const body = recordsBodySchema.parse(JSON.parse(writeRecords('egv', person.userId, records)));
  return transform(body.records, NOW).readings.map(({ readAt, mgdl }) => [(NOW - readAt) / MINUTE_MS, mgdl]);
};

describe('a value of Dexcom’s Web API', () => {
  it('becomes a reading, with its rate', () => {
    expect(transform([record()], NOW)).toEqual({
      readings: [{ readAt: AT, mgdl: 111, trend: 'flat', rate: 0.2 }],
      dropped: 0,
      unreadable: 0,
    });
  });

  it.each([
    [39, 'low', { mgdl: 39, special: 'low' }],
    [39, null, { mgdl: 39, special: 'low' }],
    [40, 'low', { mgdl: 40, special: 'low' }],
    [40, 'ok', { mgdl: 40 }],
    [65, 'low', { mgdl: 65 }],
    [300, 'high', { mgdl: 300 }],
    [400, 'ok', { mgdl: 400 }],
    [400, 'high', { mgdl: 400, special: 'high' }],
    [401, 'high', { mgdl: 401, special: 'high' }],
    [401, null, { mgdl: 401, special: 'high' }],
    [120, 'unknown', { mgdl: 120 }],
    [120, 'aStatusOfTomorrow', { mgdl: 120 }],
  ])('%i with the status %s', (value, status, expected) => {
    const { readAt: _, trend: __, rate: ___, ...rest } = readingsOf(record({ value, status }))[0] ?? {};
    expect(rest).toEqual(expected);
  });

  it.each(['low', 'high', 'ok', null])('is missing when it is null, even with the status %s', (status) => {
    const result = transform([record({ value: null, status })], NOW);
    expect(result).toEqual({ readings: [], dropped: 1, unreadable: 0 });
  });

  it.each([0, 1, 5, 12, 38, -3])('is no value when it is the error code %i', (value) => {
    expect(transform([record({ value })], NOW)).toEqual({ readings: [], dropped: 1, unreadable: 0 });
  });

  it.each([1001, 104.5, '142', [142], true, {}])('is not understood as %o', (value) => {
    expect(transform([record({ value })], NOW)).toEqual({ readings: [], dropped: 1, unreadable: 1 });
  });

  it('is mg/dL also where the unit is unknown or missing, and never a number of another unit', () => {
    expect(readingsOf(record({ unit: 'unknown' }))).toHaveLength(1);
    expect(readingsOf(record({ unit: undefined }))).toHaveLength(1);
    expect(readingsOf(record({ unit: null }))).toHaveLength(1);
    expect(readingsOf(record({ unit: 'mmol/L', value: 111 }))).toEqual([]);
  });

  it.each(trendSchema.options)('has the trend %s', (trend) => {
    expect(readingsOf(record({ trend }))[0]?.trend).toBe(trend);
  });

  it.each(['unknown', null, undefined, 4, 'sideways', '__proto__'])('has no arrow for %o', (trend) => {
    expect(readingsOf(record({ trend }))[0]?.trend).toBe('none');
  });

  it.each([
    [{ trendRate: null }, undefined],
    [{ trendRate: '2' }, undefined],
    [{ trendRate: 400 }, undefined],
    [{ trendRate: 0.1, rateUnit: 'mmol/L/min' }, undefined],
    [{ trendRate: -8 }, -8],
    [{ trendRate: 1.5, rateUnit: 'unknown' }, 1.5],
  ])('with %o has the rate %s', (fields, rate) => {
    expect(readingsOf(record(fields))[0]?.rate).toBe(rate);
  });
});

describe('values of Dexcom’s Web API', () => {
  it.each(['byDevice', 'zulu', 'naive', 'withoutSeconds', 'singleDigits', 'offsetWithSeconds'])(
    'have the right instants in the form “%s”, from a phone and from a receiver',
    (times) => {
      const expected = [
        [15, 101],
        [10, 102],
        [5, 103],
      ];
      expect(through({ times })).toEqual(expected);
      expect(through({ times }, 'receiver')).toEqual(expected);
    },
  );

  it('are one when a phone and a receiver both sent the measurement', () => {
    const twice = [
      record({ systemTime: '2026-01-15T11:00:04', trend: 'fortyFiveUp' }),
      record({ systemTime: '2026-01-15T11:00:00Z', trend: 'none' }),
    ];
    expect(readingsOf(...twice).map(({ readAt, trend }) => [readAt, trend])).toEqual([
      [AT + 4000, 'fortyFiveUp'],
    ]);
  });

  it('are replaced by an update and taken away by a deletion of the same record, in any order', () => {
    const first = record({ recordId: 'r', value: 100, eventStatus: 'created' });
    const update = record({ recordId: 'r', value: 120, eventStatus: 'updated' });
    const deletion = record({ recordId: 'r', eventStatus: 'deleted' });
    expect(readingsOf(first, update).map(({ mgdl }) => mgdl)).toEqual([120]);
    expect(readingsOf(update, first).map(({ mgdl }) => mgdl)).toEqual([120]);
    expect(readingsOf(deletion, update, first)).toEqual([]);
    expect(transform([first, update], NOW).dropped).toBe(1);
  });

  it('are not taken for each other without an id', () => {
    const apart = [
      record({ recordId: '', systemTime: '2026-01-15T11:00:00Z' }),
      record({ recordId: '', systemTime: '2026-01-15T11:05:00Z' }),
    ];
    expect(readingsOf(...apart)).toHaveLength(2);
  });

  it('leave one that can’t be understood behind, and the rest whole', () => {
    const items = [
      record(),
      null,
      'x',
      [],
      record({ systemTime: 'yesterday' }),
      record({ systemTime: null }),
    ];
    expect(transform(items, NOW)).toMatchObject({ readings: [{ mgdl: 111 }], dropped: 5, unreadable: 5 });
  });

  it('lie neither in the future nor before there was a cloud', () => {
    expect(readingsOf(record({ systemTime: '2026-01-15T12:03:00Z' }))).toEqual([]);
    expect(readingsOf(record({ systemTime: '2026-01-15T12:01:00Z' }))).toHaveLength(1);
    expect(readingsOf(record({ systemTime: '2001-01-01T00:00:00Z' }))).toEqual([]);
  });
});
