import type { Language } from '../../shared/i18n/language.ts';
import { alertKindSchema } from '../../shared/alerts/kind.ts';
import type { AlertRules } from '../../shared/alerts/rules.ts';
import { alertTitle } from '../../shared/alerts/words.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import { isLive } from '../../shared/overview/live-account.ts';
import type { AccountHealth, ActiveAlert, PersonOverview } from '../../shared/overview/overview.ts';

type ClockWords = (at: EpochMs) => string;

const STATES: Readonly<Record<AccountHealth['state'], string>> = {
  ok: '',
  starting: 'connecting',
  failing: 'not answering',
  waiting: 'waiting',
  stopped: 'needs you',
  off: 'switched off',
};

/** Which account speaks, the how manieth choice it is, and how it is doing when that is not simply well. */
export function sourceWords(person: PersonOverview, clockWords: ClockWords): string {
  const speaker = speakerOf(person);
  if (!speaker) return 'No account';
  const choices = person.accounts.filter(isLive);
  const choice = choices.indexOf(speaker) + 1;
  const name = choice > 1 ? `${speaker.sourceName} (${ordinal(choice)} choice)` : speaker.sourceName;
  return [name, stateWords(speaker, clockWords)].filter(Boolean).join(' · ');
}

/** Every account of a person on a line of its own, by preference, and which of them speaks. */
export function accountsWords(person: PersonOverview, clockWords: ClockWords): string {
  const speaker = speakerOf(person);
  return person.accounts
    .map((account) => {
      const state = stateWords(account, clockWords) || (account === speaker ? 'speaks' : 'works');
      return `${[account.sourceName, account.label].filter(Boolean).join(' ')}: ${state}`;
    })
    .join('\n');
}

function speakerOf({ accounts, newest }: PersonOverview): AccountHealth | undefined {
  return (
    accounts.find(({ accountId }) => accountId === newest?.accountId) ?? accounts.find(isLive) ?? accounts[0]
  );
}

function stateWords({ state, error, delayed }: AccountHealth, clockWords: ClockWords): string {
  const until =
    state === 'waiting' && error?.retryAt !== undefined ? ` until ${clockWords(error.retryAt)}` : '';
  return [delayed && state !== 'off' ? 'history only' : '', `${STATES[state]}${until}`]
    .filter(Boolean)
    .join(', ');
}

const ORDINAL_ENDS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

function ordinal(position: number): string {
  const end = ORDINAL_ENDS[new Intl.PluralRules('en', { type: 'ordinal' }).select(position)];
  return `${position}${end ?? 'th'}`;
}

/** What would speak up, while nothing does. */
export function rulesWords(rules: AlertRules): string {
  const on = alertKindSchema.options.filter((kind) => rules[kind].enabled).length;
  if (on === alertKindSchema.options.length) return 'All alarms on';
  return on === 0 ? 'All alarms off' : `${on} of ${alertKindSchema.options.length} alarms on`;
}

/** Why an alarm that holds doesn’t ring, and what takes that back; undefined while it rings. */
export function quietWords(
  { kind, ringing, quietUntil, quietReason }: ActiveAlert,
  { now, clockWords, language }: { now: EpochMs; clockWords: ClockWords; language: Language },
): { text: string; takeBack?: string } | undefined {
  const name = alertTitle(kind, language);
  if (quietUntil !== undefined && quietUntil > now) {
    return quietReason === 'acknowledged'
      ? { text: `${name}: acknowledged`, takeBack: 'Take back' }
      : { text: `${name}: snoozed until ${clockWords(quietUntil)}`, takeBack: 'Wake' };
  }
  return ringing ? undefined : { text: `${name}: not ringing` };
}
