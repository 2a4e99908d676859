import { reasonFrom } from '../../shared/alerts/log-reason.ts';
import type { Message, Text } from '../../shared/i18n/message.ts';
import type { Language } from '../../shared/i18n/language.ts';
import type { ChannelName } from '../../shared/alerts/delivery.ts';
import type { AlertLogEntry, AnsweredFrom } from '../../shared/alerts/log.ts';
import { rulesAt } from '../../shared/alerts/plan.ts';
import type { AlertState } from '../../shared/alerts/state.ts';
import type { LocalClock } from '../../shared/alerts/time-window.ts';
import type { FlatarrowError } from '../../shared/errors.ts';
import type { Reading } from '../../shared/glucose/reading.ts';
import type { Alarm, Overview, PersonOverview } from '../../shared/overview/overview.ts';
import { type Settings, accountsOf } from '../../shared/settings/settings.ts';
import type { History } from '../history/history.ts';
import type { Notices } from '../notices.ts';
import type { FlatarrowPorts } from '../ports/flatarrow-ports.ts';
import type { AlarmAnswer } from './alarm-answer.ts';
import { AlertRecord } from './alert-record.ts';
import { Alarms } from './alarms.ts';
import { CatchUps } from './catch-ups.ts';
import { type ChannelReason, Channels } from './channels.ts';
import { panelOf } from './panel.ts';
import { Rehearsals } from './rehearsals.ts';
import { Voice } from './voice.ts';

/** What can be asked of the alarms, by a person or by whoever hosts their window. */
export interface AlarmControls {
  /** Ignored where neither what was answered nor what is milder on its side is what rings by now. */
  snooze(personId: string, minutes: number, answer: AlarmAnswer): void;
  /** Ignored where neither what was answered nor what is milder on its side is what rings by now. */
  acknowledge(personId: string, answer: AlarmAnswer): void;
  unsnooze(personId: string, from: AnsweredFrom): void;
  /** What became of a channel that was asked for; no reason means that it works. */
  reportChannel(name: ChannelName, reason: ChannelReason): void;
  /** Invented alarms, to try the chain. */
  readonly rehearsals: Pick<Rehearsals, 'rehearse' | 'stop' | 'onStep'>;
}

export interface AlarmSystemParts {
  ports: Pick<FlatarrowPorts, 'notifier' | 'clock' | 'log' | 'desktop' | 'sources'>;
  history: Pick<History, 'alertState' | 'commitAlerts'>;
  notices: Notices;
  settings: () => Settings;
  overview: () => Overview;
  language: () => Language;
  /** Of an account, ascending by time. */
  readingsOf: (accountId: string) => readonly Reading[];
  onStorage: (error: FlatarrowError | undefined) => void;
  /** Something is to be drawn differently. */
  onChange: () => void;
}

/** All of the alarms, put together: the rules, what they say, what can be said with, and who answered. */
export class AlarmSystem implements AlarmControls {
  readonly #parts: AlarmSystemParts;
  readonly #channels: Channels;
  readonly #voice: Voice;
  readonly #alarms: Alarms;
  readonly #record: AlertRecord;
  readonly rehearsals: Rehearsals;

