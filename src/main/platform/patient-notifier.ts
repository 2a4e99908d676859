import type { Notifier } from '../alerts/notifier.ts';
import type { CancelTimer, Clock } from '../ports/clock.ts';

/** Time for the alert window to load and to begin to sound. */
const WAITS_MS = 1500;

export interface PatientNotifierParts {
  notifier: Notifier;
  clock: Clock;
  onFailure: (error: unknown) => void;
}

/**
 * Lets the alert window go first. On Linux Electron waits for the notification server's answer before it does anything
 * else, 25 s a call where that one hangs (seen: with a server that was itself waiting for our tray): a sound that
 * hadn't begun by then would have to wait as well.
 */
export function patientNotifier({ notifier, clock, onFailure }: PatientNotifierParts): Notifier {
  const waiting = new Map<string, CancelTimer>();
  const forget = (id: string): void => {
    waiting.get(id)?.();
    waiting.delete(id);
  };
  return {
    show(notification) {
      forget(notification.id);
      const cancel = clock.after(WAITS_MS, () => {
        waiting.delete(notification.id);
        try {
          notifier.show(notification);
        } catch (error) {
          onFailure(error);
        }
      });
      waiting.set(notification.id, cancel);
    },
    withdraw(id) {
      forget(id);
      notifier.withdraw(id);
    },
  };
}
