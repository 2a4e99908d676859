import type { ErrorKind } from '../errors.ts';
import { formatAge } from '../glucose/freshness.ts';
import type { EpochMs } from '../glucose/reading.ts';
import type { Language } from '../i18n/language.ts';
import { isLive } from './live-account.ts';
import type { AccountHealth, PersonOverview } from './overview.ts';

/** The links between a sensor and this screen, of which one is broken when nothing comes. */
export type Link = 'sensor' | 'cloud' | 'account' | 'network' | 'flatarrow';

/** An ask that is this late never happened: the engine hangs, whatever it says of itself. */
const OVERDUE_MS = 3 * 60_000;

const LINK_OF_ERROR: Readonly<Record<ErrorKind, Exclude<Link, 'sensor'>>> = {
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

/** The same with a sentence that says so. */
export function brokenLink(
  person: PersonOverview,
  computerNow: EpochMs,
  language: Language,
): { link: Link; sentence: string } {
  const live = person.accounts.filter(isLive);
  const overdue = live.find((account) => isOverdue(account, computerNow));
  if (overdue) return { link: 'flatarrow', sentence: overdueSentence(overdue, computerNow, language) };
  const failing = live.find(({ error }) => error);
  if (!failing?.error) return { link: 'sensor', sentence: sensorSentence(live, language) };
  const link = LINK_OF_ERROR[failing.error.kind];
  const cause = { source: failing.sourceName, problem: failing.error.text };
  return { link, sentence: causeSentence(link, cause, language) };
}

function causeSentence(
  link: Exclude<Link, 'sensor'>,
  { source, problem }: { source: string; problem: string },
  { t }: Language,
): string {
  switch (link) {
    case 'cloud':
      return t('alarms.causeCloud', { source, problem });
    case 'account':
      return t('alarms.causeAccount', { source, problem });
    case 'network':
      return t('alarms.causeNetwork', { problem });
    case 'flatarrow':
      return t('alarms.causeFlatarrow', { problem });
  }
  return link satisfies never;
}

function isOverdue({ state, nextAskAt }: AccountHealth, computerNow: EpochMs): boolean {
  return state !== 'stopped' && nextAskAt !== undefined && computerNow - nextAskAt > OVERDUE_MS;
}

function overdueSentence({ lastAskAt }: AccountHealth, computerNow: EpochMs, language: Language): string {
  if (lastAskAt === undefined) return language.t('alarms.neverAsked');
  return language.t('alarms.lastAsked', { age: formatAge(lastAskAt, computerNow, language) });
}

function sensorSentence(live: readonly AccountHealth[], language: Language): string {
  const answering = live.find(({ state }) => state === 'ok');
  if (answering) return language.t('alarms.sensorSilent', { source: answering.sourceName });
  return language.t(live.length === 0 ? 'chain.noLiveSource' : 'alarms.noSourceAnswered');
}
