import type { CancelTimer, Clock } from '../ports/clock.ts';

const LOOK_EVERY_MS = 10_000;

export interface NetworkWatch {
  isOnline(): boolean;
  stop(): void;
}

/**
 * Turns "is there a network?" into "the network is back". It looks only while somebody has been told that
 * there is none: with a network, nothing wakes.
 */
export function watchNetwork(clock: Clock, isOnlineNow: () => boolean, onBack: () => void): NetworkWatch {
  let cancel: CancelTimer | undefined;
  const look = (): void => {
    cancel = undefined;
    if (isOnlineNow()) onBack();
    else wait();
  };
  const wait = (): void => {
    cancel ??= clock.after(LOOK_EVERY_MS, look);
  };
  return {
    isOnline() {
      const online = isOnlineNow();
      if (!online) wait();
      return online;
    },
    stop: () => cancel?.(),
  };
}
