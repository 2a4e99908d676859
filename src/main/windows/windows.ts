import { BrowserWindow, type WebContents, screen } from 'electron';
import type { WindowName } from '../../shared/ipc/contract.ts';
import { pageUrl } from './app-protocol.ts';
import { hardenContents } from './hardening.ts';
import { type Rectangle, placeByTray } from './placement.ts';

interface WindowShape {
  title: string;
  width: number;
  height: number;
  minWidth: number;
  minHeight: number;
}

const SHAPES: Readonly<Record<WindowName, WindowShape>> = {
  glance: { title: 'Flatarrow', width: 396, height: 480, minWidth: 340, minHeight: 420 },
  settings: { title: 'Flatarrow settings', width: 760, height: 560, minWidth: 560, minHeight: 420 },
};

export interface OpenOptions {
  /** What the page is to show first: `person=…`, `add-account`. */
  hash?: string;
  /** The tray icon, where the platform knows where it is. */
  tray?: Rectangle;
}

/** The windows of the program: at most one of a kind, made when asked for, destroyed when closed. */
export class Windows {
  readonly #open = new Map<WindowName, BrowserWindow>();
  readonly #preload: string;

  constructor(preload: string) {
    this.#preload = preload;
  }

  /** The contents of every open window. */
  *contents(): Iterable<WebContents> {
    for (const window of this.#open.values()) if (!window.isDestroyed()) yield window.webContents;
  }

  has(contents: WebContents): boolean {
    return [...this.contents()].includes(contents);
  }

  show(name: WindowName, { hash, tray }: OpenOptions = {}): void {
    const known = this.#open.get(name);
    if (known) {
      if (hash !== undefined) void known.loadURL(pageUrl(name, hash));
      known.show();
      known.focus();
      return;
    }
    const { title, ...size } = SHAPES[name];
    const window = new BrowserWindow({
      title,
      ...size,
      ...(name === 'glance' ? placeByTray(size, screen.getPrimaryDisplay().workArea, tray) : {}),
      useContentSize: true,
      show: false,
      autoHideMenuBar: true,
      fullscreenable: false,
      maximizable: name !== 'glance',
      webPreferences: {
        preload: this.#preload,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false,
        spellcheck: false,
        // The age of a reading must go on counting when the window is behind others.
        backgroundThrottling: false,
      },
    });
    this.#open.set(name, window);
    hardenContents(window.webContents);
    window.removeMenu();
    window.once('ready-to-show', () => window.show());
    window.once('closed', () => this.#open.delete(name));
    void window.loadURL(pageUrl(name, hash));
  }
}
