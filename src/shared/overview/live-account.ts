import type { AccountHealth } from './overview.ts';

/** Whether an account can give the current number: it is switched on, and its source is not late by design. */
export function isLive({ delayed, state }: Pick<AccountHealth, 'delayed' | 'state'>): boolean {
  return !delayed && state !== 'off';
}
