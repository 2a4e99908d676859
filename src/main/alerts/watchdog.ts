import type { CancelTimer, Clock } from '../ports/clock.ts';

const CHECK_EVERY_MS = 30_000;
/** A check that comes this late has slept through: the computer did, or the program hung. This early, the clock was set. */
const JUMPED_AFTER_MS = 2 * 60_000;

export interface WatchdogParts {
  clock: Clock;
  /** Looks at what there is and speaks if it must. */
  check: () => void;
  /** Called before the check when time has jumped. */
  onSlept: () => void;
}

/**
 * Looks every half minute whether data is missing, whatever the cause. It has a timer of its own and asks nobody
 * whether it should: a follower that hangs, a cloud that answers nonsense and a network that is gone look the same to it.
 */
export function startWatchdog({ clock, check, onSlept }: WatchdogParts): CancelTimer {
  let cancel: CancelTimer | undefined;
  const wind = (): void => {
    const dueAt = clock.now() + CHECK_EVERY_MS;
    cancel = clock.after(CHECK_EVERY_MS, () => {
      if (Math.abs(clock.now() - dueAt) > JUMPED_AFTER_MS) onSlept();
      // Wound before the check: one that throws must not be the last.
      wind();
      check();
    });
  };
  wind();
  return () => cancel?.();
}
