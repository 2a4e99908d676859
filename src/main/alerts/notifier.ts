/** What a person is shown, whoever shows it. */
export interface Notification {
  /** The same id replaces what is still on screen. */
  id: string;
  title: string;
  body: string;
  /** Kept on screen until somebody reacts. */
  urgent: boolean;
  personId: string;
}

/** The system's notifications, or the browser's. Showing is best effort and never throws. */
export interface Notifier {
  show(notification: Notification): void;
  withdraw(id: string): void;
}
