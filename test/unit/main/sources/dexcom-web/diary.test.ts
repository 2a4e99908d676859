import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Diary, toDiary } from '../../../../../src/main/sources/dexcom-web/diary.ts';
import { diaryEventSchema } from '../../../../../src/shared/glucose/diary-event.ts';

const NOW = Date.UTC(2026, 0, 15, 12);
const AT = Date.UTC(2026, 0, 15, 11);

const event = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  recordId: 'e1',
  systemTime: '2026-01-15T11:00:00Z',
  eventStatus: 'created',
  eventType: 'carbs',
  eventSubType: null,
  value: '40',
  unit: 'grams',
  ...fields,
});
const diaryOf = (events: unknown[], calibrations: unknown[] = []): Diary =>
  toDiary({ events, calibrations }, NOW);

describe('an event of Dexcom’s', () => {
  it.each([
    [{}, { kind: 'carbs', amount: 40 }],
    [{ value: 40 }, { kind: 'carbs', amount: 40 }],
    [{ value: ' 7.5 ' }, { kind: 'carbs', amount: 7.5 }],
    [{ unit: null }, { kind: 'carbs', amount: 40 }],
    [{ unit: 'unknown' }, { kind: 'carbs', amount: 40 }],
    [{ unit: 'units' }, { kind: 'carbs' }],
    [{ value: null }, { kind: 'carbs' }],
    [{ value: '1,250' }, { kind: 'carbs' }],
    [{ value: '-5' }, { kind: 'carbs' }],
    [{ value: 'plenty' }, { kind: 'carbs' }],
    [{ value: '1e3' }, { kind: 'carbs' }],
    [{ value: [40] }, { kind: 'carbs' }],
    [
      { eventType: 'insulin', eventSubType: 'fastActing', value: '2.5', unit: 'units' },
      { kind: 'insulin', amount: 2.5, text: 'fastActing' },
    ],
    [
      { eventType: 'exercise', eventSubType: 'light', value: '30', unit: 'minutes' },
      { kind: 'exercise', amount: 30, text: 'light' },
    ],
    [
      { eventType: 'health', eventSubType: 'illness', value: '', unit: null },
      { kind: 'health', text: 'illness' },
    ],
    [{ eventType: 'health', eventSubType: 'unknown', value: '' }, { kind: 'health' }],
    [
      { eventType: 'notes', value: ' A long walk ', unit: null },
      { kind: 'note', text: 'A long walk' },
    ],
    [{ eventType: 'notes', value: null, unit: null }, { kind: 'note' }],
    [
      { eventType: 'bloodGlucose', value: '104', unit: 'mg/dL' },
      { kind: 'bloodGlucose', amount: 104 },
    ],
    [
      { eventType: 'bloodGlucose', value: '5.5', unit: 'mmol/L' },
      { kind: 'bloodGlucose', amount: 99 },
    ],
    [{ eventType: 'bloodGlucose', value: '104', unit: 'unknown' }, { kind: 'bloodGlucose' }],
    [{ eventType: 'bloodGlucose', value: '104', unit: 'mmol/L' }, { kind: 'bloodGlucose' }],
    [{ eventType: 'unknown', value: '3' }, { kind: 'other' }],
    [
      { eventType: 'mood', eventSubType: 'calm', value: '3' },
      { kind: 'other', text: 'mood: calm' },
    ],
    [
      { eventType: '__proto__', value: '3' },
      { kind: 'other', text: '__proto__' },
    ],
  ])('%o becomes %o', (fields, expected) => {
    expect(diaryOf([event(fields)]).events).toEqual([{ eventId: 'e1', at: AT, ...expected }]);
  });

  it('is a calibration when it comes from there', () => {
    const calibration = { recordId: 'c1', systemTime: '2026-01-15T11:00:00', unit: 'mg/dL', value: 131 };
    expect(diaryOf([], [calibration]).events).toEqual([
      { eventId: 'c1', at: AT, kind: 'calibration', amount: 131 },
    ]);
    expect(diaryOf([], [{ ...calibration, unit: 'mmol/L', value: 7.2731 }]).events[0]?.amount).toBe(131);
  });

  it('has an id of its own even where Dexcom gave none, the same each time', () => {
    const nameless = event({ recordId: null });
    const [first] = diaryOf([nameless]).events;
    expect(diaryOf([nameless]).events).toEqual([first]);
    expect(diaryOf([event({ recordId: null, eventType: 'insulin' })]).events[0]?.eventId).not.toBe(
      first?.eventId,
    );
  });

  it('is replaced by its update and ended by its deletion, in any order', () => {
    const update = event({ eventStatus: 'updated', value: '55' });
    const deletion = event({ eventStatus: 'deleted' });
    for (const items of [
      [event(), update],
      [update, event()],
    ]) {
      expect(diaryOf(items)).toMatchObject({ events: [{ eventId: 'e1', amount: 55 }], dropped: 1 });
    }
    for (const items of [
      [event(), update, deletion],
      [deletion, event(), update],
    ]) {
      expect(diaryOf(items).events).toEqual([{ eventId: 'e1', at: AT, kind: 'carbs', deleted: true }]);
    }
  });

  it('is deleted even when the deletion says no time', () => {
    const bare = { recordId: 'e1', eventStatus: 'deleted' };
    expect(diaryOf([bare]).events).toEqual([{ eventId: 'e1', at: 0, kind: 'other', deleted: true }]);
    expect(diaryOf([{ eventStatus: 'deleted' }])).toMatchObject({ events: [], dropped: 1 });
  });

  it('is left out when it lies in the future or has no time', () => {
    const items = [event({ systemTime: '2026-01-15T13:00:00Z' }), event({ recordId: 'x', systemTime: null })];
    expect(diaryOf(items)).toEqual({ events: [], dropped: 2, unreadable: 1 });
  });

  it('fits the diary whatever comes, and nothing throws', () => {
    const hostile = fc.record(
      {
        recordId: fc.oneof(fc.string({ maxLength: 300 }), fc.jsonValue()),
        systemTime: fc.oneof(fc.constantFrom('2026-01-15T11:00:00', '1950-01-01T00:00:00'), fc.jsonValue()),
        eventStatus: fc.oneof(fc.constantFrom('created', 'updated', 'deleted', '__proto__'), fc.jsonValue()),
        eventType: fc.oneof(
          fc.constantFrom('carbs', 'insulin', 'notes', 'bloodGlucose'),
          fc.string(),
          fc.jsonValue(),
        ),
        eventSubType: fc.oneof(fc.string({ maxLength: 2000 }), fc.jsonValue()),
        value: fc.oneof(fc.double(), fc.string({ maxLength: 3000 }), fc.jsonValue()),
        unit: fc.oneof(fc.constantFrom('grams', 'units', 'mg/dL', 'mmol/L'), fc.jsonValue()),
      },
      { requiredKeys: [] },
    );
    const items = fc.array(fc.oneof({ weight: 9, arbitrary: hostile }, fc.jsonValue()), { maxLength: 8 });
    fc.assert(
      fc.property(items, items, (events, calibrations) => {
        const diary = diaryOf(events, calibrations);
        expect(diary.events.find((each) => !diaryEventSchema.safeParse(each).success)).toBeUndefined();
        expect(diary.events.length + diary.dropped).toBe(events.length + calibrations.length);
      }),
      { numRuns: 1000 },
    );
  });
});
