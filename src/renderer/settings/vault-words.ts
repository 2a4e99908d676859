import type { VaultStatus } from '../../shared/ipc/groups/vault-status.ts';

const WORDS: Readonly<Record<VaultStatus['protection'], string>> = {
  encrypted: 'Passwords are encrypted with the key store of this system.',
  weak: 'This system has no key store that is running and unlocked. Passwords that are stored all the same are encrypted with a key that any program of yours could find.',
  memory: 'Passwords are kept in memory only, and are asked for again after each start.',
};

/** How passwords are kept on this computer, without flattery. */
export function vaultWords({ protection }: VaultStatus): string {
  return WORDS[protection];
}
