import { z } from 'zod';
import type { Language } from '../../shared/i18n/language.ts';
import { type Text, say, textSchema } from '../../shared/i18n/message.ts';
import type { FormField } from '../../shared/people/form-field.ts';

/** What a credentials schema says of a field beside its type: `z.string().meta({ label: message('…'), secret: true })`. */
const fieldMetaSchema = z.object({
  label: textSchema,
  hint: textSchema.optional(),
  secret: z.boolean().default(false),
  enum: z.array(z.string()).optional(),
  /** Names of an enum's values, in words. */
  choiceLabels: z.record(z.string(), textSchema).optional(),
  default: z.string().optional(),
});

const objectSchema = z.object({
  properties: z.record(z.string(), fieldMetaSchema),
  required: z.array(z.string()).default([]),
});

/** A field before it is known in which language its words are said. */
export interface SourceField extends Omit<FormField, 'label' | 'hint' | 'choices'> {
  label: Text;
  hint: Text | undefined;
  choices: { value: string; label: Text }[] | undefined;
}

/** Derives the account form from a source's credentials schema, in the order of its properties. */
export function formFields(credentials: z.ZodType): SourceField[] {
  const { properties, required } = objectSchema.parse(
    z.toJSONSchema(credentials, { io: 'input', unrepresentable: 'any' }),
  );
  return Object.entries(properties).map(([name, meta]) => ({
    name,
    label: meta.label,
    kind: meta.enum ? 'choice' : meta.secret ? 'password' : 'text',
    choices: meta.enum?.map((value) => ({ value, label: meta.choiceLabels?.[value] ?? value })),
    hint: meta.hint,
    optional: !required.includes(name) && meta.default === undefined,
    secret: meta.secret,
    initial: meta.default,
  }));
}

/** The same form as somebody reads it. */
export function spokenFields(fields: readonly SourceField[], language: Language): FormField[] {
  return fields.map(({ label, hint, choices, ...field }) => ({
    ...field,
    label: say(language, label),
    hint: hint === undefined ? undefined : say(language, hint),
    choices: choices?.map((choice) => ({ ...choice, label: say(language, choice.label) })),
  }));
}
