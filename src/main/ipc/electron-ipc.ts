import { BrowserWindow, type WebContents, ipcMain } from 'electron';
import type { FlatarrowEvents } from '../../shared/ipc/contract.ts';
import type { Log } from '../ports/log.ts';
import { isOwnPage } from '../windows/own-pages.ts';
import type { Dispatch } from './dispatch.ts';
import { isTrustedSender } from './trusted-sender.ts';

/** Windows made by us; nobody else's call is answered. */
export interface TrustedWindows {
  has(contents: WebContents): boolean;
}

/** Connects the preload's two channels. Checks the window, then the frame, then the origin, then lets `dispatch` parse. */
export function registerIpc(dispatch: Dispatch, windows: TrustedWindows, log: Log): void {
  ipcMain.handle('flatarrow:call', async (event, channel: unknown, argument: unknown) => {
    if (!isTrustedSender(event, { windows, isOwnPage })) {
      log.warn('call from an untrusted sender refused');
      return { ok: false, error: { kind: 'config', ref: 'untrusted' } };
    }
    const { sender } = event;
    // A page that nobody sees has no window, and closes by itself.
    const page = BrowserWindow.fromWebContents(sender) ?? sender;
    return dispatch(channel, argument, {
      close: () => page.close(),
      printToPdf: async () =>
        sender.printToPDF({ printBackground: true, preferCSSPageSize: true, generateTaggedPDF: true }),
    });
  });
}

/** Tells every open window of one event. */
export function sendEvent<K extends keyof FlatarrowEvents>(
  windows: Iterable<WebContents>,
  channel: K,
  payload: FlatarrowEvents[K],
): void {
  for (const contents of windows)
    if (!contents.isDestroyed()) contents.send('flatarrow:event', channel, payload);
}
