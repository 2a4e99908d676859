import { alertKindSchema } from '../../shared/alerts/kind.ts';
import type { AlertRules } from '../../shared/alerts/rules.ts';
import { alertTitle } from '../../shared/alerts/words.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { Language } from '../../shared/i18n/language.ts';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import { isLive } from '../../shared/overview/live-account.ts';
import type { AccountHealth, ActiveAlert, PersonOverview } from '../../shared/overview/overview.ts';

/** How times and sentences are made. */
export interface Saying {
  language: Language;
  clockWords: (at: EpochMs) => string;
}

const STATES = {
  starting: 'glance.accountConnecting',
  failing: 'glance.accountFailing',
  waiting: 'glance.accountWaiting',
  stopped: 'glance.accountStopped',
  off: 'glance.accountOff',
} as const satisfies Record<Exclude<AccountHealth['state'], 'ok'>, MessageKey>;

/** Which account speaks, the how manieth choice it is, and how it is doing when that is not simply well. */
export function sourceWords(person: PersonOverview, saying: Saying): string {
  const { t } = saying.language;
  const speaker = speakerOf(person);
  if (!speaker) return t('glance.noAccount');
  const choice = person.accounts.filter(isLive).indexOf(speaker) + 1;
  const source =
    choice > 1 ? t('glance.sourceChoice', { source: speaker.sourceName, choice }) : speaker.sourceName;
  const state = stateWords(speaker, saying);
  return state === '' ? source : t('glance.sourceAndState', { source, state });
}

/** Every account of a person on a line of its own, by preference, and which of them speaks. */
export function accountsWords(person: PersonOverview, saying: Saying): string {
  const { t } = saying.language;
  const speaker = speakerOf(person);
  return person.accounts
    .map((account) => {
      const well = account === speaker ? t('glance.accountSpeaks') : t('glance.accountWorks');
      return t('glance.accountAndState', {
        account: [account.sourceName, account.label].filter(Boolean).join(' '),
        state: stateWords(account, saying) || well,
      });
    })
    .join('\n');
}

function speakerOf({ accounts, newest }: PersonOverview): AccountHealth | undefined {
  return (
    accounts.find(({ accountId }) => accountId === newest?.accountId) ?? accounts.find(isLive) ?? accounts[0]
  );
}

/** Empty for an account that is live and well. */
function stateWords(account: AccountHealth, saying: Saying): string {
  const { t } = saying.language;
  const state = troubleWords(account, saying);
  if (!account.delayed || account.state === 'off') return state;
  return state === '' ? t('glance.historyOnly') : t('glance.historyOnlyAnd', { state });
}

function troubleWords({ state, error }: AccountHealth, { language: { t }, clockWords }: Saying): string {
  if (state === 'ok') return '';
  if (state === 'waiting' && error?.retryAt !== undefined)
    return t('glance.accountWaitingUntil', { time: clockWords(error.retryAt) });
  return t(STATES[state]);
}

/** What would speak up, while nothing does. */
export function rulesWords(rules: AlertRules, { t }: Language): string {
  const all = alertKindSchema.options.length;
  const on = alertKindSchema.options.filter((kind) => rules[kind].enabled).length;
  if (on === all) return t('glance.allAlarmsOn');
  return on === 0 ? t('glance.allAlarmsOff') : t('glance.someAlarmsOn', { on, all });
}

/** Why an alarm that holds doesn’t ring, and what takes that back; undefined while it rings. */
export function quietWords(
  { kind, ringing, quietUntil, quietReason }: ActiveAlert,
  { now, language, clockWords }: Saying & { now: EpochMs },
): { text: string; takeBack?: string } | undefined {
  const { t } = language;
  const alarm = alertTitle(kind, language);
  if (quietUntil !== undefined && quietUntil > now) {
    return quietReason === 'acknowledged'
      ? { text: t('glance.alarmAcknowledged', { alarm }), takeBack: t('glance.takeBack') }
      : {
          text: t('glance.alarmSnoozed', { alarm, time: clockWords(quietUntil) }),
          takeBack: t('glance.wake'),
        };
  }
  return ringing ? undefined : { text: t('glance.alarmNotRinging', { alarm }) };
}
