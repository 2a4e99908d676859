import { z } from 'zod';
import { messageSchema } from '../i18n/message.ts';

export const sourceIdSchema = z.enum([
  'dexcom-share',
  'librelinkup',
  'nightscout',
  'dexcom-web',
  'simulator',
]);
export type SourceId = z.infer<typeof sourceIdSchema>;

/**
 * One login or address at one source, belonging to a person. Its secrets are in the vault under the same id;
 * the order of a person's accounts in the settings is their order of preference.
 */
export const accountSchema = z.object({
  id: z.string().min(1).max(64),
  personId: z.string().min(1).max(64),
  sourceId: sourceIdSchema,
  /** What tells it apart in lists, made by the source from what is not secret: `Outside US`. */
  label: z.union([z.string().max(120), messageSchema]),
  enabled: z.boolean(),
  /** Whom to follow, where one login can see several people. */
  followedId: z.string().max(200).optional(),
});
export type Account = z.infer<typeof accountSchema>;
