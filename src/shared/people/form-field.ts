import { z } from 'zod';

/** One input of an account form, derived from the source's credentials schema. */
export const formFieldSchema = z.object({
  name: z.string(),
  label: z.string(),
  kind: z.enum(['text', 'password', 'choice']),
  choices: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
  hint: z.string().optional(),
  optional: z.boolean(),
  /** Secret fields are write-only: their value never comes back to a form. */
  secret: z.boolean(),
  initial: z.string().optional(),
});
export type FormField = z.infer<typeof formFieldSchema>;

/** What a form sends: texts by field name. The source's own schema parses them in main. */
export const formValuesSchema = z.record(z.string().max(60), z.string().max(2000));
export type FormValues = z.infer<typeof formValuesSchema>;
