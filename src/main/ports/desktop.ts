import type { LinkName, WindowName } from '../../shared/ipc/contract.ts';

/** What the program asks of whoever hosts it. */
export interface Desktop {
  readonly host: 'electron' | 'browser';
  readonly platform: NodeJS.Platform;
  readonly profileFolder: string;
  isOnline(): boolean;
  openWindow(name: WindowName): void;
  openLink(link: LinkName): void;
  setStartAtLogin(enabled: boolean): void;
}
