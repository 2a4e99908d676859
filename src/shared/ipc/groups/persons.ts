import { z } from 'zod';
import { alertPlanSchema } from '../../alerts/plan.ts';
import { rangesSchema } from '../../glucose/ranges.ts';
import { targetGroupSchema } from '../../statistics/targets.ts';
import { personColourSchema, personSchema } from '../../people/person.ts';
import { call } from '../define.ts';
import { id, nothing } from './common.ts';

/** Those who are followed. */
export const personsGroup = {
  calls: {
    add: call(personSchema.pick({ name: true, colour: true }), id),
    change: call(
      z.object({
        id,
        name: personSchema.shape.name.optional(),
        colour: personColourSchema.optional(),
        ranges: rangesSchema.optional(),
        alerts: alertPlanSchema.optional(),
        targets: targetGroupSchema.optional(),
      }),
      nothing,
    ),
    /** Removes the person, their accounts and credentials; their history stays on disk. */
    remove: call(id, nothing),
  },
  events: {},
} as const;
