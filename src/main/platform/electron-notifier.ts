import type { ChannelReason } from '../alerts/channels.ts';
import { message } from '../../shared/i18n/message.ts';
import { Notification as SystemNotification } from 'electron';
import type { Notifier } from '../alerts/notifier.ts';

export interface ElectronNotifierParts {
  onClick: (personId: string) => void;
  /** What became of a notification: nothing when it is shown, else why it is not. */
  onOutcome: (reason: ChannelReason) => void;
}

/**
 * The system's notifications. A newer one of the same id takes the older one's place;
 * a click on one shows the person it is about.
 */
export function electronNotifier({ onClick, onOutcome }: ElectronNotifierParts): Notifier {
  const shown = new Map<string, SystemNotification>();
  return {
    show({ id, title, body, urgent, personId }) {
      if (!SystemNotification.isSupported()) {
        onOutcome(message('alertLog.noNotifications'));
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
      notification.on('show', () => onOutcome(undefined));
      notification.on('failed', () => onOutcome(message('alertLog.notificationRefused')));
      notification.on('close', () => {
        // Windows says so, too, when it has only gone to the notification centre: from there it is still to be withdrawn.
        if (process.platform !== 'win32' && shown.get(id) === notification) shown.delete(id);
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
