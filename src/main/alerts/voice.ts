import { message } from '../../shared/i18n/message.ts';
import type { Language } from '../../shared/i18n/language.ts';
import type { AlertDecision } from '../../shared/alerts/evaluate.ts';
import { type Delivery, deliveryOf } from '../../shared/alerts/delivery.ts';
import { type AlertKind, coveredBy } from '../../shared/alerts/kind.ts';
import type { AlertRules } from '../../shared/alerts/rules.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { GlucoseUnit } from '../../shared/glucose/units.ts';
import type { Alarm, PersonOverview } from '../../shared/overview/overview.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Channels } from './channels.ts';
import type { Notification, Notifier } from './notifier.ts';
import { notificationFor, notificationId } from './wording.ts';

export interface VoiceParts {
  notifier: Notifier;
  channels: Channels;
  clock: Clock;
  log: Log;
  /** Whether the system is set not to disturb; undefined where it doesn't say. */
  isDoNotDisturb: () => boolean | undefined;
  language: () => Language;
}

/** What is to be said of one person's alarm. */
export interface Utterance {
  decision: Pick<AlertDecision, 'kind' | 'at' | 'times'>;
  person: PersonOverview;
  rules: AlertRules;
  unit: GlucoseUnit;
  discreet: boolean;
  rehearsal?: boolean;
}

/** The window and the sound that an alarm asks for. */
interface Heard {
  window: boolean;
  sound: Alarm['sound'];
}

interface Said extends Heard {
  utterance: Utterance;
  /** By the computer's clock. */
  saidAt: EpochMs;
  /** A notification of it has been handed to the system. */
  notified: boolean;
}

/** Says what was decided, through the channels that the rule names, and remembers what is being said of whom. */
export class Voice {
  readonly #parts: VoiceParts;
  readonly #byPerson = new Map<string, Said>();
  /** What isn't an alarm and was shown, by its id. */
  readonly #told = new Set<string>();
  #discreet = false;

  constructor(parts: VoiceParts) {
    this.#parts = parts;
  }

  /** Of whom what is being said. */
  get saying(): { personId: string; kind: AlertKind }[] {
    return [...this.#byPerson].map(([personId, { utterance }]) => ({
      personId,
      kind: utterance.decision.kind,
    }));
  }

  /** The sound and the window that were asked for, of the alarm that has the floor there. */
  heardOf(personId: string, kind: AlertKind): Heard | undefined {
    const said = this.#byPerson.get(personId);
    // What is milder has been said along with the worse, and goes on being said when that is over.
    if (!said || !coveredBy(said.utterance.decision.kind).includes(kind)) return undefined;
    return { window: said.window, sound: said.sound };
  }

  /** Whether an alarm that this run has not said yet, but an earlier one has, is to be in the window. */
  wantsWindow(kind: AlertKind, rules: AlertRules): boolean {
    return this.#deliveryOf({ kind, times: 1 }, rules).window;
  }

  speak(utterance: Utterance): void {
    const { decision, person, rules } = utterance;
    const { kind, times = 1 } = decision;
    const { notification } = this.#deliveryOf({ kind, times }, rules);
    if (notification) this.#show(this.#notificationOf(utterance));
    // Asked again: the notification may just have failed, and the window stands in now, not at the next repeat.
    const { window, sound } = this.#deliveryOf({ kind, times }, rules);
    const saidAt = this.#parts.clock.now();
    this.#byPerson.set(person.personId, {
      utterance,
      saidAt,
      notified: notification,
      window,
      sound: sound && { ...sound, volume: rules[kind].volume, startedAt: saidAt },
    });
  }

  /** A channel has failed while alarms are being said: what stands in for it does so now, not at the next repeat. */
  standIn(discreet: boolean): void {
    for (const said of this.#byPerson.values()) {
      const { utterance, saidAt, notified } = said;
      const { kind, at, times = 1 } = utterance.decision;
      const { notification, window } = this.#deliveryOf({ kind, times }, utterance.rules);
      said.window ||= window;
      if (!notification || notified) continue;
      said.notified = true;
      // Time has passed since: an age counted then would make an old value look new.
      const decision = { ...utterance.decision, at: at + this.#parts.clock.now() - saidAt };
      this.#show(this.#notificationOf({ ...utterance, decision, discreet }));
    }
  }

  /** Values and names are to be hidden, or no longer. What is on screen when that begins is hidden as well. */
  setDiscreet(discreet: boolean): void {
    if (discreet && !this.#discreet) this.#veil();
    this.#discreet = discreet;
  }

  /** The program ends: what nobody keeps true any more must not stay on screen. */
  stop(): void {
    for (const personId of this.#byPerson.keys()) this.fallSilent(personId);
    this.#takeBackTold();
  }

  /** It is over, or somebody has answered: nothing of it stays. */
  fallSilent(personId: string): void {
    this.#byPerson.delete(personId);
    this.withdraw(notificationId(personId));
  }

  /** What isn't an alarm but worth a word: a catch-up. */
  tell(notification: Notification): void {
    this.#told.add(notification.id);
    this.#show(notification);
  }

  /** Takes back what was shown, alarm or not. */
  withdraw(id: string): void {
    try {
      this.#parts.notifier.withdraw(id);
    } catch (error) {
      // What can't be taken away must not keep anything else from being said.
      this.#parts.log.warn('a notification could not be withdrawn', { error: String(error) });
    }
  }

  #veil(): void {
    this.#takeBackTold();
    for (const [personId, said] of this.#byPerson) {
      if (said.utterance.discreet) continue;
      said.utterance = { ...said.utterance, discreet: true };
      if (!said.notified) continue;
      // Nothing needs anybody's attention any more where it only said so.
      if (said.utterance.decision.kind === 'backInRange') this.withdraw(notificationId(personId));
      else this.#show(this.#notificationOf(said.utterance));
    }
  }

  #takeBackTold(): void {
    for (const id of this.#told) this.withdraw(id);
    this.#told.clear();
  }

  #deliveryOf(about: { kind: AlertKind; times: number }, rules: AlertRules): Delivery {
    const { channels, isDoNotDisturb } = this.#parts;
    return deliveryOf(rules[about.kind], about, {
      hasFailed: (name) => channels.hasFailed(name),
      doNotDisturb: isDoNotDisturb() === true,
    });
  }

  #notificationOf({ decision, ...wording }: Utterance): Notification {
    const { kind, at } = decision;
    const { channels, language } = this.#parts;
    const { troubles } = channels;
    return notificationFor({ ...wording, kind, at, troubles, language: language() });
  }

  #show(notification: Notification): void {
    try {
      this.#parts.notifier.show(notification);
    } catch (error) {
      // Whatever the system does with it, the other channels must be heard.
      this.#parts.log.warn('a notification could not be shown', { error: String(error) });
      this.#parts.channels.report('notification', message('alertLog.noNotificationTaken'));
    }
  }
}

/** How an alarm is to be seen and heard from when it started until it is answered. */
export function soundIsDue(sound: NonNullable<Alarm['sound']>, now: EpochMs): boolean {
  return Math.abs(now - sound.startedAt) < SOUNDS_FOR_MS;
}

/** A sound repeats for this long, then the alarm waits for its repeat. */
const SOUNDS_FOR_MS = 60_000;
