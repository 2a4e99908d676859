import { ERROR_POLICY, FlatarrowError, asFlatarrowError } from '../../shared/errors.ts';
import type { Language } from '../../shared/i18n/language.ts';
import type { AccountHealth } from '../../shared/overview/overview.ts';
import type { Account } from '../../shared/people/account.ts';
import type { History } from '../history/history.ts';
import type { RecentReadings } from '../history/recent-readings.ts';
import type { CancelTimer, Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { AnySource, Fetched, SourceContext } from '../sources/source.ts';
import type { Vault } from '../vault/vault.ts';
import { AskHistory, type AskRecord } from './ask-history.ts';
import { ClockSkew } from './clock-skew.ts';
import { exchange } from './exchange.ts';
import { fetchSince } from './fetch-since.ts';
import { Intake } from './intake.ts';
import { LiveLine } from './live-line.ts';
import { LONGEST_WAIT_MS, afterPersonAsked } from './login-guard.ts';
import { type OwnHealth, healthIn } from './own-health.ts';
import { expectedReadingAt, nextAskAt } from './schedule.ts';

/** A person who clicks again at once gets the answer that is already on its way. */
const CLICK_SPACING_MS = 5000;
/** While the system says there is no network, look again this often all the same: it can be wrong. */
const OFFLINE_RECHECK_MS = 5 * 60_000;
/** A reading that is this late on an open line is asked for: the line may be dead without knowing it. */
const LINE_GRACE_MS = 60_000;
/** No exchange takes this long awake: the computer slept in its middle, and the time it tells is long past. */
const LONGEST_EXCHANGE_MS = 2 * 60_000;

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
  /** Called after an answer: the moment to ask for what is not urgent. */
  onAnswer: () => void;
  /** Called when the disk refuses a reading, and with undefined when it takes one again. */
  onStorage: (error: FlatarrowError | undefined) => void;
  language: () => Language;
}

/** Asks one account's cloud for readings, at the right moments, for as long as it lives. */
export class Follower {
  readonly #parts: FollowerParts;
  readonly #intake: Intake;
  readonly #line: LiveLine;
  readonly #skew: ClockSkew;
  readonly #asks = new AskHistory();
  readonly #lifetime = new AbortController();
  #health: OwnHealth;
  #failures = 0;
  #cancelTimer: CancelTimer = () => undefined;
  #asking = false;

