import type { AlertKind } from '../../shared/alerts/kind.ts';

/** Pixels on the desktop, device-independent: where the tray icon is, so that a window can open beside it. */
export interface TrayBounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Everything that can be asked of the program through its tray. `kind` is the alarm that the menu named when it was drawn:
 * an open menu stays as it is while something worse begins.
 */
export type TrayAction =
  | { type: 'openGlance'; personId: string | undefined; bounds?: TrayBounds }
  | { type: 'snooze'; personId: string; kind: AlertKind; minutes: number }
  | { type: 'acknowledge'; personId: string; kind: AlertKind }
  | { type: 'unsnooze'; personId: string }
  | { type: 'setDiscreet'; on: boolean }
  | { type: 'refresh' }
  | { type: 'openStatistics' }
  | { type: 'openSettings' }
  | { type: 'addAccount' }
  | { type: 'simulate' }
  | { type: 'quit' };
