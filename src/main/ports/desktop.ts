import type { WindowName, WindowSubject } from '../../shared/ipc/contract.ts';
import type { LinkName } from '../../shared/links.ts';

/** What the program asks of whoever hosts it. */
export interface Desktop {
  readonly host: 'electron' | 'browser';
  readonly platform: NodeJS.Platform;
  readonly profileFolder: string;
  isOnline(): boolean;
  openWindow(name: WindowName, show?: WindowSubject): void;
  openLink(link: LinkName): void;
  setStartAtLogin(enabled: boolean): void;
}
