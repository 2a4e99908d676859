import { setImmediate } from 'node:timers/promises';
import type { Language } from '../shared/i18n/language.ts';
import type { Backfill } from '../shared/ipc/groups/backfill.ts';
import type { FlatarrowHandlers } from '../shared/ipc/contract.ts';
import type { Overview } from '../shared/overview/overview.ts';
import type { Account, SourceId } from '../shared/people/account.ts';
import type { GlancePlace } from '../shared/settings/glance-place.ts';
import type { Settings } from '../shared/settings/settings.ts';
import { Accounts } from './accounts/accounts.ts';
import { AlarmSystem } from './alerts/alarm-system.ts';
import { Watchdog } from './alerts/watchdog.ts';
import { Asides } from './engine/asides.ts';
import type { FollowerParts } from './engine/follower.ts';
import { Followers } from './engine/followers.ts';
import type { Flatarrow } from './flatarrow-controls.ts';
import { createHandlers } from './handlers/handlers.ts';
import type { History } from './history/history.ts';
import { Retention } from './history/retention.ts';
import { RecentReadings } from './history/recent-readings.ts';
import { Listeners } from './listeners.ts';
import { Mirroring } from './mirror/mirroring.ts';
import { Notices } from './notices.ts';
import { overviewNow } from './overview/overview-now.ts';
import type { FlatarrowPorts } from './ports/flatarrow-ports.ts';
import { SettingsStore } from './settings/settings-store.ts';
import { simulatePerson } from './simulate-person.ts';
import type { SourceContext } from './sources/source.ts';
import { SpokenLanguage } from './spoken-language.ts';
import { Transfer } from './transfer/transfer.ts';
import { type UpdateDesk, openUpdateDesk } from './updates/update-desk.ts';
import { Vault } from './vault/vault.ts';

/** Puts the program together and starts it: the last known values are there before anything goes out to the network. */
export function createFlatarrow(ports: FlatarrowPorts): Flatarrow {
  return new Program(ports);
}

class Program implements Flatarrow {
  readonly handlers: FlatarrowHandlers;
  readonly #ports: FlatarrowPorts;
  readonly #history: History;
  readonly #notices = new Notices(() => this.#publish());
  readonly #settings: SettingsStore;
  readonly #spoken: SpokenLanguage;
  readonly #recent = new RecentReadings();
  readonly #vault: Vault;
  readonly #followers: Followers;
  readonly alarms: AlarmSystem;
  readonly transfer: Transfer;
  readonly updates: UpdateDesk;
  readonly mirroring: Mirroring;
  readonly #accounts: Accounts;
  readonly #listeners = new Listeners<Overview>((error) => this.#logFailure(error));
  readonly #backfillListeners = new Listeners<Backfill>((error) => this.#logFailure(error));
  readonly #retention: Retention;
  readonly #watchdog: Watchdog;
  readonly #asides: Asides;

