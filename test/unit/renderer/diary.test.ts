import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diaryMarks } from '../../../src/renderer/glance/chart/diary-marks.ts';
import { eventWords } from '../../../src/renderer/glance/chart/event-words.ts';
import { eventsReadOut, spokenStop, stopReadOut } from '../../../src/renderer/glance/chart/stop-read-out.ts';
import { cursorStops } from '../../../src/renderer/glance/chart/stops.ts';
import {
  type DiaryEvent,
  diaryEventKindSchema,
  type DiaryEventKind,
} from '../../../src/shared/glucose/diary-event.ts';
import { DEFAULT_RANGES } from '../../../src/shared/glucose/ranges.ts';
import { MGDL_PER_MMOL } from '../../../src/shared/glucose/units.ts';
import { english } from '../../support/english.ts';
import { readingAt } from './readings.ts';

const MINUTE_MS = 60_000;
const FACE = { unit: 'mg/dL', mgdlPerMmol: MGDL_PER_MMOL, language: english } as const;

type Details = Pick<DiaryEvent, 'amount' | 'text'>;

function event(minutes: number, kind: DiaryEventKind, details: Details = {}): DiaryEvent {
  return { eventId: `${kind} ${minutes}`, at: minutes * MINUTE_MS, kind, ...details };
}

/** Six hours on 360 px: one pixel a minute. */
const PLACE = { ...FACE, span: { from: 0, to: 360 * MINUTE_MS }, widthPx: 360 };
const labels = (...events: DiaryEvent[]): string[] => diaryMarks(events, PLACE).map(({ label }) => label);

describe('the marks of the diary', () => {
  it('name meals and insulin, and show a sign for anything else', () => {
    const marks = diaryMarks(
      [event(60, 'carbs', { amount: 32 }), event(160, 'note', { text: 'walk' })],
      PLACE,
    );
    expect(marks.map(({ label, sign }) => [label, sign])).toEqual([
      ['32 g', undefined],
      ['', 'note'],
    ]);
  });

  it('join a meal with its insulin, and count what is beyond that', () => {
    expect(labels(event(60, 'insulin', { amount: 4 }), event(64, 'carbs', { amount: 32 }))).toEqual([
      '32 g · 4 U',
    ]);
    expect(
      labels(event(60, 'carbs', { amount: 32 }), event(64, 'insulin', { amount: 4 }), event(65, 'note')),
    ).toEqual(['32 g +2']);
    expect(labels(event(60, 'note'), event(64, 'health'))).toEqual(['+1']);
  });

  it('never add two amounts up', () => {
    expect(labels(event(60, 'carbs', { amount: 32 }), event(64, 'carbs', { amount: 8 }))).toEqual([
      '32 g +1',
    ]);
  });

  it('never touch, never leave the plot, and hold every event once, in order', () => {
    const events = fc.array(
      fc.record({
        minutes: fc.integer({ min: 0, max: 360 }),
        kind: fc.constantFrom(...diaryEventKindSchema.options),
        amount: fc.option(fc.double({ min: 0.01, max: 300, noNaN: true }), { nil: undefined }),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(events, (told) => {
        const sorted = told
          .map(({ minutes, kind, amount }, index) => ({
            ...event(minutes, kind, { amount }),
            eventId: String(index),
          }))
          .toSorted((a, b) => a.at - b.at);
        const marks = diaryMarks(sorted, PLACE);
        expect(marks.flatMap((mark) => mark.events)).toEqual(sorted);
        let freeFromPx = 0;
        for (const { atPx, widthPx } of marks) {
          expect(atPx - widthPx / 2).toBeGreaterThanOrEqual(freeFromPx - 1e-6);
          freeFromPx = atPx + widthPx / 2;
        }
        expect(freeFromPx).toBeLessThanOrEqual(360 + 1e-6);
      }),
    );
  });
});

describe('an event in words', () => {
  it('is its amount, its name and what was written', () => {
    expect(eventWords(event(0, 'carbs', { amount: 32.5, text: 'pizza' }), FACE)).toBe('32.5 g carbs, pizza');
    expect(eventWords(event(0, 'insulin', { amount: 4, text: 'fastActing' }), FACE)).toBe(
      '4 U insulin, fast acting',
    );
    expect(eventWords(event(0, 'exercise', { amount: 30 }), FACE)).toBe('30 min exercise');
    expect(eventWords(event(0, 'health', { text: 'highSymptoms' }), FACE)).toBe('high symptoms');
    expect(eventWords(event(0, 'other', { text: 'Site Change' }), FACE)).toBe('Site Change');
  });

  it('claims no amount where none was written down', () => {
    expect(eventWords(event(0, 'insulin'), FACE)).toBe('insulin');
    expect(eventWords(event(0, 'calibration', { text: 'by hand' }), FACE)).toBe('calibration, by hand');
    expect(eventWords(event(0, 'note'), FACE)).toBe('note');
  });

  it('gives blood values in the person’s unit', () => {
    expect(eventWords(event(0, 'bloodGlucose', { amount: 142 }), FACE)).toBe('blood check 142 mg/dL');
    expect(eventWords(event(0, 'calibration', { amount: 142 }), { ...FACE, unit: 'mmol/L' })).toBe(
      'calibration 7.9 mmol/L',
    );
  });
});

describe('the cursor', () => {
  const readings = [0, 5, 10, 90].map((minutes) => readingAt(minutes, 142));
  const context = {
    ...FACE,
    ranges: DEFAULT_RANGES,
    gaps: [],
    now: 0,
    timeOf: (at: number) => `${at / MINUTE_MS}`,
  };
  const carbs = event(8, 'carbs', { amount: 32 });
  const lone = event(50, 'note', { text: 'charging' });

  it('tells what happened within five minutes of a reading, and nothing else', () => {
    const told = cursorStops(readings, [carbs]).map(({ at, events }) => [at / MINUTE_MS, events.length]);
    expect(told).toEqual([
      [0, 0],
      [5, 1],
      [10, 1],
      [90, 0],
    ]);
  });

  it('stops at an event in a gap, once, though two happened at that moment', () => {
    const stops = cursorStops(readings, [lone, { ...lone, eventId: 'again' }]);
    expect(stops.map(({ at }) => at / MINUTE_MS)).toEqual([0, 5, 10, 50, 90]);
    expect(stops[3]?.reading).toBeUndefined();
    expect(stops[3]?.events).toHaveLength(2);
  });

  it('says the reading first, then what happened', () => {
    const [, , third] = cursorStops(readings, [carbs]);
    expect(third && spokenStop(stopReadOut(third, context), context)).toBe(
      '10: 142 mg/dL, In range, steady; 8: 32 g carbs',
    );
    expect(spokenStop(eventsReadOut([lone], context), context)).toBe('50: charging');
  });
});
