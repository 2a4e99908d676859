import { type ReadonlySignal, signal } from '@preact/signals';
import type { WindowClock } from './clock.ts';

/** Long enough to read, short enough to be forgotten safely. */
const SHOWN_FOR_MS = 20_000;

export interface Reveal {
  /** What discreet mode hides is shown all the same, for now. */
  shown: ReadonlySignal<boolean>;
  /** Shows it for 20 seconds. */
  show(): void;
}

/** A look behind discreet mode: on this window alone, by this person alone, and over by itself. */
export function createReveal(clock: WindowClock): Reveal {
  const shown = signal(false);
  let cancel: (() => void) | undefined;
  return {
    shown,
    show() {
      cancel?.();
      shown.value = true;
      cancel = clock.after(SHOWN_FOR_MS, () => (shown.value = false));
    },
  };
}
