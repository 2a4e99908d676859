import {
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  type WebContents,
  WebContentsView,
  type WebPreferences,
} from 'electron';
import { hardenContents } from './hardening.ts';

interface PageOptions {
  preload: string;
  /** May sound without anybody having clicked in it. */
  sounds?: boolean;
}

export interface PageWindowOptions
  extends PageOptions, Omit<BrowserWindowConstructorOptions, 'webPreferences'> {
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
    webPreferences: { ...preferences({ preload, sounds }), zoomFactor: zoom },
  });
  hardenContents(window.webContents);
  window.removeMenu();
  return window;
}

/** A page of ours that nobody will see. It costs a process, as every page, but no window of the system's. */
export function createUnseenPage(options: PageOptions): WebContents {
  const { webContents } = new WebContentsView({ webPreferences: preferences(options) });
  hardenContents(webContents);
  return webContents;
}

function preferences({ preload, sounds }: PageOptions): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
    // The age of a reading must go on counting when the window is behind others.
    backgroundThrottling: false,
    ...(sounds && { autoplayPolicy: 'no-user-gesture-required' as const }),
  };
}
