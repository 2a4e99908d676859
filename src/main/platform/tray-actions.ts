import { app } from 'electron';
import type { Flatarrow } from '../flatarrow.ts';
import type { TrayAction } from '../tray/tray-action.ts';
import type { Windows } from '../windows/windows.ts';

/** The part of the glance page's address that says whom to show. */
export function personHash(personId: string): string {
  return `person=${encodeURIComponent(personId)}`;
}

/** Does what was chosen in the tray. */
export function trayActions(flatarrow: Flatarrow, windows: Windows): (action: TrayAction) => void {
  return (action) => {
    switch (action.type) {
      case 'openGlance':
        windows.show('glance', { hash: action.personId && personHash(action.personId), tray: action.bounds });
        break;
      case 'snooze':
        flatarrow.snooze(action.personId, action.minutes);
        break;
      case 'refresh':
        flatarrow.refresh();
        break;
      case 'openSettings':
        windows.show('settings');
        break;
      case 'addAccount':
        windows.show('settings', { hash: 'add-account' });
        break;
      case 'simulate':
        void flatarrow.simulate();
        break;
      case 'quit':
        app.quit();
        break;
    }
  };
}
