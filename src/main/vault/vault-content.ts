import { z } from 'zod';
import { standingSchema } from '../engine/login-guard.ts';

export const VAULT_VERSION = 1;

/** Something encrypted, and by which key store: another one can't open it. */
export const sealedSchema = z.object({ backend: z.string(), data: z.base64() });
export type Sealed = z.infer<typeof sealedSchema>;

/** An account's secrets and, beside them, what the cloud has said about them: where they go, it goes. */
export const vaultEntrySchema = z.object({
  credentials: sealedSchema.optional(),
  /** Details of an account that has nothing secret, as they are. */
  plainCredentials: z.unknown().optional(),
  session: sealedSchema.optional(),
  standing: standingSchema,
});
export type VaultEntry = z.infer<typeof vaultEntrySchema>;

export const vaultContentSchema = z.object({
  version: z.literal(VAULT_VERSION),
  entries: z.record(z.string(), vaultEntrySchema),
});
