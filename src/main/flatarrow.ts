import type { FlatarrowError } from '../shared/errors.ts';
import { errorText } from '../shared/errors.ts';
import type { FlatarrowHandlers } from '../shared/ipc/contract.ts';
import type { Overview } from '../shared/overview/overview.ts';
import type { Account, SourceId } from '../shared/people/account.ts';
import type { Settings } from '../shared/settings/settings.ts';
import { Accounts } from './accounts/accounts.ts';
import { Alarms } from './alerts/alarms.ts';
import type { Notifier } from './alerts/notifier.ts';
import { startWatchdog } from './alerts/watchdog.ts';
import type { FollowerParts } from './engine/follower.ts';
import { Followers } from './engine/followers.ts';
import { createHandlers } from './handlers/handlers.ts';
import type { History } from './history/history.ts';
import type { OpenedHistory } from './history/open-history.ts';
import { RecentReadings } from './history/recent-readings.ts';
import { Notices } from './notices.ts';
import { buildOverview } from './overview/build-overview.ts';
import type { CancelTimer, Clock } from './ports/clock.ts';
import type { Desktop } from './ports/desktop.ts';
import type { Http } from './ports/http.ts';
import type { Log } from './ports/log.ts';
import type { DocumentFile } from './settings/document-file.ts';
import { SettingsStore } from './settings/settings-store.ts';
import type { SourceRegistry } from './sources/registry.ts';
import type { SourceContext } from './sources/source.ts';
import type { Cipher } from './vault/cipher.ts';
import { Vault } from './vault/vault.ts';

const DAY_MS = 86_400_000;

/** Everything the program needs of the world. */
export interface FlatarrowPorts {
  version: string;
  clock: Clock;
  log: Log;
  /** Uniform in [0, 1). */
  random: () => number;
  http: Http;
  sources: SourceRegistry;
  /** Local clouds in place of the real ones; empty in packaged builds. */
  cloudUrls: Partial<Record<SourceId, URL>>;
  history: OpenedHistory;
  settingsFile: DocumentFile;
  vaultFile: DocumentFile;
  cipher: Cipher;
  notifier: Notifier;
  desktop: Desktop;
}

