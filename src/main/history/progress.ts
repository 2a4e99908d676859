import { z } from 'zod';

/** What a follower has learned about its account and must not forget over a restart. */
export const progressSchema = z.object({
  /** How long after being measured recent readings became visible, ms, oldest first; see `engine/learned-delay`. */
  publishDelaysMs: z.array(z.number().min(0)).max(200),
});
export type Progress = z.infer<typeof progressSchema>;

export const NO_PROGRESS: Progress = { publishDelaysMs: [] };
