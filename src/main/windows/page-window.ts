import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import { hardenContents } from './hardening.ts';

export interface PageWindowOptions extends Omit<BrowserWindowConstructorOptions, 'webPreferences'> {
  preload: string;
  /** May sound without anybody having clicked in it. */
  sounds?: boolean;
  /** How much larger than usual the page is drawn. */
  zoom: number;
}

/** A window for a page of ours, and for nothing else: it isn’t shown yet and has loaded nothing. */
export function createPageWindow({ preload, sounds, zoom, ...options }: PageWindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    useContentSize: true,
    autoHideMenuBar: true,
    fullscreenable: false,
    ...options,
    show: false,
    webPreferences: {
      preload,
      zoomFactor: zoom,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      // The age of a reading must go on counting when the window is behind others.
      backgroundThrottling: false,
      ...(sounds && { autoplayPolicy: 'no-user-gesture-required' as const }),
    },
  });
  hardenContents(window.webContents);
  window.removeMenu();
  return window;
}
