import { type AlertKind, alertKindSchema, type AlertRules } from '../../shared/alerts/rules.ts';
import { longestQuietMs, SNOOZE_MINUTES } from '../../shared/alerts/state.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { AccountHealth, PersonOverview } from '../../shared/overview/overview.ts';

const MINUTE_MS = 60_000;

type ClockWords = (at: EpochMs) => string;

const STATES: Readonly<Record<AccountHealth['state'], string>> = {
  ok: '',
  starting: 'connecting',
  failing: 'not answering',
  waiting: 'waiting',
  stopped: 'needs you',
  off: 'switched off',
};

/** Which account speaks, and how it is doing when that is not simply well. */
export function sourceWords({ accounts, newest }: PersonOverview, clockWords: ClockWords): string {
  const speaker =
    accounts.find(({ accountId }) => accountId === newest?.accountId) ??
    accounts.find(({ state, delayed }) => state !== 'off' && !delayed) ??
    accounts[0];
  if (!speaker) return 'No account';
  const { sourceName, state, error } = speaker;
  const until =
    state === 'waiting' && error?.retryAt !== undefined ? ` until ${clockWords(error.retryAt)}` : '';
  return [sourceName, `${STATES[state]}${until}`].filter(Boolean).join(' · ');
}

const ALARMS: Readonly<Record<AlertKind, string>> = {
  urgentLow: 'Urgent low',
  urgentHigh: 'Urgent high',
  low: 'Low',
  high: 'High',
  noData: 'No data',
};

export function alarmName(kind: AlertKind): string {
  return ALARMS[kind];
}

/** What would speak up, while nothing does. */
export function rulesWords(rules: AlertRules): string {
  const on = alertKindSchema.options.filter((kind) => rules[kind].enabled).length;
  if (on === alertKindSchema.options.length) return 'All alarms on';
  return on === 0 ? 'All alarms off' : `${on} of ${alertKindSchema.options.length} alarms on`;
}

/** How long an alarm may be put off, in minutes, as far as the buttons beside it have room. */
export function snoozeChoices(kind: AlertKind): number[] {
  return SNOOZE_MINUTES.filter((minutes) => minutes * MINUTE_MS <= longestQuietMs(kind));
}
