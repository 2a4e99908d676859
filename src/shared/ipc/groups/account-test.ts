import { z } from 'zod';
import { errorKindSchema } from '../../errors.ts';
import { rangesSchema } from '../../glucose/ranges.ts';
import { readingSchema } from '../../glucose/reading.ts';
import { glucoseUnitSchema } from '../../glucose/units.ts';
import { linkSchema } from '../../links.ts';

/** Somebody whose glucose a login can see. */
export const visiblePersonSchema = z.object({ followedId: z.string().max(200), name: z.string() });

/** A unit and ranges that the source knows its person by. */
const suggestionSchema = z.object({
  unit: glucoseUnitSchema.optional(),
  ranges: rangesSchema.optional(),
});

/** What trying an account found out. */
export const accountTestSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('works'),
    text: z.string(),
    newest: readingSchema.optional(),
    /** How the source's own site shows glucose; offered to the person, never imposed. */
    suggestion: suggestionSchema.optional(),
  }),
  /** The login sees several people: one must be chosen. */
  z.object({ outcome: z.literal('choosePerson'), people: z.array(visiblePersonSchema) }),
  z.object({
    outcome: z.literal('fails'),
    kind: errorKindSchema,
    text: z.string(),
    retryAt: z.number().optional(),
    /** A page on which the refused login can be tried by hand. */
    link: linkSchema.optional(),
  }),
  z.object({ outcome: z.literal('invalid'), fields: z.record(z.string(), z.string()) }),
]);
export type AccountTest = z.infer<typeof accountTestSchema>;
