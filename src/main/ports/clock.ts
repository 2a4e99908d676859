import type { EpochMs } from '../../shared/glucose/reading.ts';

/** Stops a timer; calling it twice does nothing. */
export type CancelTimer = () => void;

/** Every "now" and every timer of the program comes from here, so that tests can own time. */
export interface Clock {
  now(): EpochMs;
  /** Calls `run` once, no earlier than `delayMs` from now. */
  after(delayMs: number, run: () => void): CancelTimer;
}

/** The computer's own clock. Delays beyond what a timer can hold (24.8 days) are cut to that. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(delayMs, run) {
    const timer = setTimeout(run, Math.min(Math.max(delayMs, 0), 2 ** 31 - 1));
    return () => clearTimeout(timer);
  },
};
