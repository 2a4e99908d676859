import { z } from 'zod';
import { errorKindSchema } from '../errors.ts';

const epochMs = z.number();

/**
 * What a site's recent entries say about whose they are:
 * `free`: only the person's own readings, or none; `anotherUploader`: something else writes the same glucose at other
 * times; `somebodyElse`: values that can't be this person's; `unclear`: others that can't be compared.
 */
export const siteFindingSchema = z.object({
  verdict: z.enum(['free', 'anotherUploader', 'somebodyElse', 'unclear']),
  /** Entries that are not the person's own readings. */
  others: z.int().min(0),
  /** Those of them for which the person has a reading close in time, and how many of these are far off. */
  compared: z.int().min(0),
  differing: z.int().min(0),
  /** The newest of the others, and what wrote it, as the site says. */
  newestAt: epochMs.optional(),
  device: z.string().max(80).optional(),
});
export type SiteFinding = z.infer<typeof siteFindingSchema>;

/** How one mirror is doing. `waiting` has a time to wait for; `stopped` needs the person. */
export const mirrorStateSchema = z.object({
  mirrorId: z.string(),
  state: z.enum(['off', 'starting', 'upToDate', 'sending', 'failing', 'waiting', 'stopped']),
  error: z
    .object({
      /** `otherReadings`: the site has values that can't be this person's. */
      kind: z.union([errorKindSchema, z.literal('otherReadings')]),
      /** What is known of this very site, in a sentence that says more than the kind does. */
      hint: z.string().optional(),
      since: epochMs,
      retryAt: epochMs.optional(),
    })
    .optional(),
  finding: siteFindingSchema.optional(),
  /** When the site last took something, and the newest reading that it is known to have. */
  lastSentAt: epochMs.optional(),
  newestSentAt: epochMs.optional(),
  /** Readings that wait to be sent. */
  queued: z.int().min(0),
  /** Stored readings from before this instant have yet to be sent; absent when there are none. */
  olderThan: epochMs.optional(),
});
export type MirrorState = z.infer<typeof mirrorStateSchema>;
