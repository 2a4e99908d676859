import type { Language } from '../../shared/i18n/language.ts';
import type { VaultStatus } from '../../shared/ipc/groups/vault-status.ts';

/** How passwords are kept on this computer, without flattery. */
export function vaultWords({ protection }: VaultStatus, { t }: Language): string {
  switch (protection) {
    case 'encrypted':
      return t('accounts.vaultEncrypted');
    case 'weak':
      return t('accounts.vaultWeak');
    case 'memory':
      return t('accounts.vaultMemory');
  }
  return protection satisfies never;
}
