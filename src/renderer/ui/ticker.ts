import { type ReadonlySignal, signal } from '@preact/signals';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { WindowClock } from './clock.ts';
import { msToNextMinute } from './next-minute.ts';

export interface Ticker {
  /** The computer's time, renewed whenever something on the window may read differently. */
  now: ReadonlySignal<EpochMs>;
  /**
   * Aligns the ticks to the minutes of each of these instants (of the computer's clock) and ticks at once, unless it has
   * just done so and no minute has passed since.
   */
  alignTo(...instants: readonly EpochMs[]): void;
}

/** As a window opens, what it knows comes in pieces: each would draw everything anew for the same minute. */
const JUST_NOW_MS = 1000;

/** Ages count up by themselves, whether or not main has anything to say. */
export function createTicker(clock: WindowClock): Ticker {
  const now = signal(clock.now());
  let alignments: readonly EpochMs[] = [0];
  let cancel: (() => void) | undefined;
  const tick = (): void => {
    const current = clock.now();
    now.value = current;
    wait(current);
  };
  const wait = (current: EpochMs): void => {
    cancel?.();
    cancel = clock.after(msToNextTick(current) + 20, tick);
  };
  const msToNextTick = (from: EpochMs): number =>
    Math.min(...alignments.map((instant) => msToNextMinute(instant, from)));
  const alignTo = (...instants: readonly EpochMs[]): void => {
    alignments = instants.length > 0 ? instants : [0];
    // Not its value: an effect that aligns the ticks must not come to depend on them.
    const [told, current] = [now.peek(), clock.now()];
    const sinceToldMs = current - told;
    if (sinceToldMs >= 0 && sinceToldMs < Math.min(JUST_NOW_MS, msToNextTick(told))) wait(current);
    else tick();
  };
  // A timer may sleep with the computer or behind other windows; whoever looks again must not see an old age.
  document.addEventListener('visibilitychange', tick);
  window.addEventListener('focus', tick);
  tick();
  return { now, alignTo };
}
