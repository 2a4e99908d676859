import type { FlatarrowError } from '../shared/errors.ts';
import { errorText } from '../shared/errors.ts';
import type { FlatarrowHandlers } from '../shared/ipc/contract.ts';
import type { Overview } from '../shared/overview/overview.ts';
import type { SourceId } from '../shared/people/account.ts';
import type { Settings } from '../shared/settings/settings.ts';
import { Accounts } from './accounts/accounts.ts';
import { Alarms } from './alerts/alarms.ts';
import type { Notifier } from './alerts/notifier.ts';
import { startWatchdog } from './alerts/watchdog.ts';
import { Followers } from './engine/followers.ts';
import { createHandlers } from './handlers/handlers.ts';
import type { OpenedHistory } from './history/open-history.ts';
import { RecentReadings } from './history/recent-readings.ts';
import { Notices } from './notices.ts';
import { buildOverview } from './overview/build-overview.ts';
import type { Clock } from './ports/clock.ts';
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
  /** The computer woke, was unlocked or came back online. */
  wake(reason: 'resume' | 'unlock' | 'online'): void;
  stop(): void;
}

export function createFlatarrow(ports: FlatarrowPorts): Flatarrow {
  const { clock, log, sources, notifier, desktop } = ports;
  const { history } = ports.history;
  const overviewListeners = new Set<(overview: Overview) => void>();
  let stopped = false;
  // Built on demand: a notice told while the parts are being put together waits for the first look.
  let publish = (): void => undefined;
  const notices = new Notices(() => publish());
  if (ports.history.notice) notices.tell('history', ports.history.notice);
  const settings = new SettingsStore(ports.settingsFile, notices, clock);
  const vault = new Vault({ file: ports.vaultFile, cipher: ports.cipher, notices, clock });
  const recent = new RecentReadings();

  const onStorage = (error: FlatarrowError | undefined): void => {
    if (error) notices.tell('storage', errorText(error.kind, error.facts.hint));
    else notices.withdraw('storage');
  };
  const contextOf = (sourceId: SourceId): SourceContext => ({ http: ports.http, clock, cloudUrl: ports.cloudUrls[sourceId] });

  const followers = new Followers((account) => ({
    account,
    source: sources.get(account.sourceId),
    vault,
    history,
    recent,
    clock,
    log,
    random: ports.random,
    context: contextOf(account.sourceId),
    isOnline: desktop.isOnline,
    onChange: () => {
      publish();
      alarms.evaluateAll();
      publish();
    },
    onStorage,
  }));

  const overview = (): Overview =>
    buildOverview({
      settings: settings.current,
      sources,
      now: clock.now(),
      dayStartsAt: new Date(clock.now()).setHours(0, 0, 0, 0),
      healthOf: (id) => followers.health(id),
      nextReadingAt: (id) => followers.nextReadingAt(id),
      readingsOf: (id) => recent.of(id),
      alertStateOf: (id) => alarms.stateOf(id),
      notices: notices.all,
    });

  const alarms = new Alarms({
    history,
    notifier,
    clock,
    sources,
    settings: () => settings.current,
    overviewOf: (personId) => overview().persons.find((person) => person.personId === personId),
    onStorage,
  });

  const accounts = new Accounts({
    settings,
    vault,
    sources,
    clock,
    contextOf,
    onCredentials: (id) => followers.drop(id),
    onRemoved: (id) => recent.forget(id),
  });

  const load = ({ accounts: all }: Settings): void => {
    for (const { id } of all) {
      if (recent.of(id).length > 0) continue;
      try {
        recent.load(id, history, clock.now());
      } catch (error) {
        log.warn('history unreadable', { error: String(error) });
      }
    }
  };
  const follow = (current: Settings): void => {
    load(current);
    followers.follow(current.accounts);
    publish();
    alarms.evaluateAll();
    publish();
  };
  publish = () => {
    if (stopped) return;
    const current = overview();
    for (const listener of overviewListeners) listener(current);
  };
  // The last known values are there before anything goes out to the network.
  load(settings.current);
  settings.onChange(follow);
  const stopWatchdog = startWatchdog({
    clock,
    check: () => {
      alarms.evaluateAll();
      publish();
    },
    onSlept: () => alarms.expectFromNow(),
  });
  prune(settings.current, ports);
  followers.follow(settings.current.accounts);

  const handlers = createHandlers({
    version: ports.version, settings, vault, accounts, alarms, history, recent, followers, notices, desktop, sources, clock, overview,
  });

  return {
    handlers,
    get overview() {
      return overview();
    },
    get settings() {
      return settings.current;
    },
    onOverview(listener) {
      overviewListeners.add(listener);
      return () => overviewListeners.delete(listener);
    },
    onSettings: (listener) => settings.onChange(listener),
    async simulate() {
      const known = settings.current.accounts.find(({ sourceId }) => sourceId === 'simulator');
      if (known) return known.personId;
      const personId = await handlers.persons.add({ name: 'Simulation', colour: 'grey' }, { close: () => undefined });
      await accounts.add({ personId, sourceId: 'simulator' }, {}, 'stored');
      return personId;
    },
    wake(reason) {
      log.info('wake', { reason });
      if (reason === 'resume') alarms.expectFromNow();
      followers.askNow('wake');
    },
    stop() {
      stopped = true;
      stopWatchdog();
      followers.stop();
      history.close();
    },
  };
}

/** Forgetting is the person's wish, so it follows the setting and nothing else. */
function prune({ retentionDays }: Settings, { history: { history }, clock, log }: FlatarrowPorts): void {
  if (retentionDays === null) return;
  try {
    history.prune(clock.now() - retentionDays * DAY_MS);
  } catch (error) {
    log.warn('prune failed', { error: String(error) });
  }
}
