import { z } from 'zod';
import { errorKindSchema } from '../../errors.ts';
import { id } from './common.ts';
import { visiblePersonSchema } from './account-test.ts';

/** `untilQuit` keeps credentials in memory only; `anyway` accepts a store that is not really secret. */
export const keepSchema = z.enum(['stored', 'untilQuit', 'anyway']);
export type Keep = z.infer<typeof keepSchema>;

/** What became of credentials that were to be saved. */
export const accountSavedSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('saved'), id }),
  z.object({ outcome: z.literal('invalid'), fields: z.record(z.string(), z.string()) }),
  /** The system has no real key store: ask the person how to keep the credentials. */
  z.object({ outcome: z.literal('askHowToKeep') }),
  z.object({ outcome: z.literal('choosePerson'), people: z.array(visiblePersonSchema) }),
  /** Nothing was saved: whom the login sees could not be found out. */
  z.object({ outcome: z.literal('fails'), kind: errorKindSchema, text: z.string() }),
]);
