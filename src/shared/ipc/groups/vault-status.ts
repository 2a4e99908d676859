import { z } from 'zod';

/** How credentials are kept on this computer. */
export const vaultStatusSchema = z.object({
  /** `encrypted` by the system's key store, `weak` with a key anybody could find, `memory` until quit. */
  protection: z.enum(['encrypted', 'weak', 'memory']),
  backend: z.string(),
});
export type VaultStatus = z.infer<typeof vaultStatusSchema>;
