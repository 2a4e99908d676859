import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { Clock } from '../ports/clock.ts';

/** Below this, two clocks agree: network delay and a Date header's whole seconds explain it. */
const TOLERANCE_MS = 60_000;

/** How far the cloud's clock is ahead of the computer's, as far as is known. */
export class ClockSkew {
  readonly #clock: Pick<Clock, 'now'>;
  #measuredMs = 0;
  /** By how much the computer's clock has been set back since the cloud last told the time. */
  #setBackMs = 0;
  #latestNow: EpochMs;

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock;
    this.#latestNow = clock.now();
  }

  /**
   * 0 while both agree. Time doesn't run backwards: a clock that does was set, and would make old values new again.
   * One that leaps ahead makes them older at worst, and may simply have slept.
   */
  get currentMs(): number {
    const now = this.#clock.now();
    const backMs = this.#latestNow - now;
    if (backMs > TOLERANCE_MS) this.#setBackMs += backMs;
    if (backMs < 0 || backMs > TOLERANCE_MS) this.#latestNow = now;
    const skewMs = this.#measuredMs + this.#setBackMs;
    return Math.abs(skewMs) > TOLERANCE_MS ? skewMs : 0;
  }

  /** An answer has just come. @param serverNow what time it was in the cloud, where it says */
  learn(serverNow: EpochMs | undefined): void {
    this.#latestNow = this.#clock.now();
    this.#setBackMs = 0;
    if (serverNow !== undefined) this.#measuredMs = serverNow - this.#latestNow;
  }
}