  constructor(parts: AlarmSystemParts) {
    this.#parts = parts;
    const { clock, log, desktop, notifier } = parts.ports;
    this.#channels = new Channels({ onChange: (name, reason) => this.#tellChannel(name, reason) });
    this.#voice = new Voice({
      notifier,
      channels: this.#channels,
      clock,
      log,
      isDoNotDisturb: () => desktop.isDoNotDisturb(),
      language: parts.language,
    });
    this.#record = new AlertRecord(parts);
    this.#alarms = this.#createAlarms();
    this.rehearsals = new Rehearsals({
      ports: parts.ports,
      channels: this.#channels,
      settings: parts.settings,
      overview: parts.overview,
      language: parts.language,
      keep: (personId, entry) => this.#record.keep(personId, this.stateOf(personId), [entry]),
      onChange: parts.onChange,
    });
  }

  /** The program ends. */
  stop(): void {
    this.rehearsals.stop();
    this.#voice.stop();
  }

  stateOf(personId: string): AlertState {
    return this.#alarms.stateOf(personId);
  }

  /** @param sleptMs negative when the clock was set back */
  leaveOutSleep(sleptMs: number): void {
    this.#alarms.leaveOutSleep(sleptMs);
  }

  /** Asks the rules for everybody. Cheap, and safe to call at any time. */
  evaluateAll(): void {
    this.#alarms.evaluateAll();
    this.rehearsals.giveWay();
  }

  /** What is to be seen and heard of the alarms, given the persons as they stand. */
  panel(persons: readonly PersonOverview[], clock: LocalClock): Alarm {
    const { settings, ports, language } = this.#parts;
    return panelOf({
      language: language(),
      persons,
      rulesOf: (personId) => {
        const person = settings().persons.find(({ id }) => id === personId);
        return person && rulesAt(person.alerts, clock);
      },
      voice: this.#voice,
      rehearsal: this.rehearsals.panel,
      unit: settings().unit,
      now: ports.clock.now(),
      troubles: this.#channels.troubles,
    });
  }

  snooze(personId: string, minutes: number, answer: AlarmAnswer): void {
    if (this.rehearsals.answers(personId, answer.from, minutes)) return;
    this.#alarms.snooze(personId, minutes, answer);
    this.#parts.onChange();
  }

  acknowledge(personId: string, answer: AlarmAnswer): void {
    if (this.rehearsals.answers(personId, answer.from)) return;
    this.#alarms.acknowledge(personId, answer);
    this.#parts.onChange();
  }

  unsnooze(personId: string, from: AnsweredFrom): void {
    this.#alarms.unsnooze(personId, from);
    this.#parts.onChange();
  }

  reportChannel(name: ChannelName, reason: ChannelReason): void {
    this.#channels.report(name, reason);
    this.#voice.standIn(this.#parts.overview().discreet);
    this.rehearsals.report(name, reason);
    this.#parts.onChange();
  }

  #createAlarms(): Alarms {
    const { ports, settings, overview, readingsOf } = this.#parts;
    const voice = this.#voice;
    const record = this.#record;
    const catchUps = new CatchUps({
      voice,
      readingsOf,
      language: this.#parts.language,
      keep: (personId, entry) => record.keep(personId, this.#alarms.stateOf(personId), [entry]),
    });
    return new Alarms({
      record,
      voice,
      catchUps,
      clock: ports.clock,
      log: ports.log,
      timeZone: () => ports.desktop.timeZone(),
      persons: () => settings().persons,
      overview,
      readingsOf,
      isFollowed: (personId) =>
        accountsOf(settings(), personId).some(
          ({ enabled, sourceId }) => enabled && !ports.sources.get(sourceId).capabilities.delayed,
        ),
      onFired: (personId, { kind, at }) => {
        for (const trouble of this.#channels.troubles) this.#logTrouble(personId, { kind, at, trouble });
      },
    });
  }

  /** Those channels that work tell of the one that doesn't. */
  #tellChannel(name: ChannelName, reason: ChannelReason): void {
    const { ports, notices } = this.#parts;
    ports.log.info('alarm channel', { name, reason: reason === undefined ? 'works' : logWords(reason) });
    const id = `channel-${name}`;
    if (reason === undefined) return notices.withdraw(id);
    const trouble = this.#channels.troubleOf(name);
    if (!trouble) return undefined;
    notices.tell(id, trouble);
    const at = ports.clock.now();
    for (const { personId, kind } of this.#voice.saying) this.#logTrouble(personId, { kind, at, trouble });
  }

  /** Whoever asks later why nobody heard an alarm finds the reason beside it. */
  #logTrouble(
    personId: string,
    { trouble, ...about }: Pick<AlertLogEntry, 'kind' | 'at'> & { trouble: Message },
  ): void {
    const entry = { personId, ...about, action: 'channelFailed', reason: reasonFrom(trouble) } as const;
    this.#record.keep(personId, this.stateOf(personId), [entry]);
  }
}

/** For the log file, which isn't translated. */
function logWords(reason: Text): string {
  return typeof reason === 'string' ? reason : reason.key;
}
