import { z } from 'zod';
import { errorKindSchema } from '../../errors.ts';

/** How far the fetching of an account's whole history is. */
export const backfillSchema = z.object({
  accountId: z.string(),
  state: z.enum(['running', 'done', 'cancelled', 'failed']),
  /** The share of the source's memory that has been asked for, 0–1. */
  progress: z.number().min(0).max(1),
  /** Readings that were not known before. */
  added: z.int().min(0),
  error: errorKindSchema.optional(),
});
export type Backfill = z.infer<typeof backfillSchema>;
