import { formatAge } from '../glucose/freshness.ts';
import type { EpochMs } from '../glucose/reading.ts';
import type { Language } from '../i18n/language.ts';
import { isLive } from './live-account.ts';
import type { AccountHealth, PersonOverview } from './overview.ts';
import { LINK_OF_ERROR, type Link, isOverdue } from './which-link.ts';

/** Which link is broken, as `whichLink` has it, with a sentence that says so. */
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

function overdueSentence({ lastAskAt }: AccountHealth, computerNow: EpochMs, language: Language): string {
  if (lastAskAt === undefined) return language.t('alarms.neverAsked');
  return language.t('alarms.lastAsked', { age: formatAge(lastAskAt, computerNow, language) });
}

function sensorSentence(live: readonly AccountHealth[], language: Language): string {
  const answering = live.find(({ state }) => state === 'ok');
  if (answering) return language.t('alarms.sensorSilent', { source: answering.sourceName });
  return language.t(live.length === 0 ? 'chain.noLiveSource' : 'alarms.noSourceAnswered');
}
