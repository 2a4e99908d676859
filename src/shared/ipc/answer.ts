import { z } from 'zod';
import { errorKindSchema } from '../errors.ts';

/** What crosses the bridge in answer to a call: a value, or a kind of error and a reference into the log. */
export const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown().optional() }),
  z.object({
    ok: z.literal(false),
    error: z.object({ kind: errorKindSchema, retryAt: z.number().optional(), ref: z.string() }),
  }),
]);
export type Answer = z.infer<typeof answerSchema>;
