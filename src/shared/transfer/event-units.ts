import type { DiaryEventKind } from '../glucose/diary-event.ts';

/** What the amount of an event is in; the others have none of a known unit. */
export const EVENT_UNITS: Readonly<Partial<Record<DiaryEventKind, 'g' | 'U' | 'min' | 'mg/dL'>>> = {
  carbs: 'g',
  insulin: 'U',
  exercise: 'min',
  bloodGlucose: 'mg/dL',
  calibration: 'mg/dL',
};
