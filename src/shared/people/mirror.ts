import { z } from 'zod';

/**
 * A Nightscout site to which a person's readings are written. Its secret is in the vault under the same id.
 */
export const mirrorSchema = z.object({
  id: z.string().min(1).max(64),
  personId: z.string().min(1).max(64),
  /** Scheme, host and sub-path; nothing in it is secret. */
  address: z.string().min(1).max(2000),
  enabled: z.boolean(),
  /** The person knows that the site also has readings that somebody or something else writes. */
  acceptsOthers: z.boolean(),
});
export type Mirror = z.infer<typeof mirrorSchema>;
