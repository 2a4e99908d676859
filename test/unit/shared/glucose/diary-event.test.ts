import { describe, expect, it } from 'vitest';
import {
  type DiaryEvent,
  diaryEventKindSchema,
  diaryEventSchema,
} from '../../../../src/shared/glucose/diary-event.ts';
import { START } from '../make-reading.ts';

const makeEvent = (facts: Partial<DiaryEvent> = {}): DiaryEvent => ({
  eventId: '65a1f0',
  at: START,
  kind: 'carbs',
  ...facts,
});
const isTaken = (event: object): boolean => diaryEventSchema.safeParse(event).success;

describe('diaryEventSchema', () => {
  it('keeps everything that was said about an event', () => {
    const event = makeEvent({ amount: 4.5, text: 'Pasta', deleted: true });
    expect(diaryEventSchema.parse(event)).toEqual(event);
  });

  it('takes an event of which only the moment and the kind are known', () => {
    expect(diaryEventSchema.parse(makeEvent())).toEqual(makeEvent());
  });

  it.each(['carbs', 'insulin', 'exercise', 'health', 'bloodGlucose', 'calibration', 'note', 'other'])(
    'knows the kind %s, under which histories already keep events',
    (kind) => {
      expect(diaryEventKindSchema.parse(kind)).toBe(kind);
    },
  );

  it.each(['', 'meal', 'Carbs'])('refuses the kind “%s” rather than show it as another', (kind) => {
    expect(isTaken({ ...makeEvent(), kind })).toBe(false);
  });

  it('takes ids of 1 to 200 characters', () => {
    expect(
      ['', 'x', 'x'.repeat(200), 'x'.repeat(201)].map((eventId) => isTaken(makeEvent({ eventId }))),
    ).toEqual([false, true, true, false]);
  });

  it('takes texts of up to 1000 characters', () => {
    expect(['', 'x'.repeat(1000), 'x'.repeat(1001)].map((text) => isTaken(makeEvent({ text })))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it.each([{ at: -1 }, { at: 0.5 }, { at: NaN }, { amount: NaN }, { amount: Infinity }])(
    'refuses %o',
    (facts) => {
      expect(isTaken(makeEvent(facts))).toBe(false);
    },
  );
});
