import { z } from 'zod';
import { type FormField, formFieldSchema } from '../../shared/people/form-field.ts';

/** What a credentials schema says of a field beside its type: `z.string().meta({ label: 'Password', secret: true })`. */
const fieldMetaSchema = z.object({
  label: z.string(),
  hint: z.string().optional(),
  secret: z.boolean().default(false),
  enum: z.array(z.string()).optional(),
  /** Names of an enum's values, in words. */
  choiceLabels: z.record(z.string(), z.string()).optional(),
  default: z.string().optional(),
});

const objectSchema = z.object({
  properties: z.record(z.string(), fieldMetaSchema),
  required: z.array(z.string()).default([]),
});

/** Derives the account form from a source's credentials schema, in the order of its properties. */
export function formFields(credentials: z.ZodType): FormField[] {
  const { properties, required } = objectSchema.parse(
    z.toJSONSchema(credentials, { io: 'input', unrepresentable: 'any' }),
  );
  return Object.entries(properties).map(([name, meta]) =>
    formFieldSchema.parse({
      name,
      label: meta.label,
      kind: meta.enum ? 'choice' : meta.secret ? 'password' : 'text',
      choices: meta.enum?.map((value) => ({ value, label: meta.choiceLabels?.[value] ?? value })),
      hint: meta.hint,
      optional: !required.includes(name) && meta.default === undefined,
      secret: meta.secret,
      initial: meta.default,
    }),
  );
}
