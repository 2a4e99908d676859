import type { DiaryEvent } from '../../src/shared/glucose/diary-event.ts';

const HOUR_MS = 3_600_000;

type Told = [hoursAgo: number, kind: DiaryEvent['kind'], amount?: number, text?: string];

/** Events at so many hours before now, ascending. */
export function fakeDiary(now: number, told: readonly Told[]): DiaryEvent[] {
  return told
    .map(([hoursAgo, kind, amount, text]) => ({
      eventId: `${kind}-${hoursAgo}`,
      at: Math.round(now - hoursAgo * HOUR_MS),
      kind,
      ...(amount !== undefined && { amount }),
      ...(text !== undefined && { text }),
    }))
    .toSorted((a, b) => a.at - b.at);
}

/** A quiet morning, with a note in the hour without data. */
export const MORNING: readonly Told[] = [
  [11, 'carbs', 15, 'juice'],
  [7.8, 'note', undefined, 'Phone was charging in the kitchen'],
  [5.4, 'calibration', 131],
  [4.1, 'exercise', 30, 'light'],
  [2.2, 'carbs', 32],
  [2.12, 'insulin', 4, 'fastActing'],
  [0.5, 'bloodGlucose', 150],
];

/** A day on which somebody wrote everything down. */
export const BUSY_DAY: readonly Told[] = [
  ...MORNING,
  [23, 'insulin', 14, 'longActing'],
  [21.8, 'carbs', 60],
  [21.7, 'insulin', 6.5],
  [21.2, 'carbs', 20, 'dessert'],
  [20.9, 'insulin', 2],
  [19, 'insulin', 1.25],
  [18.4, 'health', undefined, 'stress'],
  [18.1, 'note', undefined, 'New sensor on the left arm; the old one came off in the shower and left a mark'],
  [16, 'other', undefined, 'Site Change'],
  [1.9, 'carbs', 8],
  [1.7, 'insulin', 0.5],
  [0.2, 'carbs', 45],
  [0.15, 'insulin', 5],
];

/** The morning, and something further back. */
export const WEEK: readonly Told[] = [
  ...MORNING,
  [31.8, 'note', undefined, 'New sensor'],
  [29, 'carbs', 40],
  [28.9, 'insulin', 5],
];
