import { z } from 'zod';
import { alertKindSchema } from './kind.ts';

/** From where somebody answered an alarm. */
export const answeredFromSchema = z.enum(['alertWindow', 'glance', 'tray', 'notification', 'settings']);
export type AnsweredFrom = z.infer<typeof answeredFromSchema>;

/** One line of the alert log: what was decided about an alarm, or done to it, and why. */
export const alertLogEntrySchema = z.object({
  at: z.number(),
  personId: z.string(),
  kind: alertKindSchema,
  action: z.enum([
    'fire',
    'repeat',
    'end',
    'silent',
    'snooze',
    'unsnooze',
    'acknowledge',
    /** A channel could not be used: the reason names it. */
    'channelFailed',
    /** What happened while nobody could look: after sleep or an outage. */
    'catchUp',
    /** A rehearsal began or ended: what was seen and heard between was no alarm. */
    'rehearse',
  ]),
  reason: z.string(),
  mgdl: z.number().optional(),
  readAt: z.number().optional(),
  /** From where it was answered. */
  from: answeredFromSchema.optional(),
});
export type AlertLogEntry = z.infer<typeof alertLogEntrySchema>;
