import { z } from 'zod';
import { errorKindSchema } from '../../errors.ts';
import { formValuesSchema } from '../../people/form-field.ts';
import { mirrorStateSchema, siteFindingSchema } from '../../people/mirror-state.ts';
import { call } from '../define.ts';
import { keepSchema } from './account-saved.ts';
import { id, nothing } from './common.ts';

/** What is wrong with a field of a mirror's form. */
export const mirrorProblemSchema = z.enum([
  'needed',
  'noAddress',
  'noFingerprint',
  /** The person is mirrored there already. */
  'alreadyMirrored',
  /** Another person is mirrored there: one site is one person. */
  'somebodyElses',
  /** All of the person's readings come from this very site. */
  'comesFromThere',
  /** All of the person's readings are invented. */
  'onlyInvented',
  /** The address is another site's, and what is stored is for the old one. */
  'secretForNewSite',
]);
export type MirrorProblem = z.infer<typeof mirrorProblemSchema>;

const invalid = z.object({
  outcome: z.literal('invalid'),
  fields: z.partialRecord(z.enum(['address', 'secret', 'certificatePin']), mirrorProblemSchema),
});
const fails = z.object({
  outcome: z.literal('fails'),
  kind: errorKindSchema,
  hint: z.string().optional(),
  retryAt: z.number().optional(),
});

/** What trying a mirror found out. */
export const mirrorTestSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('works'), finding: siteFindingSchema }),
  fails,
  invalid,
]);
export type MirrorTest = z.infer<typeof mirrorTestSchema>;

export const mirrorSavedSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('saved'), id }),
  /** The system has no real key store: ask the person how to keep the secret. */
  z.object({ outcome: z.literal('askHowToKeep') }),
  /** Nothing was saved: the site has readings that are not this person's own. It takes a `confirmed` save. */
  z.object({ outcome: z.literal('others'), finding: siteFindingSchema }),
  fails,
  invalid,
]);
export type MirrorSaved = z.infer<typeof mirrorSavedSchema>;

const entered = { values: formValuesSchema, keep: keepSchema, confirmed: z.boolean() };

/** Where a person’s readings go to. */
export const mirrorsGroup = {
  calls: {
    states: call(nothing, z.array(mirrorStateSchema)),
    /** Signs in once without writing anything, and compares what the site has with the person's readings. */
    test: call(
      z.object({ personId: id, values: formValuesSchema, mirrorId: id.optional() }),
      mirrorTestSchema,
    ),
    add: call(z.object({ personId: id, ...entered }), mirrorSavedSchema),
    /** A secret that is left empty keeps its old value, as long as the site is the same. */
    change: call(z.object({ id, ...entered }), mirrorSavedSchema),
    setEnabled: call(z.object({ id, enabled: z.boolean() }), nothing),
    /** The person has looked: the site's other readings are all right. */
    acceptOthers: call(id, nothing),
    /** Tries again at once what had stopped or failed, where no refusal of the secret forbids it. */
    tryNow: call(id, nothing),
    remove: call(id, nothing),
    /** The values of a mirror's fields that are not secret. */
    openValues: call(id, formValuesSchema),
  },
  events: { changed: z.array(mirrorStateSchema) },
} as const;
