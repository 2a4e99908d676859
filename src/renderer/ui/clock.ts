import type { EpochMs } from '../../shared/glucose/reading.ts';

/** The window's own "now" and timers, handed in so that tests can own time. */
export interface WindowClock {
  now(): EpochMs;
  /** Calls `run` once, no earlier than `delayMs` from now; returns what cancels it. */
  after(delayMs: number, run: () => void): () => void;
}

export const windowClock: WindowClock = {
  now: () => Date.now(),
  after(delayMs, run) {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
};
