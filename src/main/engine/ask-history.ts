import type { ErrorKind } from '../../shared/errors.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';

/** Half an hour of a source that is asked every minute or two. */
const KEPT = 20;

/** One question to a cloud, and what came of it. */
export interface AskRecord {
  askedAt: EpochMs;
  /** From the question to the answer, a sign-in in between included, ms. */
  tookMs: number;
  /** How many readings came, known ones included; absent where none could be had. */
  readings?: number;
  error?: ErrorKind;
}

/** The last questions of one follower, for whoever wants to know how it has been doing. */
export class AskHistory {
  #records: readonly AskRecord[] = [];

  add(record: AskRecord): void {
    this.#records = [record, ...this.#records].slice(0, KEPT);
  }

  /** Newest first. */
  get recent(): readonly AskRecord[] {
    return this.#records;
  }
}
