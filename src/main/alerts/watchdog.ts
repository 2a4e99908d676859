import { LOOK_EVERY_MS } from '../../shared/alerts/looking.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { CancelTimer, Clock } from '../ports/clock.ts';

/** A check that comes this late has slept through: the computer did, or the program hung. This early, the clock was set. */
const JUMPED_AFTER_MS = 2 * 60_000;

export interface WatchdogParts {
  clock: Clock;
  /** Looks at what there is and speaks if it must. */
  check: () => void;
  /** Called once for each jump of time, before anything is looked at; negative when the clock was set back. */
  onSlept: (sleptMs: number) => void;
}

/**
 * Looks every half minute whether data is missing, whatever the cause. It has a timer of its own and asks nobody
 * whether it should: a follower that hangs, a cloud that answers nonsense and a network that is gone look the same to it.
 */
export class Watchdog {
  readonly #parts: WatchdogParts;
  #dueAt: EpochMs = 0;
  #cancel: CancelTimer | undefined;

  constructor(parts: WatchdogParts) {
    this.#parts = parts;
    this.#wind();
  }

  /** Whoever wakes first finds out: on a wake the watchdog's own timer may be the last to ring. */
  noticeSleep(): void {
    const lateMs = this.#parts.clock.now() - this.#dueAt;
    if (Math.abs(lateMs) <= JUMPED_AFTER_MS) return;
    this.#wind();
    this.#parts.onSlept(lateMs);
  }

  stop(): void {
    this.#cancel?.();
  }

  #wind(): void {
    this.#cancel?.();
    const { clock } = this.#parts;
    this.#dueAt = clock.now() + LOOK_EVERY_MS;
    this.#cancel = clock.after(LOOK_EVERY_MS, () => this.#ring());
  }

  #ring(): void {
    try {
      this.noticeSleep();
    } finally {
      // Wound before the look: one that throws must not be the last.
      this.#wind();
      this.#parts.check();
    }
  }
}
