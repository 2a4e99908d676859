import { z } from 'zod';
import { alertKindSchema } from './rules.ts';

/** One line of the alert log: what was decided about an alarm, and why. */
export const alertLogEntrySchema = z.object({
  at: z.number(),
  personId: z.string(),
  kind: alertKindSchema,
  action: z.enum(['fire', 'repeat', 'end', 'silent', 'snooze']),
  reason: z.string(),
  mgdl: z.number().optional(),
  readAt: z.number().optional(),
});
export type AlertLogEntry = z.infer<typeof alertLogEntrySchema>;