  constructor(parts: FollowerParts) {
    this.#parts = parts;
    const { account, source, clock } = parts;
    this.#skew = new ClockSkew(clock);
    this.#intake = new Intake({ ...parts, accountId: account.id, capabilities: source.capabilities });
    this.#line = new LiveLine({
      source,
      clock,
      context: this.#context,
      onReadings: (fetched) => this.#hear(fetched),
      onTurn: () => this.#schedule(),
    });
    this.#health = {
      accountId: account.id,
      sourceId: account.sourceId,
      delayed: source.capabilities.delayed,
      state: 'starting',
      clockSkewMs: 0,
      publishDelayMs: this.#intake.publishDelayMs,
    };
  }

  get health(): AccountHealth {
    const { account, source, language } = this.#parts;
    const own = { ...this.#health, clockSkewMs: this.#skew.currentMs };
    return healthIn(language(), own, { account, source });
  }

  get intake(): Intake {
    return this.#intake;
  }

  /** Newest first. */
  get recentAsks(): readonly AskRecord[] {
    return this.#asks.recent;
  }

  /** When the reading after the newest one should be visible. */
  get nextReadingAt(): number | undefined {
    const { newestReadAt, cadenceMs, publishDelayMs } = this.#intake;
    if (newestReadAt === undefined) return undefined;
    return expectedReadingAt(newestReadAt, cadenceMs, publishDelayMs) - this.#skew.currentMs;
  }

  start(): void {
    void this.#ask();
  }

  stop(): void {
    this.#lifetime.abort();
    this.#cancelTimer();
    this.#line.close();
  }

  /** Asks without waiting for the schedule. A person's click may also retry what was settled outside Flatarrow. */
  askNow(by: 'person' | 'wake'): void {
    const { vault, account, clock } = this.#parts;
    const lastAskAt = this.#health.lastAskAt ?? -Infinity;
    if (by === 'person' && Math.abs(clock.now() - lastAskAt) < CLICK_SPACING_MS) return;
    if (by === 'person') vault.keepStanding(account.id, afterPersonAsked(vault.standing(account.id)));
    // A line that was open before a sleep or a change of network is not to be trusted.
    if (by === 'wake') this.#line.close();
    void this.#ask();
  }

  get #stopped(): boolean {
    return this.#lifetime.signal.aborted;
  }

  get #context(): SourceContext {
    const { context, clock, vault, account } = this.#parts;
    const keepSession = async (session: unknown): Promise<void> => vault.keepSession(account.id, session);
    return { ...context, clock, signal: this.#lifetime.signal, keepSession };
  }

  async #ask(): Promise<void> {
    if (this.#stopped || this.#asking) return;
    this.#cancelTimer();
    this.#asking = true;
    const askedAt = this.#parts.clock.now();
    this.#set({ lastAskAt: askedAt });
    try {
      const fetched = await this.#fetch();
      if (this.#parts.clock.now() - askedAt > LONGEST_EXCHANGE_MS) throw new FlatarrowError('timeout');
      this.#noteAsk(askedAt, { readings: fetched.readings.length });
      if (!this.#stopped) this.#take(fetched, askedAt);
    } catch (thrown) {
      const error = asFlatarrowError(thrown);
      this.#noteAsk(askedAt, { error: error.kind });
      if (!this.#stopped) this.#fail(error);
    } finally {
      this.#asking = false;
    }
    if (!this.#stopped) this.#tell();
  }

  #noteAsk(askedAt: number, outcome: Pick<AskRecord, 'readings' | 'error'>): void {
    this.#asks.add({ askedAt, tookMs: this.#parts.clock.now() - askedAt, ...outcome });
  }

  /** Whoever listens may fail; that is no failure of the account's. */
  #tell(): void {
    try {
      this.#parts.onChange();
    } catch (error) {
      this.#parts.log.warn('change not taken', { error: error instanceof Error ? error.name : 'unknown' });
    }
  }

  async #fetch(): Promise<Fetched<unknown>> {
    const { account, source, vault, clock, isOnline } = this.#parts;
    if (!isOnline()) throw new FlatarrowError('offline');
    const context = this.#context;
    return exchange(
      { account, source, vault, clock, context },
      {
        since: this.#since(),
        ask: async (request) => {
          const fetched = await source.fetchReadings(request, context);
          if (!this.#stopped) this.#line.open({ ...request, session: fetched.session ?? request.session });
          return fetched;
        },
      },
    );
  }

  #take(fetched: Fetched<unknown>, askedAt: number): void {
    const { log, source } = this.#parts;
    this.#answered(fetched.serverNow);
    this.#intake.take(fetched.readings, askedAt + this.#skew.currentMs);
    log.info('answer', { source: source.id, readings: fetched.readings.length, dropped: fetched.dropped });
    this.#schedule();
    this.#parts.onAnswer();
  }

  /** What came over the line, unasked. */
  #hear(fetched: Omit<Fetched<unknown>, 'session'>): void {
    if (this.#stopped) return;
    this.#answered(fetched.serverNow);
    this.#intake.take(fetched.readings);
    this.#parts.log.info('heard', { source: this.#parts.source.id, readings: fetched.readings.length });
    this.#schedule();
    this.#tell();
  }

  #answered(serverNow: number | undefined): void {
    this.#skew.learn(serverNow);
    this.#failures = 0;
    this.#set({ state: 'ok', error: undefined, lastAnswerAt: this.#parts.clock.now() });
  }

  #fail(error: FlatarrowError): void {
    const { account, vault, clock, log, source, isOnline } = this.#parts;
    const { kind, facts } = error;
    const policy = ERROR_POLICY[kind];
    this.#failures += 1;
    log.warn('failure', { source: source.id, kind, failures: this.#failures });
    const { refusal, wait } = vault.standing(account.id);
    const ordered = { stop: refusal?.retryAt, wait: wait?.until };
    const orderedAt =
      policy.engine === 'stop' || policy.engine === 'wait' ? ordered[policy.engine] : facts.retryAt;
    const retryAt = orderedAt === undefined ? undefined : Math.min(orderedAt, clock.now() + LONGEST_WAIT_MS);
    const stops = policy.engine === 'stop' && retryAt === undefined;
    const known = this.#health.error;
    this.#set({
      state: stops ? 'stopped' : policy.engine === 'wait' || policy.engine === 'stop' ? 'waiting' : 'failing',
      error: {
        kind,
        hint: facts.hint,
        since: known?.kind === kind ? known.since : clock.now(),
        retryAt,
      },
      nextAskAt: undefined,
    });
    if (stops) return this.#line.close();
    const floorMs = kind === 'offline' && !isOnline() ? OFFLINE_RECHECK_MS : policy.floorMs;
    this.#schedule(retryAt === undefined ? floorMs : undefined, retryAt);
  }

  #schedule(floorMs?: number, notBefore?: number): void {
    if (this.#stopped) return;
    const { clock } = this.#parts;
    const at =
      this.#line.isOpen && this.#failures === 0 ? this.#askPastLineAt() : this.#nextAskAt(floorMs, notBefore);
    this.#set({ nextAskAt: at, publishDelayMs: this.#intake.publishDelayMs });
    this.#cancelTimer();
    this.#cancelTimer = clock.after(at - clock.now(), () => void this.#ask());
  }

  #nextAskAt(floorMs?: number, notBefore?: number): number {
    const { clock, source, random } = this.#parts;
    const { publishDelayMs, minimumIntervalMs } = source.capabilities;
    const { newestReadAt, cadenceMs, delaysMs } = this.#intake;
    const { lastAskAt } = this.#health;
    const skewMs = this.#skew.currentMs;
    const at = nextAskAt({
      now: clock.now() + skewMs,
      lastReadAt: newestReadAt,
      lastAskAt: lastAskAt === undefined ? undefined : lastAskAt + skewMs,
      cadenceMs,
      usualDelayMs: publishDelayMs,
      delaysMs,
      failures: this.#failures,
      floorMs,
      minimumIntervalMs,
      notBefore: notBefore === undefined ? undefined : notBefore + skewMs,
      random: random(),
    });
    return at - skewMs;
  }

  #askPastLineAt(): number {
    const now = this.#parts.clock.now();
    const graceEndsAt = (this.nextReadingAt ?? 0) + LINE_GRACE_MS;
    return graceEndsAt > now ? graceEndsAt : now + this.#parts.source.capabilities.cadenceMs;
  }

  #since(): number {
    const { source, clock } = this.#parts;
    const { cadenceMs, historyMs } = source.capabilities;
    const now = clock.now() + this.#skew.currentMs;
    return fetchSince({ stored: this.#intake.readings, cadenceMs, historyMs, now });
  }

  #set(change: Partial<OwnHealth>): void {
    this.#health = { ...this.#health, ...change };
  }
}
