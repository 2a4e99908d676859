import type { ChannelReason } from './channels.ts';
import { message } from '../../shared/i18n/message.ts';
import type { Notifier } from './notifier.ts';

/**
 * The same notifications under ids of their own: an invented one neither replaces a real one nor withdraws it.
 * @param onShown told whether the system took it, and if not why
 */
export function rehearsalNotifier(notifier: Notifier, onShown: (reason: ChannelReason) => void): Notifier {
  return {
    show: (notification) => {
      try {
        notifier.show({ ...notification, id: inventedId(notification.id) });
      } catch (error) {
        onShown(message('alertLog.noNotificationTaken'));
        throw error;
      }
      onShown(undefined);
    },
    withdraw: (id) => notifier.withdraw(inventedId(id)),
  };
}

function inventedId(id: string): string {
  return `rehearsal-${id}`;
}
