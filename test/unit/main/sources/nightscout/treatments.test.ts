import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { treatmentsToEvents } from '../../../../../src/main/sources/nightscout/treatments.ts';
import { diaryEventSchema } from '../../../../../src/shared/glucose/diary-event.ts';

const AT = Date.UTC(2026, 2, 10, 12);
const NOW = AT + 60_000;
const created_at = new Date(AT).toISOString();

const eventsOf = (treatment: Record<string, unknown>): unknown[] =>
  treatmentsToEvents([{ _id: 'a1', created_at, ...treatment }], NOW).events;

describe('treatmentsToEvents', () => {
  it.each([
    [
      { eventType: 'Meal Bolus', carbs: 45, insulin: 4.5 },
      [
        ['a1-carbs', 'carbs', 45],
        ['a1-insulin', 'insulin', 4.5],
      ],
    ],
    [{ eventType: 'Carb Correction', carbs: '12', insulin: '' }, [['a1-carbs', 'carbs', 12]]],
    [{ eventType: 'Correction Bolus', carbs: null, insulin: '1,5' }, [['a1-insulin', 'insulin', 1.5]]],
    [{ eventType: 'Exercise', duration: 30 }, [['a1-exercise', 'exercise', 30]]],
    [{ eventType: 'Exercise' }, [['a1-exercise', 'exercise', undefined]]],
    [{ eventType: 'BG Check', glucose: 104, units: 'mg/dl' }, [['a1-bloodGlucose', 'bloodGlucose', 104]]],
    [{ eventType: 'BG Check', glucose: '5.8', units: 'mmol' }, [['a1-bloodGlucose', 'bloodGlucose', 104]]],
    [{ eventType: 'BG Check', glucose: 104 }, [['a1-bloodGlucose', 'bloodGlucose', 104]]],
    [{ eventType: 'BG Check', glucose: 5.8 }, []],
    [{ eventType: 'BG Check', glucose: 104, units: 'mmol' }, []],
    [{ eventType: 'BG Check', glucose: 5.8, units: 'mg/dl' }, []],
    [{ eventType: 'Temp Basal', duration: 30, rate: 0.4 }, []],
    [{ eventType: 'Note', notes: '' }, []],
    [{ carbs: 0, insulin: 0 }, []],
    [{ carbs: -5, insulin: 9000 }, []],
  ])('makes of %o', (treatment, expected) => {
    const found = treatmentsToEvents([{ _id: 'a1', created_at, ...treatment }], NOW);
    expect(found.events.map(({ eventId, kind, amount }) => [eventId, kind, amount])).toEqual(expected);
    expect(found.dropped).toBe(expected.length === 0 ? 1 : 0);
  });

  it('keeps what was written', () => {
    expect(eventsOf({ eventType: 'Note', notes: ' felt shaky ' })).toEqual([
      { eventId: 'a1-note', at: AT, kind: 'note', text: 'felt shaky' },
    ]);
    expect(eventsOf({ eventType: 'Meal Bolus', carbs: 20, insulin: 2, notes: 'porridge' })).toMatchObject([
      { kind: 'carbs', text: 'porridge' },
      { kind: 'insulin' },
    ]);
    expect(eventsOf({ eventType: 'Site Change' })).toMatchObject([{ kind: 'other', text: 'Site Change' }]);
    expect(eventsOf({ eventType: 'Sensor Start', notes: 'left arm' })).toMatchObject([
      { kind: 'other', text: 'Sensor Start: left arm' },
    ]);
  });

  it.each([
    { created_at: '2026-03-10T15:00:00+0300' },
    { created_at: undefined, mills: AT },
    { created_at: '2026-03-10T12:00:00' },
  ])('knows when it was: %o', (fields) =>
    expect(eventsOf({ carbs: 10, ...fields })).toMatchObject([{ at: AT }]),
  );

  it('takes away what was deleted', () => {
    expect(eventsOf({ carbs: 10, isValid: false })).toMatchObject([{ eventId: 'a1-carbs', deleted: true }]);
  });

  it('leaves out what has no id, no time, or lies in the future', () => {
    expect(eventsOf({ _id: undefined, carbs: 10 })).toEqual([]);
    expect(eventsOf({ created_at: 'lunch', carbs: 10 })).toEqual([]);
    expect(eventsOf({ created_at: new Date(NOW + 3_600_000).toISOString(), carbs: 10 })).toEqual([]);
  });

  it('makes proper events of anything, without throwing', () => {
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom('12', 45, 'mmol', 'Exercise', created_at, AT));
    const treatment = fc.record(
      {
        _id: value,
        created_at: value,
        mills: value,
        eventType: value,
        carbs: value,
        insulin: value,
        duration: value,
        glucose: value,
        units: value,
        notes: value,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(treatment, fc.jsonValue())), (items) => {
        for (const event of treatmentsToEvents(items, NOW).events)
          expect(diaryEventSchema.parse(event)).toEqual(event);
      }),
      { numRuns: 3000 },
    );
  });
});
