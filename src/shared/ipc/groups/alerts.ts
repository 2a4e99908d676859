import { z } from 'zod';
import { alertKindSchema } from '../../alerts/kind.ts';
import { alertLogEntrySchema, answeredFromSchema } from '../../alerts/log.ts';
import { alertPlanSchema } from '../../alerts/plan.ts';
import { alertPreviewSchema } from '../../alerts/preview.ts';
import { rehearsalSchema } from '../../alerts/rehearsal.ts';
import { soundTroubleSchema } from '../../alerts/sound-trouble.ts';
import { call } from '../define.ts';
import { id, nothing } from './common.ts';

/** What the alarms do, did and would do. */
export const alertsGroup = {
  calls: {
    /** Capped by the alarm's own longest snooze. `kind` is what was on screen: what is worse by now rings on. */
    snooze: call(
      z.object({
        personId: id,
        minutes: z.int().min(1).max(1440),
        kind: alertKindSchema,
        from: answeredFromSchema,
      }),
      nothing,
    ),
    acknowledge: call(z.object({ personId: id, kind: alertKindSchema, from: answeredFromSchema }), nothing),
    unsnooze: call(z.object({ personId: id, from: answeredFromSchema }), nothing),
    /** What became of a sound or a window that was asked for; no reason means that it works. */
    reportChannel: call(
      z.discriminatedUnion('channel', [
        z.object({ channel: z.literal('window') }),
        z.object({ channel: z.literal('sound'), reason: soundTroubleSchema.optional() }),
      ]),
      nothing,
    ),
    log: call(z.object({ limit: z.int().min(1).max(1000) }), z.array(alertLogEntrySchema)),
    /** Saves the whole log as a file of the person's choice; where the host can't, it hands over the content. */
    exportLog: call(
      z.object({ format: z.enum(['csv', 'json']) }),
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('saved') }),
        z.object({ outcome: z.literal('cancelled') }),
        z.object({ outcome: z.literal('content'), name: z.string(), content: z.string() }),
      ]),
    ),
    /** What a plan would have done in the last 24 hours of a person's readings. */
    preview: call(z.object({ personId: id, plan: alertPlanSchema }), alertPreviewSchema),
    /**
     * Sends an invented low through a person's rules, as of three in the morning. `live` has it seen and heard now;
     * `alerts.rehearsalChanged` then tells what became of each channel.
     */
    rehearse: call(z.object({ personId: id, live: z.boolean() }), rehearsalSchema),
    stopRehearsal: call(nothing, nothing),
  },
  events: { rehearsalChanged: rehearsalSchema },
} as const;
