import { z } from 'zod';
import { alertKindSchema } from './kind.ts';

/** One step of a rehearsal, in the order in which it happens. */
export const rehearsalStepSchema = z.object({
  /** When it would happen, by the invented night's clock. */
  at: z.number(),
  /** Which link of the chain: the reading, the rule, its persistence, quiet hours, a channel, the sound, the snooze. */
  link: z.enum([
    'reading',
    'rule',
    'persistence',
    'quietHours',
    'notification',
    'window',
    'sound',
    'snooze',
    'end',
  ]),
  outcome: z.enum(['works', 'waits', 'withheld', 'fails']),
  kind: alertKindSchema.optional(),
  text: z.string(),
});
export type RehearsalStep = z.infer<typeof rehearsalStepSchema>;

/** An invented low, sent through the whole chain. */
export const rehearsalSchema = z.object({
  personId: z.string(),
  /** `planned`: only thought through. `live`: being heard and seen right now. `over`: has been. */
  state: z.enum(['planned', 'live', 'over']),
  steps: z.array(rehearsalStepSchema),
});
export type Rehearsal = z.infer<typeof rehearsalSchema>;