  constructor(ports: FlatarrowPorts) {
    this.#ports = ports;
    const { clock, sources, desktop, cipher } = ports;
    const { history, notice } = ports.history;
    this.#history = history;
    const [notices, recent] = [this.#notices, this.#recent];
    if (notice) notices.tell('history', notice);
    ports.profileWarnings.forEach((text, index) => notices.tell(`profile-${index}`, text));
    const settings = new SettingsStore(ports.settingsFile, notices, {
      clock,
      languages: desktop.languages(),
    });
    const vault = new Vault({ file: ports.vaultFile, cipher, notices, clock });
    this.#settings = settings;
    this.#spoken = new SpokenLanguage({
      choice: () => settings.current.language,
      system: () => desktop.languages(),
      onChange: () => this.#publish(),
      onFailure: (error) => ports.log.warn('a language could not be loaded', { error: String(error) }),
    });
    const language = (): Language => this.language;
    this.#vault = vault;
    this.#followers = new Followers((account) => this.#followerParts(account));
    this.#asides = new Asides({
      ports,
      history,
      vault,
      followers: this.#followers,
      account: (id) => settings.current.accounts.find((account) => account.id === id),
      contextOf: (sourceId) => this.#contextOf(sourceId),
      language,
      onChange: () => this.#publish(),
      onBackfill: (backfill) => this.#backfillListeners.tell(backfill),
    });
    this.mirroring = new Mirroring({ ports, settings, vault, notices, language });
    this.transfer = new Transfer({
      ports,
      settings: () => settings.current,
      onChange: () => this.#publish(),
    });
    this.alarms = new AlarmSystem({
      ports,
      history,
      notices,
      settings: () => settings.current,
      overview: () => this.overview,
      language,
      readingsOf: (accountId) => recent.of(accountId),
      onStorage: (error) => this.#notices.tellStorage(error),
      onChange: () => this.#publish(),
    });
    this.#accounts = new Accounts({
      settings,
      vault,
      sources,
      clock,
      offersLinks: desktop.host === 'electron',
      language,
      contextOf: (sourceId) => ({ ...this.#contextOf(sourceId), signInInBrowser: ports.signInInBrowser }),
      onCredentials: (id) => {
        this.#followers.drop(id);
        this.#asides.forget(id);
      },
      onRemoved: (id) => {
        recent.forget(id);
        this.#asides.forget(id);
      },
    });
    this.updates = openUpdateDesk({ ports, notices, settings, overview: () => this.overview });
    this.handlers = createHandlers({
      version: ports.version,
      settings,
      vault,
      accounts: this.#accounts,
      alarms: this.alarms,
      history,
      recent,
      followers: this.#followers,
      notices,
      desktop,
      sources,
      clock,
      overview: () => this.overview,
      language,
      pause: setImmediate,
      log: ports.log,
      asides: this.#asides,
      transfer: this.transfer,
      updates: this.updates,
      mirroring: this.mirroring,
    });
    this.#retention = new Retention({
      history,
      clock,
      log: ports.log,
      days: () => settings.current.retentionDays,
    });
    this.#watchdog = new Watchdog({
      clock,
      check: () => {
        this.#judge();
        this.updates.look();
      },
      onSlept: (sleptMs) => {
        this.alarms.leaveOutSleep(sleptMs);
        this.#followers.askNow('wake');
      },
    });
    settings.onChange((current) => {
      this.#retention.apply();
      this.#spoken.follow();
      this.#follow(current);
    });
    this.#follow(settings.current);
  }

  get overview(): Overview {
    const [ports, settings, language] = [this.#ports, this.#settings.current, this.language];
    const [followers, recent, alarms, notices] = [this.#followers, this.#recent, this.alarms, this.#notices];
    const { transfer } = this;
    return overviewNow({ ports, settings, language, followers, recent, alarms, notices, transfer });
  }

  get settings(): Settings {
    return this.#settings.current;
  }

  get language(): Language {
    return this.#spoken.current;
  }

  onOverview(listener: (overview: Overview) => void): () => void {
    return this.#listeners.add(listener);
  }

  onSettings(listener: (settings: Settings) => void): () => void {
    return this.#settings.onChange(listener);
  }

  onBackfill(listener: (backfill: Backfill) => void): () => void {
    return this.#backfillListeners.add(listener);
  }

  async simulate(): Promise<string> {
    return simulatePerson(this, this.#accounts);
  }

  refresh(): void {
    this.#followers.askNow('person');
  }

  setDiscreet(on: boolean): void {
    this.#settings.change((current) => ({ ...current, discreet: { ...current.discreet, on } }));
  }

  keepGlancePlace(changes: Partial<GlancePlace>): void {
    this.#settings.change((current) => ({ ...current, glance: { ...current.glance, ...changes } }));
  }

  wake(reason: 'resume' | 'unlock' | 'online'): void {
    this.#ports.log.info('wake', { reason });
    this.#watchdog.noticeSleep();
    this.#followers.askNow('wake');
  }

  stop(): void {
    this.alarms.stop();
    this.#asides.stop();
    this.transfer.stop();
    this.#listeners.clear();
    this.#watchdog.stop();
    this.#retention.stop();
    this.#followers.stop();
    this.mirroring.stop();
    this.#history.close();
  }

  /** Draws what is known, has the alarms look at it, and draws what they decided. */
  #look(): void {
    this.#watchdog.noticeSleep();
    this.#publish();
    this.#judge();
  }

  /** Where only time has passed, what is known has been drawn already. */
  #judge(): void {
    this.alarms.evaluateAll();
    this.#publish();
    this.mirroring.mirrors.nudge();
  }

  #publish(): void {
    if (!this.#listeners.isEmpty) this.#listeners.tell(this.overview);
  }

  /** Whoever can't draw must not keep an alarm from sounding. */
  #logFailure(error: unknown): void {
    this.#ports.log.warn('a listener failed', { error: String(error) });
  }

  #follow({ accounts }: Settings): void {
    this.#recent.loadMissing(accounts, {
      history: this.#history,
      now: this.#ports.clock.now(),
      onError: (error) => this.#ports.log.warn('history unreadable', { error: String(error) }),
    });
    this.#followers.follow(accounts);
    this.#look();
  }

  #followerParts(account: Account): FollowerParts {
    const { sources, clock, log, random, desktop } = this.#ports;
    return {
      account,
      source: sources.get(account.sourceId),
      vault: this.#vault,
      history: this.#history,
      recent: this.#recent,
      clock,
      log,
      random,
      context: this.#contextOf(account.sourceId),
      isOnline: () => desktop.isOnline(),
      onChange: () => this.#look(),
      onAnswer: () => this.#asides.afterAnswer(account),
      onStorage: (error) => this.#notices.tellStorage(error),
      language: () => this.language,
    };
  }

  #contextOf(sourceId: SourceId): SourceContext {
    const { http, clock, cloudUrls } = this.#ports;
    return { http, clock, cloudUrl: cloudUrls[sourceId] };
  }
}
