import { ERROR_POLICY, FlatarrowError, asFlatarrowError } from '../../shared/errors.ts';
import { FUTURE_TOLERANCE_MS } from '../../shared/glucose/freshness.ts';
import type { EpochMs, Reading } from '../../shared/glucose/reading.ts';
import type { Text } from '../../shared/i18n/message.ts';
import type { Mirror } from '../../shared/people/mirror.ts';
import type { MirrorState } from '../../shared/people/mirror-state.ts';
import { backoffMs } from '../engine/backoff.ts';
import { ClockSkew } from '../engine/clock-skew.ts';
import { LONGEST_WAIT_MS, type Standing } from '../engine/login-guard.ts';
import type { MirrorQueue, PendingReading } from '../history/mirror-queue.ts';
import type { CancelTimer, Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import { compareWithSite } from './compare-with-site.ts';
import type { MirrorSite } from './mirror-site.ts';
import { OtherReadingsError } from './other-readings-error.ts';
import { isHeld, oneForEach } from './same-measurement.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A few seconds’ work for the smallest server, and little enough to look through what the site has of that time. */
const PORTION = { limit: 100, spanMs: 24 * HOUR_MS };
/** What is looked at beside the time of the readings themselves: enough to see whose values are there. */
const BEFORE_MS = 2 * HOUR_MS;
const AFTER_MS = 10 * MINUTE_MS;
/** Between two portions of what has piled up, and of years of history: people’s own servers have other things to do. */
const PAUSE_MS = 2000;
const BACKFILL_PAUSE_MS = 10_000;
/** A site that has been away for this long is looked for less often. */
const MANY_FAILURES = 8;
const LONG_PAUSE_MS = 10 * MINUTE_MS;
/** Where readings wait for nothing but the site's clock, it is asked for this often: it may have been set. */
const CLOCK_RECHECK_MS = 10 * MINUTE_MS;
/** While the system says there is no network, look again this often all the same: it can be wrong. */
const OFFLINE_RECHECK_MS = 5 * MINUTE_MS;

export interface MirrorLineParts {
  mirror: Mirror;
  queue: MirrorQueue;
  site: MirrorSite;
  /** The person’s readings with `from ≤ readAt < to`, ascending by time, each measurement once. */
  readingsOf: (from: EpochMs, to: EpochMs) => readonly Reading[];
  /** The accounts whose readings it gets, by preference. */
  accountOrder: readonly string[];
  /** What the site has said of the credentials. */
  standing: () => Standing;
  clock: Clock;
  log: Log;
  /** Uniform in [0, 1). */
  random: () => number;
  isOnline: () => boolean;
  /** Called after anything about the mirror has changed. */
  onChange: () => void;
}

/** How it is going, before it is known in which language that is said. */
export interface Stage extends Pick<MirrorState, 'state' | 'finding'> {
  error?: Omit<NonNullable<MirrorState['error']>, 'hint'> & { hint?: Text };
}

interface Taken {
  pending: PendingReading[];
  isOld: boolean;
}

/**
 * Writes one person’s readings to one site, for as long as it lives: looks what the site has, sends what is missing, and
 * takes out of the queue what is there. One portion at a time, the newest first.
 */
export class MirrorLine {
  readonly #parts: MirrorLineParts;
  readonly #skew: ClockSkew;
  #stage: Stage = { state: 'starting' };
  #failures = 0;
  #isFed = false;
  /** When the site was last read, and with that its clock. */
  #lookedAt = 0;
  #busy = false;
  #stopped = false;
  #cancelTimer: CancelTimer | undefined;

  constructor(parts: MirrorLineParts) {
    this.#parts = parts;
    this.#skew = new ClockSkew(parts.clock);
  }

  get stage(): Stage {
    return this.#stage;
  }

  stop(): void {
    this.#stopped = true;
    this.#cancelTimer?.();
  }

  /** There may be something to send. While something is under way or has to wait, that goes first. */
  nudge(): void {
    if (this.#stopped || this.#busy || this.#cancelTimer || this.#stage.state === 'stopped') return;
    void this.#run();
  }

  /** Tries without waiting for the pause after a failure; an order of the site’s to wait still holds. */
  tryNow(): void {
    if (this.#stopped || this.#busy) return;
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
    void this.#run();
  }

  async #run(): Promise<void> {
    this.#busy = true;
    const before = this.#stage;
    let sent = false;
    try {
      sent = await this.#sendPortion();
    } catch (thrown) {
      if (!this.#stopped) this.#fail(thrown);
    } finally {
      this.#busy = false;
    }
    if (!this.#stopped && (sent || this.#stage !== before)) this.#tell();
  }

  /** Whoever listens may fail; that is no failure of the site's. */
  #tell(): void {
    try {
      this.#parts.onChange();
    } catch (error) {
      this.#parts.log.warn('change not taken', { error: error instanceof Error ? error.name : 'unknown' });
    }
  }

  /** @returns whether there was anything to send */
  async #sendPortion(): Promise<boolean> {
    const { queue, mirror, clock, log } = this.#parts;
    if (!this.#isFed) queue.feed(mirror.id, this.#parts.accountOrder);
    this.#isFed = true;
    const { pending, isOld } = await this.#due();
    if (this.#stopped) return false;
    if (pending.length === 0) {
      this.#idle();
      return false;
    }
    const held = await this.#look(pending);
    if (this.#stopped) return false;
    const missing = oneForEach(pending, this.#parts.accountOrder).filter(
      ({ readAt }) => !isHeld(readAt, held),
    );
    if (missing.length > 0) {
      queue.markTried(mirror.id, missing);
      await this.#parts.site.write(missing);
      if (this.#stopped) return false;
    }
    // Each of them is on the site now, or another reading of the same measurement is.
    queue.settle(mirror.id, pending, clock.now());
    log.info('mirrored', { sent: missing.length, there: pending.length - missing.length });
    this.#failures = 0;
    this.#stage = { state: 'sending' };
    this.#wait(isOld ? BACKFILL_PAUSE_MS : PAUSE_MS);
    return true;
  }

  /** What is next, after another look at the site's clock where that is all it waits for. */
  async #due(): Promise<Taken> {
    const { queue, mirror, clock } = this.#parts;
    const taken = this.#take();
    const isLongAgo = Math.abs(clock.now() - this.#lookedAt) >= CLOCK_RECHECK_MS;
    if (taken.pending.length > 0 || this.#skew.currentMs >= 0 || !isLongAgo) return taken;
    const waiting = queue.next(mirror.id, { ...PORTION, until: clock.now() + FUTURE_TOLERANCE_MS });
    if (waiting.length === 0) return taken;
    await this.#look(waiting);
    return this.#take();
  }

  /** What is next: what is new, or else what has been stored for long. */
  #take(): Taken {
    const { queue, mirror, clock } = this.#parts;
    const until = clock.now() + this.#skew.currentMs + FUTURE_TOLERANCE_MS;
    const fresh = queue.next(mirror.id, { ...PORTION, until });
    if (fresh.length > 0) return { pending: fresh, isOld: false };
    queue.fill(mirror.id, PORTION.limit);
    return { pending: queue.next(mirror.id, { ...PORTION, until }), isOld: true };
  }

  /** @returns the instants of everything that the site has around the pending readings */
  async #look(pending: readonly PendingReading[]): Promise<EpochMs[]> {
    const { site, mirror, readingsOf, isOnline } = this.#parts;
    if (!isOnline()) throw new FlatarrowError('offline');
    const instants = pending.map(({ readAt }) => readAt);
    const span = { from: Math.min(...instants) - BEFORE_MS, to: Math.max(...instants) + AFTER_MS };
    const { entries, serverNow } = await site.read(span);
    if (this.#stopped) return [];
    this.#skew.learn(serverNow);
    this.#lookedAt = this.#parts.clock.now();
    const finding = compareWithSite(entries, readingsOf(span.from, span.to + 1));
    if (finding.verdict === 'somebodyElse' && !mirror.acceptsOthers) throw new OtherReadingsError(finding);
    return entries.map(({ at }) => at);
  }

  #idle(): void {
    this.#failures = 0;
    if (this.#stage.state !== 'upToDate') this.#stage = { state: 'upToDate' };
  }

  #fail(thrown: unknown): void {
    const { clock, log, standing, isOnline } = this.#parts;
    this.#failures += 1;
    if (thrown instanceof OtherReadingsError) {
      log.warn('mirror stopped', { kind: 'otherReadings' });
      const error = { kind: 'otherReadings' as const, since: this.#since('otherReadings') };
      this.#stage = { state: 'stopped', error, finding: thrown.finding };
      return;
    }
    const { kind, facts } = asFlatarrowError(thrown);
    const { engine, floorMs = 0 } = ERROR_POLICY[kind];
    log.warn('mirror failure', { kind, failures: this.#failures });
    const { refusal, wait } = standing();
    const ordered = engine === 'stop' ? refusal?.retryAt : engine === 'wait' ? wait?.until : facts.retryAt;
    const retryAt = ordered === undefined ? undefined : Math.min(ordered, clock.now() + LONGEST_WAIT_MS);
    const isFinal = engine === 'stop' && retryAt === undefined;
    const isOrdered = engine === 'stop' || engine === 'wait';
    const { hint } = facts;
    this.#stage = {
      state: isFinal ? 'stopped' : isOrdered ? 'waiting' : 'failing',
      error: {
        kind,
        since: this.#since(kind),
        ...(hint === undefined ? {} : { hint }),
        ...(retryAt === undefined ? {} : { retryAt }),
      },
    };
    if (isFinal) return;
    const restMs = this.#failures > MANY_FAILURES ? LONG_PAUSE_MS : 0;
    const shortestMs = kind === 'offline' && !isOnline() ? OFFLINE_RECHECK_MS : Math.max(floorMs, restMs);
    const pauseMs = backoffMs({
      failures: this.#failures,
      random: this.#parts.random(),
      floorMs: shortestMs,
    });
    this.#wait(retryAt === undefined ? pauseMs : Math.max(retryAt - clock.now(), pauseMs));
  }

  #since(kind: string): EpochMs {
    const known = this.#stage.error;
    return known?.kind === kind ? known.since : this.#parts.clock.now();
  }

  #wait(forMs: number): void {
    this.#cancelTimer = this.#parts.clock.after(forMs, () => {
      this.#cancelTimer = undefined;
      this.nudge();
    });
  }
}
