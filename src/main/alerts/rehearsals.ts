import type { Language } from '../../shared/i18n/language.ts';
import { type ChannelName, deliveryOf, type Surroundings } from '../../shared/alerts/delivery.ts';
import { deliverySteps } from '../../shared/alerts/delivery-steps.ts';
import type { AlertDecision } from '../../shared/alerts/evaluate.ts';
import type { AlertLogEntry, AnsweredFrom } from '../../shared/alerts/log.ts';
import { rulesAt } from '../../shared/alerts/plan.ts';
import type { Rehearsal, RehearsalStep } from '../../shared/alerts/rehearsal.ts';
import { type Rehearsed, rehearse } from '../../shared/alerts/rehearse.ts';
import { localClock } from '../../shared/alerts/time-window.ts';
import type { Overview, PersonOverview } from '../../shared/overview/overview.ts';
import type { Person } from '../../shared/people/person.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import { Listeners } from '../listeners.ts';
import type { FlatarrowPorts } from '../ports/flatarrow-ports.ts';
import type { ChannelReason, Channels } from './channels.ts';
import { LiveRehearsal } from './live-rehearsal.ts';
import type { RehearsalPanel } from './rehearsal-panel.ts';

/** Nobody reads a window and answers it in less. */
const UNSEEN_MS = 1500;

export interface RehearsalsParts {
  ports: Pick<FlatarrowPorts, 'clock' | 'log' | 'desktop' | 'notifier'>;
  channels: Channels;
  settings: () => Settings;
  overview: () => Overview;
  language: () => Language;
  /** Writes into the alert log that this was no alarm. */
  keep: (personId: string, entry: AlertLogEntry) => void;
  /** Something is to be drawn differently. */
  onChange: () => void;
}

/** An invented low, thought through or sent through the real channels. One at a time, and never beside a real alarm. */
export class Rehearsals {
  readonly #parts: RehearsalsParts;
  readonly #listeners: Listeners<Rehearsal>;
  #live: LiveRehearsal | undefined;
  /** When a real alarm last took the place of one. */
  #gaveWayAt = -Infinity;

  constructor(parts: RehearsalsParts) {
    this.#parts = parts;
    this.#listeners = new Listeners((error) =>
      parts.ports.log.warn('a listener failed', { error: String(error) }),
    );
  }

  /** What of it is to be seen and heard now. */
  get panel(): RehearsalPanel | undefined {
    return this.#live?.panel;
  }

  /** Hears every step of those that are live. */
  onStep(listener: (rehearsal: Rehearsal) => void): () => void {
    return this.#listeners.add(listener);
  }

  /** @param live has it seen and heard now, too */
  rehearse(personId: string, live: boolean): Rehearsal {
    const person = this.#parts.settings().persons.find(({ id }) => id === personId);
    const about = this.#parts.overview().persons.find((each) => each.personId === personId);
    if (!person || !about) return { personId, state: 'over', steps: [] };
    const rehearsed = this.#think(person, about);
    return live
      ? this.#begin({ person, about, rehearsed })
      : { personId, state: 'planned', steps: rehearsed.steps };
  }

  /** Takes an answer that was given to the rehearsal's own entry; false when it is meant for a real alarm. */
  answers(personId: string, from: AnsweredFrom, minutes?: number): boolean {
    const live = this.#live;
    // The tray and the glance window show real alarms only: what is answered there is one.
    if (from !== 'alertWindow' && from !== 'notification') return false;
    // Who was about to answer the invented alarm has not seen the real one yet.
    const sinceWay = this.#parts.ports.clock.now() - this.#gaveWayAt;
    if (!live) return sinceWay >= 0 && sinceWay < UNSEEN_MS;
    if (live.personId !== personId) return false;
    live.answer(minutes);
    return true;
  }

  /** What became of a channel. */
  report(name: ChannelName, reason: ChannelReason): void {
    this.#live?.report(name, reason);
  }

  /** A real alarm ends a rehearsal at once. */
  giveWay(): void {
    if (this.#live && isAlarmUnderWay(this.#parts.overview())) {
      this.#gaveWayAt = this.#parts.ports.clock.now();
      this.#live.end('withheld', this.#parts.language().t('rehearsal.givesWay'));
    }
  }

  stop(): void {
    this.#live?.end('works', this.#parts.language().t('rehearsal.stopped'));
  }

  #think(person: Person, { cadenceMs, mgdlPerMmol, accounts }: PersonOverview): Rehearsed {
    const { clock, desktop } = this.#parts.ports;
    return rehearse({
      plan: person.alerts,
      cadenceMs,
      arrivalDelayMs: accounts[0]?.publishDelayMs ?? 0,
      timeZone: desktop.timeZone(),
      now: clock.now(),
      unit: this.#parts.settings().unit,
      mgdlPerMmol,
      surroundings: this.#surroundings,
      language: this.#parts.language(),
    });
  }

  #begin({
    person,
    about,
    rehearsed,
  }: {
    person: Person;
    about: PersonOverview;
    rehearsed: Rehearsed;
  }): Rehearsal {
    const { ports, settings, overview, channels, language, onChange } = this.#parts;
    const { personId } = about;
    const timeZone = ports.desktop.timeZone();
    const first = rehearsed.rings[0];
    this.stop();
    if (isAlarmUnderWay(overview())) {
      const text = language().t('rehearsal.noneBesideAlarm');
      return { personId, state: 'over', steps: [endStep(ports.clock.now(), 'withheld', text)] };
    }
    if (!first) return { personId, state: 'over', steps: rehearsed.steps };
    this.#log(personId, first, 'rehearsalBegan');
    const live = new LiveRehearsal({
      ports,
      channels,
      about,
      rehearsed,
      rulesOn: (at) => rulesAt(person.alerts, localClock(at, timeZone)),
      unit: () => settings().unit,
      language,
      isDiscreet: () => overview().discreet,
      stepsFor: (ring) => this.#channelSteps(person, ring),
      onStep: (rehearsal) => {
        if (rehearsal.state === 'over') this.#finish(personId, first);
        this.#listeners.tell(rehearsal);
        onChange();
      },
    });
    this.#live = live;
    live.begin();
    return live.rehearsal;
  }

  #finish(personId: string, first: AlertDecision): void {
    this.#live = undefined;
    this.#log(personId, first, 'rehearsalOver');
  }

  #channelSteps(person: Person, { kind, at, times = 1 }: AlertDecision): RehearsalStep[] {
    const rule = rulesAt(person.alerts, localClock(at, this.#parts.ports.desktop.timeZone()))[kind];
    const surroundings = this.#surroundings;
    return deliverySteps({
      at,
      kind,
      rule,
      surroundings,
      language: this.#parts.language(),
      delivery: deliveryOf(rule, { kind, times }, surroundings),
    });
  }

  get #surroundings(): Surroundings {
    const { channels, ports } = this.#parts;
    return {
      hasFailed: (name) => channels.hasFailed(name),
      doNotDisturb: ports.desktop.isDoNotDisturb() === true,
    };
  }

  #log(personId: string, { kind }: AlertDecision, reason: string): void {
    const { clock, log } = this.#parts.ports;
    log.info('rehearsal', { reason });
    this.#parts.keep(personId, { at: clock.now(), personId, kind, action: 'rehearse', reason });
  }
}

function endStep(at: number, outcome: RehearsalStep['outcome'], text: string): RehearsalStep {
  return { at, link: 'end', outcome, text };
}

function isAlarmUnderWay({ persons }: Overview): boolean {
  return persons.some(({ alert }) => alert?.ringing);
}
