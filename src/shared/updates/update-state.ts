import { z } from 'zod';

const version = z.string().max(64);
const checkedAt = z.int().nonnegative().nullable();

/** What is known about newer versions. */
export const updateStateSchema = z.discriminatedUnion('kind', [
  /** Never asks: run from a checkout or in a browser, packed without an address to ask, or updated by a shop. */
  z.object({ kind: z.literal('off'), reason: z.enum(['unpackaged', 'noAddress', 'elsewhere']) }),
  /** Nothing newer is known; null: nobody has asked yet. Epoch milliseconds. */
  z.object({ kind: z.literal('current'), checkedAt }),
  z.object({ kind: z.literal('checking') }),
  /** There is one, and the person has to fetch it: as deb and rpm leave it to the system's own tools. */
  z.object({ kind: z.literal('available'), version }),
  /** There is one, and it is not here yet: it waits for an alarm to end, or is under way. */
  z.object({ kind: z.literal('downloading'), version }),
  /** It is here and whole, and is put in place when the program ends. */
  z.object({ kind: z.literal('ready'), version }),
  z.object({
    kind: z.literal('failed'),
    checkedAt,
    /** Nobody answered; the answer made no sense; what was downloaded is not what was announced. */
    fault: z.enum(['unreachable', 'unreadable', 'refused']),
  }),
]);
export type UpdateState = z.infer<typeof updateStateSchema>;
export type UpdateFaultKind = Extract<UpdateState, { kind: 'failed' }>['fault'];

/** What is new in one version, as the change log has it. */
export const newsSchema = z.object({
  version,
  /** As written there: `2026-12-01`. */
  date: z.string().max(32).optional(),
  groups: z.array(z.object({ heading: z.string(), items: z.array(z.string()) })),
});
export type News = z.infer<typeof newsSchema>;
