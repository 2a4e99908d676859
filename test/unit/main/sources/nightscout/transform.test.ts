import { describe, expect, it } from 'vitest';
import { instantOf, transform } from '../../../../../src/main/sources/nightscout/transform.ts';
import { parseTrend } from '../../../../../src/shared/glucose/trend.ts';
import {
  DIRECTIONS,
  entryInputSchema,
  type Shapes,
  shapesSchema,
  writeEntry,
  writeSocketEntry,
} from '../../../../clouds/nightscout/wire.ts';

const NOW = Date.UTC(2026, 9, 25, 1, 10);
const MINUTE_MS = 60_000;
const AT = NOW - 5 * MINUTE_MS;

const entry = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  type: 'sgv',
  sgv: 118,
  date: AT,
  dateString: new Date(AT).toISOString(),
  direction: 'Flat',
  ...fields,
});

const throughTheWire = (shapes: Partial<Shapes>): ReturnType<typeof transform> => {
  const stored = entryInputSchema.parse({ readAt: AT, sgv: 118 });
  return transform([JSON.parse(JSON.stringify(writeEntry(stored, shapesSchema.parse(shapes))))], NOW);
};

describe('transform', () => {
  const shapes: Partial<Shapes>[] = [
    {},
    { sgv: 'text' },
    { direction: 'spaced' },
    { direction: 'number' },
    { millsOffMs: 821 },
    { instants: 'millsOnly' },
    ...(['z', 'noZone', 'colonOffset', 'plainOffset', 'noMilliseconds', 'epoch'] as const).map(
      (dateString): Partial<Shapes> => ({ dateString, instants: 'dateStringOnly', millsOffMs: 0 }),
    ),
  ];
  it.each(shapes)('reads a reading of the shape %o', (shape) => {
    expect(throughTheWire(shape)).toEqual({
      readings: [{ readAt: AT, mgdl: 118, trend: 'flat' }],
      dropped: 0,
      unreadable: 0,
    });
  });

  it('reads what the socket calls mgdl and mills', () => {
    const heard = writeSocketEntry(entryInputSchema.parse({ readAt: AT, sgv: 118, direction: 'SingleUp' }));
    expect(transform([heard], NOW).readings).toEqual([{ readAt: AT, mgdl: 118, trend: 'singleUp' }]);
  });

  it('draws no arrow where none was sent', () => {
    expect(throughTheWire({ direction: 'missing' }).readings[0]?.trend).toBe('none');
    expect(transform([entry({ direction: null })], NOW).readings[0]?.trend).toBe('none');
  });

  it.each(DIRECTIONS)('reads the direction %s by name and by number', (direction) => {
    const expected = parseTrend(direction);
    expect(transform([entry({ direction })], NOW).readings[0]?.trend).toBe(expected);
    const trend = DIRECTIONS.indexOf(direction);
    const byNumber = transform([entry({ direction: undefined, trend })], NOW).readings[0]?.trend;
    expect(byNumber).toBe(trend < 10 ? expected : 'none');
  });

  it('believes a direction that was written before a number', () => {
    expect(transform([entry({ direction: 'NONE', trend: 1 })], NOW).readings[0]?.trend).toBe('none');
    expect(transform([entry({ direction: '', trend: 1 })], NOW).readings[0]?.trend).toBe('doubleUp');
  });

  it('goes by date, then mills, then dateString', () => {
    const [date, mills, dateString] = [AT, AT + 1, new Date(AT + 2).toISOString()];
    expect(instantOf({ date, mills, dateString })).toBe(AT);
    expect(instantOf({ date: 0, mills, dateString })).toBe(AT + 1);
    expect(instantOf({ date: null, mills: 'soon', dateString })).toBe(AT + 2);
    expect(instantOf({ date: String(AT) })).toBe(AT);
    expect(instantOf({ date: AT / 1000 })).toBeUndefined();
  });

  it.each([
    [39, { mgdl: 39, special: 'low' }],
    [40, { mgdl: 40 }],
    [118.4, { mgdl: 118 }],
    ['118', { mgdl: 118 }],
    [' 118.6 ', { mgdl: 119 }],
    [400, { mgdl: 400 }],
    [401, { mgdl: 401, special: 'high' }],
    ['480', { mgdl: 401, special: 'high' }],
  ])('reads the value %o', (sgv, expected) => {
    expect(transform([entry({ sgv })], NOW).readings).toEqual([{ readAt: AT, trend: 'flat', ...expected }]);
  });

  it.each([0, 1, 2, 3, 5, 6, 9, 10, 12, 13, 38, '5', 5.8])(
    'drops the code %o and still understands it',
    (sgv) => {
      expect(transform([entry({ sgv })], NOW)).toEqual({ readings: [], dropped: 1, unreadable: 0 });
    },
  );

  it.each([
    '',
    'LOW',
    '5,8',
    '0x76',
    '1e2',
    null,
    undefined,
    [118],
    { value: 118 },
    true,
    -3,
    1001,
    '12000',
    NaN,
  ])('takes %o for no value', (sgv) =>
    expect(transform([entry({ sgv })], NOW)).toMatchObject({ readings: [], dropped: 1 }),
  );

  it.each([{ type: 'mbg' }, { type: 'cal' }, { isValid: false }, { action: 'remove' }])(
    'leaves out %o',
    (fields) => {
      expect(transform([entry(fields)], NOW)).toEqual({ readings: [], dropped: 1, unreadable: 0 });
    },
  );

  it('joins what two uploaders sent of one measurement, and keeps the one with a direction', () => {
    const twice = [entry({ date: AT + 20_000 }), entry({ date: AT, direction: undefined })];
    expect(transform(twice, NOW)).toEqual({
      readings: [{ readAt: AT + 20_000, mgdl: 118, trend: 'flat' }],
      dropped: 1,
      unreadable: 0,
    });
  });

  it('keeps apart what a sensor measures every minute, however unsteadily', () => {
    const minutes = [0, 62, 118, 181, 240].map((seconds) => entry({ date: AT + seconds * 1000 }));
    expect(transform(minutes, NOW).readings).toHaveLength(5);
  });

  it('drops the future and what is impossibly old', () => {
    const items = [NOW + 3 * MINUTE_MS, NOW + MINUTE_MS, 0, Date.UTC(2001, 0, 1)].map((date) =>
      entry({ date, dateString: undefined }),
    );
    expect(transform(items, NOW).readings.map(({ readAt }) => readAt)).toEqual([NOW + MINUTE_MS]);
  });

  it('counts what could not be understood', () => {
    expect(transform([entry(), 'x', null, 7, [], {}, { sgv: 100 }], NOW)).toMatchObject({
      dropped: 6,
      unreadable: 6,
    });
  });
});