/** The whole program without Electron: what to show, what can be asked of it, and what wakes it. */
export interface Flatarrow {
  readonly handlers: FlatarrowHandlers;
  readonly overview: Overview;
  readonly settings: Settings;
  onOverview(listener: (overview: Overview) => void): () => void;
  onSettings(listener: (settings: Settings) => void): () => void;
  /** Adds a simulated person unless there is one; returns their id. */
  simulate(): Promise<string>;
  /** A person wants to know now. */
  refresh(): void;
  snooze(personId: string, minutes: number): void;
  /** The computer woke, was unlocked or came back online. */
  wake(reason: 'resume' | 'unlock' | 'online'): void;
  stop(): void;
}

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
  readonly #recent = new RecentReadings();
  readonly #vault: Vault;
  readonly #followers: Followers;
  readonly #alarms: Alarms;
  readonly #accounts: Accounts;
  readonly #listeners = new Set<(overview: Overview) => void>();
  readonly #stopWatchdog: CancelTimer;

  constructor(ports: FlatarrowPorts) {
    this.#ports = ports;
    const { clock, sources, desktop, cipher } = ports;
    const { history, notice } = ports.history;
    this.#history = history;
    const [notices, recent] = [this.#notices, this.#recent];
    if (notice) notices.tell('history', notice);
    const settings = new SettingsStore(ports.settingsFile, notices, clock);
    const vault = new Vault({ file: ports.vaultFile, cipher, notices, clock });
    this.#settings = settings;
    this.#vault = vault;
    this.#followers = new Followers((account) => this.#followerParts(account));
    this.#alarms = new Alarms({
      history,
      notifier: ports.notifier,
      clock,
      sources,
      settings: () => settings.current,
      overviewOf: (id) => this.overview.persons.find(({ personId }) => personId === id),
      onStorage: (error) => this.#tellStorage(error),
    });
    this.#accounts = new Accounts({
      settings,
      vault,
      sources,
      clock,
      offersLinks: desktop.host === 'electron',
      contextOf: (sourceId) => this.#contextOf(sourceId),
      onCredentials: (id) => this.#followers.drop(id),
      onRemoved: (id) => recent.forget(id),
    });
    this.handlers = createHandlers({
      version: ports.version,
      settings,
      vault,
      accounts: this.#accounts,
      snooze: (personId, minutes) => this.snooze(personId, minutes),
      history,
      recent,
      followers: this.#followers,
      notices,
      desktop,
      sources,
      clock,
      overview: () => this.overview,
    });
    this.#prune();
    this.#stopWatchdog = startWatchdog({
      clock,
      check: () => this.#look(),
      onSlept: () => this.#alarms.expectFromNow(),
    });
    settings.onChange((current) => this.#follow(current));
    this.#follow(settings.current);
  }

  get overview(): Overview {
    const { clock, sources } = this.#ports;
    return buildOverview({
      settings: this.#settings.current,
      sources,
      now: clock.now(),
      dayStartsAt: new Date(clock.now()).setHours(0, 0, 0, 0),
      healthOf: (id) => this.#followers.health(id),
      nextReadingAt: (id) => this.#followers.nextReadingAt(id),
      readingsOf: (id) => this.#recent.of(id),
      alertStateOf: (id) => this.#alarms.stateOf(id),
      notices: this.#notices.all,
    });
  }

  get settings(): Settings {
    return this.#settings.current;
  }

  onOverview(listener: (overview: Overview) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  onSettings(listener: (settings: Settings) => void): () => void {
    return this.#settings.onChange(listener);
  }

  async simulate(): Promise<string> {
    const known = this.settings.accounts.find(({ sourceId }) => sourceId === 'simulator');
    if (known) return known.personId;
    const personId = this.handlers.persons.add(
      { name: 'Simulation', colour: 'grey' },
      { close: () => undefined },
    );
    const account = { personId: await personId, sourceId: 'simulator' as const };
    await this.#accounts.add(account, {}, 'stored');
    return account.personId;
  }

  refresh(): void {
    this.#followers.askNow('person');
  }

  snooze(personId: string, minutes: number): void {
    this.#alarms.snooze(personId, minutes);
    this.#publish();
  }

  wake(reason: 'resume' | 'unlock' | 'online'): void {
    this.#ports.log.info('wake', { reason });
    if (reason === 'resume') this.#alarms.expectFromNow();
    this.#followers.askNow('wake');
  }

  stop(): void {
    this.#listeners.clear();
    this.#stopWatchdog();
    this.#followers.stop();
    this.#history.close();
  }

  /** Draws what is known, has the alarms look at it, and draws what they decided. */
  #look(): void {
    this.#publish();
    this.#alarms.evaluateAll();
    this.#publish();
  }

  #publish(): void {
    if (this.#listeners.size === 0) return;
    const { overview } = this;
    for (const listener of this.#listeners) listener(overview);
  }

  #follow({ accounts }: Settings): void {
    this.#load(accounts);
    this.#followers.follow(accounts);
    this.#look();
  }

  #load(accounts: readonly Account[]): void {
    const { clock, log } = this.#ports;
    for (const { id } of accounts) {
      if (this.#recent.of(id).length > 0) continue;
      try {
        this.#recent.load(id, this.#history, clock.now());
      } catch (error) {
        log.warn('history unreadable', { error: String(error) });
      }
    }
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
      onStorage: (error) => this.#tellStorage(error),
    };
  }

  #contextOf(sourceId: SourceId): SourceContext {
    const { http, clock, cloudUrls } = this.#ports;
    return { http, clock, cloudUrl: cloudUrls[sourceId] };
  }

  #tellStorage(error: FlatarrowError | undefined): void {
    if (error) this.#notices.tell('storage', errorText(error.kind, error.facts.hint));
    else this.#notices.withdraw('storage');
  }

  /** Forgetting is the person's wish, so it follows the setting and nothing else. */
  #prune(): void {
    const { retentionDays } = this.settings;
    if (retentionDays === null) return;
    try {
      this.#history.prune(this.#ports.clock.now() - retentionDays * DAY_MS);
    } catch (error) {
      this.#ports.log.warn('prune failed', { error: String(error) });
    }
  }
}
