import type { AlertReason } from './evaluate.ts';
import type { AlertLogEntry, AnsweredFrom } from './log.ts';

const ACTIONS: Readonly<Record<AlertLogEntry['action'], string>> = {
  fire: 'rang',
  repeat: 'rang again',
  end: 'over',
  silent: 'silent',
  snooze: 'snoozed',
  unsnooze: 'snooze taken back',
  acknowledge: 'acknowledged',
  channelFailed: 'channel failed',
  catchUp: 'caught up',
  rehearse: 'rehearsal',
};

const REASONS: Readonly<Record<AlertReason | 'known' | 'takenBack', string>> = {
  beyondThreshold: 'the value is beyond the threshold',
  forecast: 'it is foreseen to pass the threshold',
  fastChange: 'it changes fast',
  noReading: 'no reading has come for too long',
  sourceProblem: 'an account has a problem that lasts',
  quietHours: 'quiet hours',
  snoozed: 'snoozed',
  acknowledged: 'somebody knows already',
  turningBack: 'it is already on its way back',
  sameReading: 'this reading has rung before',
  repeatNotDue: 'it has rung a short while ago',
  notPersistent: 'it has not lasted long enough yet',
  backInRange: 'back in range',
  readingArrived: 'a reading has come',
  notExpectedYet: 'no reading can be expected yet',
  ruleOff: 'the alarm is switched off',
  mended: 'the account works again',
  stale: 'the newest value is too old to go by',
  worseSpeaks: 'something worse is ringing',
  known: 'somebody knows',
  takenBack: 'taken back by hand',
};

const PLACES: Readonly<Record<AnsweredFrom, string>> = {
  alertWindow: 'alert window',
  glance: 'glance window',
  tray: 'tray menu',
  notification: 'notification',
  settings: 'settings',
};

export function logActionWords({ action }: AlertLogEntry): string {
  return ACTIONS[action];
}

/** Why, in words. What isn't a reason of the rules' own, such as `30 min` of a snooze, is told as it was written. */
export function logReasonWords({ reason }: AlertLogEntry): string {
  return isKnownReason(reason) ? REASONS[reason] : reason;
}

/** From where somebody answered; empty where nobody did. */
export function answeredFromWords({ from }: AlertLogEntry): string {
  return from ? PLACES[from] : '';
}

function isKnownReason(reason: string): reason is keyof typeof REASONS {
  return Object.hasOwn(REASONS, reason);
}
