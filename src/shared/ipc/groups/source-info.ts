import { z } from 'zod';
import { sourceIdSchema } from '../../people/account.ts';
import { formFieldSchema } from '../../people/form-field.ts';

/** A source as the settings show it: its name and the form of its credentials. */
export const sourceInfoSchema = z.object({
  id: sourceIdSchema,
  name: z.string(),
  /** What somebody owns who needs this source: `Dexcom with the phone app`. */
  describes: z.string(),
  /** What must be true before it can work, in a sentence or two. */
  preparation: z.string(),
  delayed: z.boolean(),
  fields: z.array(formFieldSchema),
});
export type SourceInfo = z.infer<typeof sourceInfoSchema>;
