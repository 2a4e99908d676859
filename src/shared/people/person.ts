import { z } from 'zod';
import { DEFAULT_ALERT_PLAN, alertPlanSchema } from '../alerts/plan.ts';
import { DEFAULT_RANGES, rangesSchema } from '../glucose/ranges.ts';
import { targetGroupSchema } from '../statistics/targets.ts';

/** The accents a person can have; each has a shade for every theme in the renderer's tokens. */
export const personColourSchema = z.enum(['blue', 'violet', 'teal', 'pink', 'brown', 'grey']);
export type PersonColour = z.infer<typeof personColourSchema>;

/** Somebody whose glucose is followed. */
export const personSchema = z.object({
  id: z.string().min(1).max(64),
  name: z.string().trim().min(1, 'A name is needed.').max(40, 'At most 40 characters.'),
  colour: personColourSchema,
  ranges: rangesSchema,
  alerts: alertPlanSchema,
  /** By whose targets time in range is judged; absent for adults. */
  targets: targetGroupSchema.optional(),
});
export type Person = z.infer<typeof personSchema>;

export function newPerson(id: string, name: string, colour: PersonColour = 'blue'): Person {
  return { id, name, colour, ranges: DEFAULT_RANGES, alerts: DEFAULT_ALERT_PLAN };
}
