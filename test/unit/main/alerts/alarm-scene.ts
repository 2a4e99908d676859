import { AlarmSystem } from '../../../../src/main/alerts/alarm-system.ts';
import type { History } from '../../../../src/main/history/history.ts';
import { openSqliteHistory } from '../../../../src/main/history/sqlite-history.ts';
import { Notices } from '../../../../src/main/notices.ts';
import { buildOverview } from '../../../../src/main/overview/build-overview.ts';
import type { Desktop } from '../../../../src/main/ports/desktop.ts';
import type { Log } from '../../../../src/main/ports/log.ts';
import { allSources } from '../../../../src/main/sources/all-sources.ts';
import type { AlertPlan } from '../../../../src/shared/alerts/plan.ts';
import type { FlatarrowError } from '../../../../src/shared/errors.ts';
import type { Reading } from '../../../../src/shared/glucose/reading.ts';
import type { AccountHealth, Overview } from '../../../../src/shared/overview/overview.ts';
import type { SourceId } from '../../../../src/shared/people/account.ts';
import { newPerson } from '../../../../src/shared/people/person.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/shared/settings/settings.ts';
import { ManualClock } from '../../../support/manual-clock.ts';
import { MINUTE_MS, START, makeReading } from '../../shared/make-reading.ts';
import { makeHealth } from '../../shared/overview/make-person.ts';
import { RecordingNotifier } from './recording-notifier.ts';
import { messageIn } from '../../../../src/shared/alerts/log-reason.ts';
import { logReasonWords } from '../../../../src/shared/alerts/log-words.ts';
import { english } from '../../../support/english.ts';

/** All of the alarms over a real history and the real overview; readings come from the test instead of a cloud. */
export class AlarmScene {
  readonly clock = new ManualClock(START);
  readonly notifier = new RecordingNotifier();
  readonly notices = new Notices(() => undefined);
  readonly warnings: string[] = [];
  readonly storageErrors: (FlatarrowError | undefined)[] = [];
  readonly health = new Map<string, AccountHealth>();
  readonly readings = new Map<string, Reading[]>();
  /** Accounts whose readings can't be had. */
  readonly unreadable = new Set<string>();
  /** How often the alarms may still ask for readings before that fails. */
  failsAfterReads = Infinity;
  /** How often something was to be drawn anew. */
  changes = 0;
  history: Pick<History, 'alertState' | 'commitAlerts' | 'alertLog'> = openSqliteHistory(':memory:');
  settings: Settings = DEFAULT_SETTINGS;
  doNotDisturb: boolean | undefined;
  timeZone = 'UTC';
  system = this.#start();

  /** Somebody with one account; its id is theirs with `-a` behind it. */
  add(
    personId: string,
    facts: { name?: string; alerts?: AlertPlan; sourceId?: SourceId; enabled?: boolean } = {},
  ): void {
    const { name = 'Mia', alerts, sourceId = 'dexcom-share', enabled = true } = facts;
    const person = { ...newPerson(personId, name), ...(alerts && { alerts }) };
    const account = { id: `${personId}-a`, personId, sourceId, label: '', enabled };
    this.health.set(account.id, makeHealth({ accountId: account.id, sourceId }));
    this.settings = {
      ...this.settings,
      persons: [...this.settings.persons, person],
      accounts: [...this.settings.accounts, account],
    };
  }

  remove(personId: string): void {
    this.settings = {
      ...this.settings,
      persons: this.settings.persons.filter(({ id }) => id !== personId),
      accounts: this.settings.accounts.filter((account) => account.personId !== personId),
    };
  }

  /** A reading arrives, measured at this very moment unless said otherwise, and the alarms look at it. */
  read(personId: string, mgdl: number, facts: Partial<Reading> = {}): void {
    this.store(personId, mgdl, facts);
    this.system.evaluateAll();
  }

  store(personId: string, mgdl: number, facts: Partial<Reading> = {}): void {
    const accountId = `${personId}-a`;
    const readAt = this.clock.now() + (this.health.get(accountId)?.clockSkewMs ?? 0);
    const known = this.readings.get(accountId) ?? [];
    const reading = makeReading({ readAt, mgdl, accountId, ...facts });
    this.readings.set(
      accountId,
      [...known, reading].toSorted((a, b) => a.readAt - b.readAt),
    );
  }

  /** Every five minutes a reading, each looked at when it comes. */
  async course(personId: string, ...values: number[]): Promise<void> {
    for (const mgdl of values) {
      await this.pass(5);
      this.read(personId, mgdl);
    }
  }

  async pass(minutes: number): Promise<void> {
    await this.clock.advance(minutes * MINUTE_MS);
  }

  /** The program is quit and started again with what it had written down. */
  restart(): void {
    this.system = this.#start();
  }

  get overview(): Overview {
    return buildOverview({
      settings: this.settings,
      sources: allSources(),
      now: this.clock.now(),
      languages: ['en'],
      language: english,
      timeZone: this.timeZone,
      dayStartsAt: START,
      healthOf: (id) => this.health.get(id),
      nextReadingAt: () => undefined,
      readingsOf: (id) => this.readings.get(id) ?? [],
      alertStateOf: (id) => this.system.stateOf(id),
      alarmOf: (persons, clock) => this.system.panel(persons, clock),
      notices: this.notices.allIn(english),
    });
  }

  /** `Mia low`: who is on the panel and why. */
  get onPanel(): string[] {
    return this.overview.alarm.entries.map(({ name, kind }) => `${name} ${kind}`);
  }

  get titles(): string[] {
    return this.notifier.shown.map(({ title }) => title);
  }

  /** `low fire beyondThreshold`, oldest first. */
  get log(): string[] {
    return this.history
      .alertLog(1000)
      .toReversed()
      .map(({ kind, action, reason, from }) =>
        [kind, action, inPlainWords(reason), from].filter(Boolean).join(' '),
      );
  }

  #start(): AlarmSystem {
    const log: Log = { info: () => undefined, warn: (event) => void this.warnings.push(event) };
    return new AlarmSystem({
      language: () => english,
      ports: {
        notifier: this.notifier,
        clock: this.clock,
        log,
        desktop: this.#desktop(),
        sources: allSources(),
      },
      history: {
        alertState: (personId) => this.history.alertState(personId),
        commitAlerts: (personId, state, entries) => this.history.commitAlerts(personId, state, entries),
      },
      notices: this.notices,
      settings: () => this.settings,
      overview: () => this.overview,
      readingsOf: (accountId) => this.#readingsOf(accountId),
      onStorage: (error) => void this.storageErrors.push(error),
      onChange: () => void (this.changes += 1),
    });
  }

  #readingsOf(accountId: string): readonly Reading[] {
    this.failsAfterReads -= 1;
    if (this.unreadable.has(accountId) || this.failsAfterReads < 0) throw new Error('unreadable');
    return this.readings.get(accountId) ?? [];
  }

  #desktop(): Desktop {
    return {
      host: 'electron',
      platform: 'linux',
      profileFolder: '/nowhere',
      isOnline: () => true,
      languages: () => ['en'],
      timeZone: () => this.timeZone,
      isDoNotDisturb: () => this.doNotDisturb,
      openWindow: () => undefined,
      openLink: () => undefined,
      setStartAtLogin: () => undefined,
    };
  }
}

/** Names stay as they are; what is a message is read. */
export function inPlainWords(reason: string): string {
  return messageIn(reason) ? logReasonWords({ reason }, english) : reason;
}
