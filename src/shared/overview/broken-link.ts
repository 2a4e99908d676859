import type { ErrorKind } from '../errors.ts';
import { formatAge } from '../glucose/freshness.ts';
import type { EpochMs } from '../glucose/reading.ts';
import { isLive } from './live-account.ts';
import type { AccountHealth, PersonOverview } from './overview.ts';

/** The links between a sensor and this screen, of which one is broken when nothing comes. */
export type Link = 'sensor' | 'cloud' | 'account' | 'network' | 'flatarrow';

/** An ask that is this late never happened: the engine hangs, whatever it says of itself. */
const OVERDUE_MS = 3 * 60_000;

const LINK_OF_ERROR: Readonly<Record<ErrorKind, Link>> = {
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
export function brokenLink(person: PersonOverview, computerNow: EpochMs): { link: Link; sentence: string } {
  const live = person.accounts.filter(isLive);
  const overdue = live.find((account) => isOverdue(account, computerNow));
  if (overdue) return { link: 'flatarrow', sentence: overdueSentence(overdue, computerNow) };
  const failing = live.find(({ error }) => error);
  if (!failing?.error) return { link: 'sensor', sentence: sensorSentence(live) };
  const link = LINK_OF_ERROR[failing.error.kind];
  return { link, sentence: `${CAUSES[link](failing)} ${failing.error.text}` };
}

const CAUSES: Readonly<Record<Link, (account: AccountHealth) => string>> = {
  sensor: () => 'The sensor or its phone is the cause:',
  cloud: ({ sourceName }) => `The cloud is the cause, ${sourceName}:`,
  account: ({ sourceName }) => `The account is the cause, ${sourceName}:`,
  network: () => 'This computer’s network is the cause:',
  flatarrow: () => 'Flatarrow itself is the cause:',
};

function isOverdue({ state, nextAskAt }: AccountHealth, computerNow: EpochMs): boolean {
  return state !== 'stopped' && nextAskAt !== undefined && computerNow - nextAskAt > OVERDUE_MS;
}

function overdueSentence({ lastAskAt }: AccountHealth, computerNow: EpochMs): string {
  const last =
    lastAskAt === undefined ? 'it has never asked' : `it last asked ${formatAge(lastAskAt, computerNow)}`;
  return `Flatarrow itself is the cause: ${last}. Quit it and start it again.`;
}

function sensorSentence(live: readonly AccountHealth[]): string {
  const answering = live.find(({ state }) => state === 'ok');
  if (answering) return `${answering.sourceName} answers; the sensor or its phone sends nothing.`;
  return live.length === 0 ? 'No live source is switched on.' : 'No source has answered yet.';
}
