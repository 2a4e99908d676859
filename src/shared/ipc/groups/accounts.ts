import { z } from 'zod';
import { sourceIdSchema } from '../../people/account.ts';
import { formValuesSchema } from '../../people/form-field.ts';
import { call } from '../define.ts';
import { followedId, id, nothing } from './common.ts';
import { accountDevicesSchema } from './account-devices.ts';
import { accountSavedSchema, keepSchema } from './account-saved.ts';
import { accountTestSchema } from './account-test.ts';
import { backfillSchema } from './backfill.ts';
import { sourceInfoSchema } from './source-info.ts';

/** Where a person’s readings come from. */
export const accountsGroup = {
  calls: {
    sources: call(nothing, z.array(sourceInfoSchema)),
    /** Signs in once and asks for the newest reading; the session is kept for the account that is saved next. */
    test: call(
      z.object({
        sourceId: sourceIdSchema,
        values: formValuesSchema,
        accountId: id.optional(),
        followedId: followedId.optional(),
      }),
      accountTestSchema,
    ),
    add: call(
      z.object({
        personId: id,
        sourceId: sourceIdSchema,
        values: formValuesSchema,
        keep: keepSchema,
        followedId: followedId.optional(),
      }),
      accountSavedSchema,
    ),
    /** Secret fields left empty keep their old value. */
    change: call(
      z.object({ id, values: formValuesSchema, keep: keepSchema, followedId: followedId.optional() }),
      accountSavedSchema,
    ),
    setEnabled: call(z.object({ id, enabled: z.boolean() }), nothing),
    /** Moves an account among its person's accounts; 0 is the most preferred. */
    move: call(z.object({ id, position: z.int().min(0).max(60) }), nothing),
    remove: call(id, nothing),
    /** The values of an account's fields that are not secret. */
    openValues: call(id, formValuesSchema),
    /** What the source knows of the person's sensor, phones and receivers; never costs a sign-in. */
    devices: call(id, accountDevicesSchema),
    /** Fetches all that the source still keeps; `accounts.backfillChanged` tells how far it is. */
    backfill: call(id, nothing),
    cancelBackfill: call(id, nothing),
    /** Asks the source now, where no lock-out or refusal forbids it. */
    askNow: call(id, nothing),
  },
  events: { backfillChanged: backfillSchema },
} as const;
