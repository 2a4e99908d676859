import { type ReadonlySignal, signal } from '@preact/signals';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { WindowClock } from './clock.ts';
import { msToNextMinute } from './next-minute.ts';

export interface Ticker {
  /** The computer's time, renewed whenever something on the window may read differently. */
  now: ReadonlySignal<EpochMs>;
  /** Aligns the ticks to the minutes of this instant (of the computer's clock) and ticks at once. */
  alignTo(instant: EpochMs): void;
}

/** Ages count up by themselves, whether or not main has anything to say. */
export function createTicker(clock: WindowClock): Ticker {
  const now = signal(clock.now());
  let alignment = 0;
  let cancel: (() => void) | undefined;
  const tick = (): void => {
    cancel?.();
    const current = clock.now();
    now.value = current;
    // Not `now.value` again: an effect that aligns the ticks must not come to depend on them.
    cancel = clock.after(msToNextMinute(alignment, current) + 20, tick);
  };
  const alignTo = (instant: EpochMs): void => {
    alignment = instant;
    tick();
  };
  // A timer may sleep with the computer or behind other windows; whoever looks again must not see an old age.
  document.addEventListener('visibilitychange', tick);
  window.addEventListener('focus', tick);
  tick();
  return { now, alignTo };
}
