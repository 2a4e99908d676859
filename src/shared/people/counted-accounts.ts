import type { Account } from './account.ts';

/**
 * The accounts whose readings are counted together. Made-up readings never mix with measured ones: a simulated account
 * counts only where it is somebody's only kind.
 */
export function countedAccounts(accounts: readonly Account[]): Account[] {
  const measured = accounts.filter(({ sourceId }) => sourceId !== 'simulator');
  return measured.length > 0 ? measured : [...accounts];
}
