import { Notification as SystemNotification } from 'electron';
import type { Notifier } from '../alerts/notifier.ts';
import type { Log } from '../ports/log.ts';

/**
 * The system's notifications. A newer one of the same id takes the older one's place;
 * a click on one shows the person it is about.
 */
export function electronNotifier(onClick: (personId: string) => void, log: Log): Notifier {
  const shown = new Map<string, SystemNotification>();
  return {
    show({ id, title, body, urgent, personId }) {
      if (!SystemNotification.isSupported()) {
        log.warn('notifications are not supported here');
        return;
      }
      shown.get(id)?.close();
      const notification = new SystemNotification({
        title,
        body,
        urgency: urgent ? 'critical' : 'normal',
        timeoutType: urgent ? 'never' : 'default',
      });
      notification.on('click', () => onClick(personId));
      notification.on('failed', () => log.warn('a notification could not be shown'));
      notification.on('close', () => {
        if (shown.get(id) === notification) shown.delete(id);
      });
      // Without a reference it may be collected, and its click lost.
      shown.set(id, notification);
      notification.show();
    },
    withdraw(id) {
      shown.get(id)?.close();
      shown.delete(id);
    },
  };
}
