import type { ErrorKind } from '../errors.ts';
import type { EpochMs } from '../glucose/reading.ts';
import { isLive } from './live-account.ts';
import type { AccountHealth, PersonOverview } from './overview.ts';

/** The links between a sensor and this screen, of which one is broken when nothing comes. */
export type Link = 'sensor' | 'cloud' | 'account' | 'network' | 'flatarrow';

/** An ask that is this late never happened: the engine hangs, whatever it says of itself. */
const OVERDUE_MS = 3 * 60_000;

export const LINK_OF_ERROR: Readonly<Record<ErrorKind, Exclude<Link, 'sensor'>>> = {
  offline: 'network',
  timeout: 'cloud',
  server: 'cloud',
  rateLimited: 'cloud',
  blocked: 'cloud',
  badPayload: 'cloud',
  versionTooOld: 'cloud',
  lockedOut: 'account',
  sessionExpired: 'account',
  badCredentials: 'account',
  wrongAccountKind: 'account',
  termsRequired: 'account',
  noPerson: 'account',
  vaultLocked: 'flatarrow',
  storage: 'flatarrow',
  config: 'flatarrow',
};

/**
 * Which link is broken when a person's readings don't come, judged by the first live account that tells.
 * It believes nothing the engine says of itself where the engine hasn't done what it said it would.
 */
export function whichLink(person: PersonOverview, computerNow: EpochMs): Link {
  const live = person.accounts.filter(isLive);
  if (live.some((account) => isOverdue(account, computerNow))) return 'flatarrow';
  const error = live.find((account) => account.error)?.error;
  return error ? LINK_OF_ERROR[error.kind] : 'sensor';
}

/** Whether an account should have been asked long ago. */
export function isOverdue({ state, nextAskAt }: AccountHealth, computerNow: EpochMs): boolean {
  return state !== 'stopped' && nextAskAt !== undefined && computerNow - nextAskAt > OVERDUE_MS;
}
