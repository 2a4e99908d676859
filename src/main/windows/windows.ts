import { type BrowserWindow, type WebContents, screen } from 'electron';
import type { WindowName } from '../../shared/ipc/groups/windows.ts';
import type { LanguageCode } from '../../shared/settings/language-choice.ts';
import { pageUrl } from './own-pages.ts';
import { createPageWindow, createUnseenPage, type PageWindowOptions } from './page-window.ts';
import { type GlanceFrameParts, glanceFrame, keepSize } from './glance-frame.ts';
import { type Rectangle, fit } from './placement.ts';

interface WindowShape {
  width: number;
  height: number;
  minWidth: number;
  minHeight: number;
}

/** Those that somebody opens; the alert window comes and goes with the alarms. */
export type OpenedName = Exclude<WindowName, 'alert'>;

const SHAPES: Readonly<Record<OpenedName, WindowShape>> = {
  glance: { width: 396, height: 500, minWidth: 340, minHeight: 420 },
  statistics: { width: 920, height: 720, minWidth: 640, minHeight: 480 },
  settings: { width: 760, height: 560, minWidth: 560, minHeight: 420 },
};

export interface OpenOptions {
  /** What the page is to show first: `person=…`, `add-account`. */
  hash?: string;
  /** The tray icon, where the platform knows where it is. */
  tray?: Rectangle;
}

export interface WindowsParts extends Omit<GlanceFrameParts, 'zoom'> {
  /** The file of the preload. */
  preload: string;
  /** What a window is called until its page says more. */
  titleOf: (name: OpenedName) => string;
  /** What the windows will speak. */
  languageOf: () => LanguageCode;
  /** Called before the first window is made: what every window needs, and nothing else. */
  prepare: () => void;
}

/** The windows of the program, all of which may call main. Made when asked for, destroyed when closed. */
export class Windows {
  readonly #all = new Set<BrowserWindow>();
  readonly #unseen = new Set<WebContents>();
  readonly #opened = new Map<OpenedName, BrowserWindow>();
  readonly #preload: string;
  readonly #titleOf: (name: OpenedName) => string;
  readonly #languageOf: () => LanguageCode;
  readonly #glance: GlanceFrameParts;
  #prepare: (() => void) | undefined;
  #hiddenFromCapture = false;
  #zoom = 1;

  constructor({ preload, titleOf, languageOf, prepare, ...kept }: WindowsParts) {
    this.#preload = preload;
    this.#titleOf = titleOf;
    this.#languageOf = languageOf;
    this.#prepare = prepare;
    this.#glance = { ...kept, zoom: () => this.#zoom };
  }

  /** The contents of every window there is, and of pages that nobody sees. */
  *contents(): Iterable<WebContents> {
    for (const window of this.#all) if (!window.isDestroyed()) yield window.webContents;
    for (const page of this.#unseen) if (!page.isDestroyed()) yield page;
  }

  /** Nothing of ours is drawn or can sound. */
  get isEmpty(): boolean {
    return this.#all.size === 0 && this.#unseen.size === 0;
  }

  has(contents: WebContents): boolean {
    return [...this.contents()].includes(contents);
  }

  /** Keeps the windows, those to come as well, out of screenshots and shared screens. Linux has no such thing. */
  hideFromCapture(hidden: boolean): void {
    if (this.#hiddenFromCapture === hidden || process.platform === 'linux') return;
    this.#hiddenFromCapture = hidden;
    for (const window of this.#all) window.setContentProtection(hidden);
  }

  /** How much larger than usual everything on the windows is. */
  get zoom(): number {
    return this.#zoom;
  }

  /**
   * Enlarges what the windows hold, those to come as well, and the windows with it as far as the screen is large enough.
   * @param percent of the usual size
   */
  setTextSize(percent: number): void {
    const zoom = percent / 100;
    if (this.#zoom === zoom) return;
    const grows = zoom / this.#zoom;
    this.#zoom = zoom;
    for (const window of this.#all) window.webContents.setZoomFactor(zoom);
    for (const window of this.#opened.values()) {
      const [width = 0, height = 0] = window.getContentSize();
      const { workArea } = screen.getDisplayMatching(window.getBounds());
      const size = fit({ width: width * grows, height: height * grows }, workArea);
      window.setContentSize(size.width, size.height);
    }
  }

  /** A window that isn’t shown yet and has loaded nothing, known from now on until it is closed. */
  create(options: Omit<PageWindowOptions, 'preload' | 'zoom'>): BrowserWindow {
    this.#prepareOnce();
    const window = createPageWindow({ ...options, preload: this.#preload, zoom: this.#zoom });
    if (this.#hiddenFromCapture) window.setContentProtection(true);
    this.#all.add(window);
    window.once('closed', () => this.#all.delete(window));
    return window;
  }

  /** A page without a window that has loaded nothing, known as a window is until it closes itself or is closed. */
  createUnseen(options: { sounds: boolean }): WebContents {
    this.#prepareOnce();
    const page = createUnseenPage({ ...options, preload: this.#preload });
    this.#unseen.add(page);
    page.once('destroyed', () => this.#unseen.delete(page));
    return page;
  }

  show(name: OpenedName, { hash, tray }: OpenOptions = {}): void {
    const known = this.#opened.get(name);
    if (known) {
      if (hash !== undefined) void known.loadURL(withHash(known.webContents.getURL(), hash));
      known.show();
      known.focus();
      return;
    }
    const usual = SHAPES[name];
    const frame = name === 'glance' ? glanceFrame(usual, tray, this.#glance) : this.#enlarged(usual);
    const window = this.create({
      ...usual,
      ...frame,
      title: this.#titleOf(name),
      maximizable: name !== 'glance',
    });
    if (name === 'glance') keepSize(window, this.#glance);
    this.#opened.set(name, window);
    window.once('ready-to-show', () => window.show());
    window.once('closed', () => this.#opened.delete(name));
    void window.loadURL(pageUrl(name, hash, this.#languageOf()));
  }

  #prepareOnce(): void {
    this.#prepare?.();
    this.#prepare = undefined;
  }

  #enlarged({ width, height }: WindowShape): { width: number; height: number } {
    const { workArea } = screen.getPrimaryDisplay();
    return fit({ width: width * this.#zoom, height: height * this.#zoom }, workArea);
  }
}

/** The same page: what differs in the rest of its address would have it loaded anew. */
function withHash(url: string, hash: string): string {
  const address = new URL(url);
  address.hash = hash;
  return address.href;
}
