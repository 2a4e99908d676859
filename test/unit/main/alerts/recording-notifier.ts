import type { Notification, Notifier } from '../../../../src/main/alerts/notifier.ts';

/** Remembers what was shown and withdrawn; breaks when it is told to. */
export class RecordingNotifier implements Notifier {
  readonly shown: Notification[] = [];
  readonly withdrawn: string[] = [];
  isBroken = false;

  show(notification: Notification): void {
    this.#break();
    this.shown.push(notification);
  }

  withdraw(id: string): void {
    this.#break();
    this.withdrawn.push(id);
  }

  #break(): void {
    if (this.isBroken) throw new Error('no notification service');
  }
}
