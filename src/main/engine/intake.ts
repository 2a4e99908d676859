import { type FlatarrowError, asFlatarrowError } from '../../shared/errors.ts';
import type { EpochMs, Reading, SourceReading } from '../../shared/glucose/reading.ts';
import type { History } from '../history/history.ts';
import { NO_PROGRESS, type Progress } from '../history/progress.ts';
import type { RecentReadings } from '../history/recent-readings.ts';
import type { Clock } from '../ports/clock.ts';
import type { SourceCapabilities } from '../sources/source.ts';
import { learnDelay, learnedCadenceMs, learnedDelayMs } from './learned-delay.ts';

export interface IntakeParts {
  accountId: string;
  capabilities: SourceCapabilities;
  history: History;
  recent: RecentReadings;
  clock: Pick<Clock, 'now'>;
  /** Uniform in [0, 1). */
  random: () => number;
  /** Called when the disk refuses a reading, and with undefined when it takes one again. */
  onStorage: (error: FlatarrowError | undefined) => void;
}

/** Takes in what an account's cloud sent: into memory, into the history, and into what is known of its habits. */
export class Intake {
  readonly #parts: IntakeParts;
  #progress: Progress;
  /** What the disk refused, now or while another follower had this account; it goes in with the next commit. */
  #unsaved: readonly SourceReading[];
  /** The last ask that did not yet bring the reading that came next, by the cloud's clock. */
  #missedAt: EpochMs | undefined;

  constructor(parts: IntakeParts) {
    this.#parts = parts;
    this.#unsaved = this.readings;
    this.#progress = this.#load();
  }

  /** Ascending by time. */
  get readings(): readonly Reading[] {
    return this.#parts.recent.of(this.#parts.accountId);
  }

  get newestReadAt(): EpochMs | undefined {
    return this.readings.at(-1)?.readAt;
  }

  /** How long after they were due recent readings became visible, ms; see `learned-delay`. */
  get delaysMs(): readonly number[] {
    return this.#progress.publishDelaysMs;
  }

  /** The time between readings: the source's, or shorter where the readings themselves say so. */
  get cadenceMs(): number {
    return learnedCadenceMs(this.readings, this.#parts.capabilities.cadenceMs);
  }

  /** How long after it was due a reading is usually visible. */
  get publishDelayMs(): number {
    return learnedDelayMs(this.#progress.publishDelaysMs, this.#parts.capabilities.publishDelayMs);
  }

  /** @param askedAt when the question went out, by the cloud's clock; absent for what came unasked */
  take(readings: readonly SourceReading[], askedAt?: EpochMs): void {
    const { accountId, recent, clock } = this.#parts;
    const before = this.newestReadAt;
    if (askedAt !== undefined) this.#learn(readings, before, askedAt);
    recent.add(accountId, readings, clock.now());
    this.#commit(readings);
    this.#missedAt = this.newestReadAt === before ? askedAt : undefined;
  }

  /** Stores what is old: it says nothing about today's habits. @returns how many readings were new */
  fill(readings: readonly SourceReading[]): number {
    const { accountId, recent, history, clock } = this.#parts;
    const added = history.commit(accountId, readings, this.#progress);
    recent.add(accountId, readings, clock.now());
    return added;
  }

  #learn(readings: readonly SourceReading[], before: EpochMs | undefined, askedAt: EpochMs): void {
    const { capabilities, random } = this.#parts;
    const publishDelaysMs = learnDelay(this.delaysMs, {
      readAt: readings.at(-1)?.readAt,
      previousReadAt: before,
      seenAt: askedAt,
      missedAt: this.#missedAt,
      cadenceMs: this.cadenceMs,
      minimumIntervalMs: capabilities.minimumIntervalMs,
      usualDelayMs: capabilities.publishDelayMs,
      random: random(),
    });
    this.#progress = { publishDelaysMs };
  }

  #commit(readings: readonly SourceReading[]): void {
    const { accountId, history, onStorage } = this.#parts;
    const unsaved = [...this.#unsaved, ...readings];
    if (unsaved.length === 0) return;
    try {
      history.commit(accountId, unsaved, this.#progress);
      this.#unsaved = [];
      onStorage(undefined);
    } catch (thrown) {
      this.#unsaved = unsaved;
      onStorage(asFlatarrowError(thrown));
    }
  }

  #load(): Progress {
    try {
      return this.#parts.history.progress(this.#parts.accountId) ?? NO_PROGRESS;
    } catch {
      return NO_PROGRESS;
    }
  }
}
