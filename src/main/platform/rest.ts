import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { CancelTimer, Clock } from '../ports/clock.ts';

/** Chromium's name for the process that plays sounds. */
const AUDIO_SERVICE = 'audio.mojom.AudioService';
/** Long enough that who closes a window to open another doesn't notice; a start is over by then as well. */
const RESTS_AFTER_MS = 10_000;

export interface RestParts {
  clock: Clock;
  isAnyWindowOpen: () => boolean;
  /** The program's processes, by the service they are for. */
  processes: () => readonly { pid: number; serviceName?: string }[];
  end: (pid: number) => void;
  tidyUp: () => void;
}

export interface Rest {
  /** The last window was closed, or the program has started: the time to tidy up has come, unless a window opens first. */
  soon(): void;
  stop(): void;
}

/**
 * Gives back what a start and windows leave behind. V8 keeps garbage until memory is asked for, which in a tray may be
 * days, and Chromium keeps the process that has played a sound for good. It starts another one with the next sound; only
 * a window can sound, so without one nobody can be using it.
 */
export function createRest({ clock, isAnyWindowOpen, processes, end, tidyUp }: RestParts): Rest {
  let cancel: CancelTimer | undefined;
  const rest = (): void => {
    if (isAnyWindowOpen()) return;
    for (const { pid, serviceName } of processes()) if (serviceName === AUDIO_SERVICE) end(pid);
    tidyUp();
  };
  return {
    soon() {
      cancel?.();
      cancel = clock.after(RESTS_AFTER_MS, rest);
    },
    stop: () => cancel?.(),
  };
}

/** Collects all garbage that can be found, at once: some tens of milliseconds in which nothing else runs. */
export function collectGarbage(): void {
  // V8 shows its collector only to contexts that are made after this.
  setFlagsFromString('--expose-gc');
  runInNewContext("gc({ type: 'major', execution: 'sync', flavor: 'last-resort' })");
}
