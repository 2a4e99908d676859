import { formatMinutes } from '../glucose/freshness.ts';
import type { Language } from '../i18n/language.ts';
import { say } from '../i18n/message.ts';
import type { MessageKey } from '../i18n/messages.ts';
import type { AlertReason } from './evaluate.ts';
import type { AlertLogEntry, AnsweredFrom } from './log.ts';
import { messageIn } from './log-reason.ts';

const ACTIONS = {
  fire: 'alertLog.fire',
  repeat: 'alertLog.repeat',
  end: 'alertLog.end',
  silent: 'alertLog.silent',
  snooze: 'alertLog.snooze',
  unsnooze: 'alertLog.unsnooze',
  acknowledge: 'alertLog.acknowledge',
  channelFailed: 'alertLog.channelFailed',
  catchUp: 'alertLog.catchUp',
  rehearse: 'alertLog.rehearse',
} as const satisfies Record<AlertLogEntry['action'], MessageKey>;

/** What is written down as a bare name, of the rules and of whoever answers or rehearses. */
type NamedReason = AlertReason | 'known' | 'takenBack' | 'rehearsalBegan' | 'rehearsalOver';

const REASONS = {
  beyondThreshold: 'alertLog.beyondThreshold',
  forecast: 'alertLog.forecast',
  fastChange: 'alertLog.fastChange',
  noReading: 'alertLog.noReading',
  sourceProblem: 'alertLog.sourceProblem',
  quietHours: 'alertLog.quietHours',
  snoozed: 'alertLog.snoozed',
  acknowledged: 'alertLog.acknowledged',
  turningBack: 'alertLog.turningBack',
  sameReading: 'alertLog.sameReading',
  repeatNotDue: 'alertLog.repeatNotDue',
  notPersistent: 'alertLog.notPersistent',
  backInRange: 'alertLog.backInRange',
  readingArrived: 'alertLog.readingArrived',
  notExpectedYet: 'alertLog.notExpectedYet',
  ruleOff: 'alertLog.ruleOff',
  mended: 'alertLog.mended',
  stale: 'alertLog.stale',
  worseSpeaks: 'alertLog.worseSpeaks',
  known: 'alertLog.known',
  takenBack: 'alertLog.takenBack',
  rehearsalBegan: 'alertLog.rehearsalBegan',
  rehearsalOver: 'alertLog.rehearsalOver',
} as const satisfies Record<NamedReason, MessageKey>;

const PLACES = {
  alertWindow: 'alertLog.alertWindow',
  glance: 'alertLog.glance',
  tray: 'alertLog.tray',
  notification: 'alertLog.notification',
  settings: 'alertLog.settings',
} as const satisfies Record<AnsweredFrom, MessageKey>;

export function logActionWords({ action }: Pick<AlertLogEntry, 'action'>, language: Language): string {
  return language.t(ACTIONS[action]);
}

/**
 * Why, in words. A snooze is written as its `30 min`; what is neither that nor a name or a message, as earlier versions
 * wrote whole sentences, is told as it was written.
 */
export function logReasonWords({ reason }: Pick<AlertLogEntry, 'reason'>, language: Language): string {
  if (isNamed(reason)) return language.t(REASONS[reason]);
  const minutes = /^(\d+) min$/.exec(reason)?.[1];
  if (minutes !== undefined) return formatMinutes(Number(minutes), language);
  const message = messageIn(reason);
  return message ? say(language, message) : reason;
}

/** From where somebody answered; empty where nobody did. */
export function answeredFromWords({ from }: Pick<AlertLogEntry, 'from'>, language: Language): string {
  return from ? language.t(PLACES[from]) : '';
}

function isNamed(reason: string): reason is NamedReason {
  return Object.hasOwn(REASONS, reason);
}
