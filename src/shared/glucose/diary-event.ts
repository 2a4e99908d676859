import { z } from 'zod';

export const diaryEventKindSchema = z.enum([
  'carbs',
  'insulin',
  'exercise',
  'health',
  'bloodGlucose',
  'calibration',
  'note',
  'other',
]);
export type DiaryEventKind = z.infer<typeof diaryEventKindSchema>;

/** Something that happened beside glucose and may explain it: a meal, insulin, exercise, a note. */
export const diaryEventSchema = z.object({
  /** The source's own id; the same id again replaces the event. */
  eventId: z.string().min(1).max(200),
  at: z.int().nonnegative(),
  kind: diaryEventKindSchema,
  /** Grams of carbohydrate, units of insulin, minutes of exercise, or mg/dL, by kind. */
  amount: z.number().optional(),
  /** What somebody wrote, or the vendor's finer name for it. */
  text: z.string().max(1000).optional(),
  deleted: z.boolean().optional(),
});
export type DiaryEvent = z.infer<typeof diaryEventSchema>;
