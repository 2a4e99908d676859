import { z } from 'zod';
import { entryInputSchema } from './wire.ts';

const documentSchema = z.record(z.string(), z.unknown());
/** What this cloud obeys beside what every cloud does. */
export const commandSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('access'), access: z.record(z.string(), z.unknown()) }),
  z.strictObject({ do: z.literal('publish'), entries: z.array(entryInputSchema) }),
  z.strictObject({ do: z.literal('treat'), treatments: z.array(documentSchema) }),
  z.strictObject({ do: z.literal('settings'), settings: documentSchema }),
  z.strictObject({ do: z.literal('expireSessions') }),
  z.strictObject({ do: z.literal('hangUp') }),
  z.strictObject({ do: z.literal('shapes'), shapes: z.record(z.string(), z.unknown()) }),
  z.strictObject({ do: z.literal('counts') }),
]);
