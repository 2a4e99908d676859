import { z } from 'zod';
import { errorKindSchema } from '../../errors.ts';
import { accountHealthSchema } from '../../overview/overview.ts';
import { call } from '../define.ts';
import { nothing } from './common.ts';

/** One question to a source, and what came of it. */
const askSchema = z.object({
  askedAt: z.number(),
  tookMs: z.number(),
  /** How many readings came, known ones included. */
  readings: z.int().min(0).optional(),
  error: errorKindSchema.optional(),
});
export type Ask = z.infer<typeof askSchema>;

/** How one account has been doing since it was last switched on, changed or started. */
export const accountDiagnosticsSchema = z.object({
  personName: z.string(),
  health: accountHealthSchema,
  /** Time between two readings, learned or the source's own, ms. */
  cadenceMs: z.number().optional(),
  /** How many readings the learned delay was learned from. */
  learnedFrom: z.int().min(0),
  /** Newest first. */
  asks: z.array(askSchema),
});
export type AccountDiagnostics = z.infer<typeof accountDiagnosticsSchema>;

/** What lies on the disk; a size is absent where there is no file. */
export const storageDiagnosticsSchema = z.object({
  historyBytes: z.number().optional(),
  logBytes: z.number().optional(),
  logFolder: z.string(),
});
export type StorageDiagnostics = z.infer<typeof storageDiagnosticsSchema>;

export const diagnosticsSchema = z.object({
  accounts: z.array(accountDiagnosticsSchema),
  storage: storageDiagnosticsSchema,
});
export type DiagnosticsFacts = z.infer<typeof diagnosticsSchema>;

/** What may stand in a file that somebody else will read; nothing of it unless it is ticked. */
export const bundleChoiceSchema = z.object({
  names: z.boolean(),
  /** How accounts are told apart: a site's address, a part of an e-mail address. */
  addresses: z.boolean(),
  /** The readings of the last hours, ranges and alarm limits. */
  glucose: z.boolean(),
});
export type BundleChoice = z.infer<typeof bundleChoiceSchema>;

/** How the program has been doing, for the person and, without anything of theirs, for whoever helps them. */
export const diagnosticsGroup = {
  calls: {
    get: call(nothing, diagnosticsSchema),
    /** Writes the file to look at; `save` then saves these very words, as long as no other has been written. */
    bundle: call(bundleChoiceSchema, z.object({ id: z.string(), text: z.string() })),
    save: call(
      z.string().min(1).max(64),
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('saved') }),
        z.object({ outcome: z.literal('cancelled') }),
        z.object({ outcome: z.literal('content'), name: z.string(), content: z.string() }),
      ]),
    ),
  },
  events: {},
} as const;
