import { app } from 'electron';
import type { Flatarrow } from '../flatarrow-controls.ts';
import type { TrayAction } from '../tray/tray-action.ts';
import { personHash, subjectHash } from '../../shared/ipc/window-hash.ts';
import type { Windows } from '../windows/windows.ts';

/** Does what was chosen in the tray. */
export function trayActions(flatarrow: Flatarrow, windows: Windows): (action: TrayAction) => void {
  return (action) => {
    switch (action.type) {
      case 'openGlance':
        windows.show('glance', { hash: action.personId && personHash(action.personId), tray: action.bounds });
        break;
      case 'snooze':
        flatarrow.alarms.snooze(action.personId, action.minutes, { kind: action.kind, from: 'tray' });
        break;
      case 'acknowledge':
        flatarrow.alarms.acknowledge(action.personId, { kind: action.kind, from: 'tray' });
        break;
      case 'unsnooze':
        flatarrow.alarms.unsnooze(action.personId, 'tray');
        break;
      case 'setDiscreet':
        flatarrow.setDiscreet(action.on);
        break;
      case 'refresh':
        flatarrow.refresh();
        break;
      case 'openStatistics':
        windows.show('statistics');
        break;
      case 'openSettings':
        windows.show('settings');
        break;
      case 'addAccount':
        windows.show('settings', { hash: subjectHash('addAccount') });
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
