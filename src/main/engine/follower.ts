import { ERROR_POLICY, FlatarrowError, asFlatarrowError, errorText } from '../../shared/errors.ts';
import type { SourceReading } from '../../shared/glucose/reading.ts';
import type { AccountHealth } from '../../shared/overview/overview.ts';
import type { Account } from '../../shared/people/account.ts';
import type { History } from '../history/history.ts';
import { NO_PROGRESS, type Progress } from '../history/progress.ts';
import type { RecentReadings } from '../history/recent-readings.ts';
import type { CancelTimer, Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { AnySource, Fetched, SourceContext } from '../sources/source.ts';
import type { Vault } from '../vault/vault.ts';
import { exchange } from './exchange.ts';
import { fetchSince } from './fetch-since.ts';
import { learnedDelayMs, observedDelayMs, rememberDelay } from './learned-delay.ts';
import { afterPersonAsked } from './login-guard.ts';
import { expectedReadingAt, nextAskAt } from './schedule.ts';

/** Below this, two clocks agree: network delay and a Date header's whole seconds explain it. */
const CLOCK_TOLERANCE_MS = 60_000;
/** A person who clicks again at once gets the answer that is already on its way. */
const CLICK_SPACING_MS = 5000;
/** While the system says there is no network, look again this often all the same: it can be wrong. */
const OFFLINE_RECHECK_MS = 5 * 60_000;

export interface FollowerParts {
  account: Account;
  source: AnySource;
  vault: Vault;
  history: History;
  recent: RecentReadings;
  clock: Clock;
  log: Log;
  /** Uniform in [0, 1). */
  random: () => number;
  context: Omit<SourceContext, 'clock' | 'signal'>;
  isOnline: () => boolean;
  /** Called after anything about the account has changed. */
  onChange: () => void;
  /** Called when the disk refuses a reading, and with undefined when it takes one again. */
  onStorage: (error: FlatarrowError | undefined) => void;
}

/** Asks one account's cloud for readings, at the right moments, for as long as it lives. */
export class Follower {
  readonly #parts: FollowerParts;
  #health: AccountHealth;
  #progress: Progress;
  #failures = 0;
  #cancelTimer: CancelTimer = () => undefined;
  #asking: AbortController | undefined;
  #stopped = false;
  /** What the disk refused; it goes in with the next commit. */
  #unsaved: readonly SourceReading[] = [];
  /** The last time an answer did not yet hold the reading that came next: it was published after this. */
  #lastEmptyAt: number | undefined;

  constructor(parts: FollowerParts) {
    this.#parts = parts;
    const { account, source } = parts;
    this.#progress = this.#loadProgress();
    this.#health = {
      accountId: account.id,
      sourceId: account.sourceId,
      sourceName: source.name,
      label: account.label,
      delayed: source.capabilities.delayed,
      state: 'starting',
      clockSkewMs: 0,
      publishDelayMs: this.#publishDelayMs(),
    };
  }

  get health(): AccountHealth {
    return this.#health;
  }

  /** When the reading after the newest one should be visible. */
  get nextReadingAt(): number | undefined {
    const newest = this.#newestReadAt();
    if (newest === undefined) return undefined;
    return (
      expectedReadingAt(newest, this.#parts.source.capabilities.cadenceMs, this.#publishDelayMs()) -
      this.#health.clockSkewMs
    );
  }

  start(): void {
    void this.#ask();
  }

  stop(): void {
    this.#stopped = true;
    this.#cancelTimer();
    this.#asking?.abort();
  }

  /** Asks without waiting for the schedule. A person's click may also retry what was settled outside Flatarrow. */
  askNow(by: 'person' | 'wake'): void {
    const { vault, account, clock } = this.#parts;
    const lastAskAt = this.#health.lastAskAt ?? -Infinity;
    if (Math.abs(clock.now() - lastAskAt) < CLICK_SPACING_MS) return;
    if (by === 'person') vault.keepStanding(account.id, afterPersonAsked(vault.standing(account.id)));
    void this.#ask();
  }

  async #ask(): Promise<void> {
    if (this.#stopped || this.#asking) return;
    this.#cancelTimer();
    const controller = new AbortController();
    this.#asking = controller;
    const askedAt = this.#parts.clock.now();
    this.#set({ lastAskAt: askedAt });
    try {
      const fetched = await this.#fetch(controller.signal);
      if (!this.#stopped) this.#take(fetched, askedAt);
    } catch (thrown) {
      if (!this.#stopped) this.#fail(asFlatarrowError(thrown));
    } finally {
      this.#asking = undefined;
    }
    if (!this.#stopped) this.#parts.onChange();
  }

  async #fetch(signal: AbortSignal): Promise<Fetched<unknown>> {
    const { account, source, vault, clock, context, isOnline } = this.#parts;
    if (!isOnline()) throw new FlatarrowError('offline');
    const keepSession = async (session: unknown): Promise<void> => vault.keepSession(account.id, session);
    const parts = { account, source, vault, clock, context: { ...context, clock, signal, keepSession } };
    return exchange(parts, this.#since());
  }

  #take(fetched: Fetched<unknown>, askedAt: number): void {
    const { clock, log, source } = this.#parts;
    const now = clock.now();
    const skewMs = fetched.serverNow === undefined ? this.#health.clockSkewMs : fetched.serverNow - now;
    this.#failures = 0;
    this.#set({
      state: 'ok',
      error: undefined,
      lastAnswerAt: now,
      clockSkewMs: Math.abs(skewMs) > CLOCK_TOLERANCE_MS ? skewMs : 0,
    });
    const before = this.#newestReadAt();
    this.#learn(fetched, before, askedAt);
    this.#store(fetched);
    log.info('answer', { source: source.id, readings: fetched.readings.length, dropped: fetched.dropped });
    this.#lastEmptyAt = this.#newestReadAt() === before ? askedAt : undefined;
    this.#schedule();
  }

  #learn(fetched: Fetched<unknown>, before: number | undefined, askedAt: number): void {
    const { clockSkewMs } = this.#health;
    const delayMs = observedDelayMs({
      readAt: fetched.readings.at(-1)?.readAt,
      previousReadAt: before,
      cadenceMs: this.#parts.source.capabilities.cadenceMs,
      seenAt: askedAt + clockSkewMs,
      missedAt: this.#lastEmptyAt === undefined ? undefined : this.#lastEmptyAt + clockSkewMs,
    });
    if (delayMs === undefined) return;
    this.#progress = { publishDelaysMs: rememberDelay(this.#progress.publishDelaysMs, delayMs) };
  }

  #store({ readings }: Fetched<unknown>): void {
    const { account, history, recent, clock } = this.#parts;
    recent.add(account.id, readings, clock.now());
    const unsaved = [...this.#unsaved, ...readings];
    if (unsaved.length === 0) return;
    try {
      history.commit(account.id, unsaved, this.#progress);
      this.#unsaved = [];
      this.#parts.onStorage(undefined);
    } catch (thrown) {
      this.#unsaved = unsaved;
      this.#parts.onStorage(asFlatarrowError(thrown));
    }
  }

  #fail(error: FlatarrowError): void {
    const { account, vault, clock, log, source } = this.#parts;
    const { kind, facts } = error;
    const policy = ERROR_POLICY[kind];
    const now = clock.now();
    this.#failures += 1;
    log.warn('failure', { source: source.id, kind, failures: this.#failures });
    const remembered = vault.standing(account.id);
    const retryAt = facts.retryAt ?? remembered.refusal?.retryAt ?? remembered.wait?.until;
    const stops = policy.engine === 'stop' && retryAt === undefined;
    const known = this.#health.error;
    this.#set({
      state: stops ? 'stopped' : policy.engine === 'wait' || policy.engine === 'stop' ? 'waiting' : 'failing',
      error: {
        kind,
        text: errorText(kind, facts.hint),
        since: known?.kind === kind ? known.since : now,
        retryAt,
      },
      nextAskAt: undefined,
    });
    const offline = kind === 'offline' && !this.#parts.isOnline();
    if (!stops) this.#schedule(offline ? OFFLINE_RECHECK_MS : policy.floorMs, retryAt);
  }

  #schedule(floorMs?: number, notBefore?: number): void {
    const { clock, source, random } = this.#parts;
    const { cadenceMs, minimumIntervalMs } = source.capabilities;
    const now = clock.now();
    const at =
      nextAskAt({
        now: now + this.#health.clockSkewMs,
        lastReadAt: this.#newestReadAt(),
        cadenceMs,
        publishDelayMs: this.#publishDelayMs(),
        failures: this.#failures,
        floorMs,
        minimumIntervalMs,
        notBefore: notBefore === undefined ? undefined : notBefore + this.#health.clockSkewMs,
        random: random(),
      }) - this.#health.clockSkewMs;
    this.#set({ nextAskAt: at, publishDelayMs: this.#publishDelayMs() });
    this.#cancelTimer = clock.after(at - now, () => void this.#ask());
  }

  #since(): number {
    const { account, source, recent, clock } = this.#parts;
    const { cadenceMs, historyMs } = source.capabilities;
    return fetchSince({
      stored: recent.of(account.id),
      cadenceMs,
      historyMs,
      now: clock.now() + this.#health.clockSkewMs,
    });
  }

  #newestReadAt(): number | undefined {
    return this.#parts.recent.of(this.#parts.account.id).at(-1)?.readAt;
  }

  #publishDelayMs(): number {
    return learnedDelayMs(this.#progress.publishDelaysMs, this.#parts.source.capabilities.publishDelayMs);
  }

  #loadProgress(): Progress {
    try {
      return this.#parts.history.progress(this.#parts.account.id) ?? NO_PROGRESS;
    } catch {
      return NO_PROGRESS;
    }
  }

  #set(change: Partial<AccountHealth>): void {
    this.#health = { ...this.#health, ...change };
  }
}
