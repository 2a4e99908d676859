import type { Language } from '../../../shared/i18n/language.ts';
import type { MessageKey } from '../../../shared/i18n/messages.ts';
import type { Rehearsal, RehearsalStep } from '../../../shared/alerts/rehearsal.ts';

const LINKS = {
  reading: 'rules.linkReading',
  rule: 'rules.linkRule',
  persistence: 'rules.linkWait',
  quietHours: 'rules.quietHours',
  notification: 'rules.linkNotification',
  window: 'rules.linkWindow',
  sound: 'rules.sound',
  snooze: 'rules.linkSnooze',
  end: 'rules.linkEnd',
} as const satisfies Record<RehearsalStep['link'], MessageKey>;

/** Said beside the sign of an outcome, for whoever can't see it; `works` needs no word. */
const OUTCOMES = {
  waits: 'rules.waits',
  withheld: 'rules.withheld',
  fails: 'rules.fails',
} as const satisfies Record<Exclude<RehearsalStep['outcome'], 'works'>, MessageKey>;

export function linkName(link: RehearsalStep['link'], { t }: Language): string {
  return t(LINKS[link]);
}

export function outcomeWord(outcome: Exclude<RehearsalStep['outcome'], 'works'>, { t }: Language): string {
  return t(OUTCOMES[outcome]);
}

/** The night's own clock, which everybody writes the same way. */
export function stepTime(at: number, face: { timeZone?: string } = {}): string {
  return new Intl.DateTimeFormat('en-GB', { ...face, hour: '2-digit', minute: '2-digit' }).format(at);
}

/** What the whole of it comes to. */
export function rehearsalSentence(
  { state, steps }: Pick<Rehearsal, 'state' | 'steps'>,
  { t }: Language,
): string {
  const fails = steps.filter(({ outcome }) => outcome === 'fails').length;
  const first = t(
    ({ planned: 'rules.planned', live: 'rules.live', over: 'rules.rehearsalOver' } as const)[state],
  );
  return fails === 0
    ? first
    : t('common.twoSentences', { first, second: t('rules.stepsFail', { count: fails }) });
}
