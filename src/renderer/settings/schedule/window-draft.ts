import { z } from 'zod';
import { type TimeWindow, timeWindowSchema } from '../../../shared/alerts/time-window.ts';
import { clockText, clockTextSchema } from './clock-text.ts';

/** A time window as it stands in its fields. */
export interface WindowDraft {
  from: string;
  to: string;
  /** Sunday is 0. */
  weekdays: readonly number[];
}

const draftSchema = z
  .object({ from: clockTextSchema, to: clockTextSchema, weekdays: z.array(z.int()) })
  .pipe(timeWindowSchema);

const fieldSchema = z.enum(['from', 'to', 'weekdays']);
/** What is wrong, by field. */
export type WindowErrors = Partial<Record<z.infer<typeof fieldSchema>, string>>;

export function draftOf({ from, to, weekdays }: TimeWindow): WindowDraft {
  return { from: clockText(from), to: clockText(to), weekdays };
}

/** Reads all fields at once: whether an end is right depends on the beginning. */
export function parseWindow(draft: WindowDraft): { window: TimeWindow } | { errors: WindowErrors } {
  const parsed = draftSchema.safeParse({ ...draft, weekdays: draft.weekdays.toSorted((a, b) => a - b) });
  if (parsed.success) return { window: parsed.data };
  const errors: WindowErrors = {};
  for (const { path, message } of parsed.error.issues) {
    const field = fieldSchema.safeParse(path[0]);
    errors[field.success ? field.data : 'to'] ??= message;
  }
  return { errors };
}
