import type { ChannelReason } from '../alerts/channels.ts';
import { message } from '../../shared/i18n/message.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { type BrowserWindow, screen } from 'electron';
import type { Alarm, Overview } from '../../shared/overview/overview.ts';
import type { CancelTimer, Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import { alertWish, occasionOf } from './alert-wish.ts';
import { placeAlert } from './alert-placement.ts';
import { pageUrl } from './own-pages.ts';
import type { Windows } from './windows.ts';

/** After a failure the next try waits a little, lest a page that always fails be loaded without end. */
const TRY_AGAIN_AFTER_MS = 10_000;
/** Alarms without a sound don’t tell when they repeat: closed by hand, the window is back after this at the latest. */
const BACK_AFTER_MS = 5 * 60_000;

export interface AlertWindowParts {
  windows: Pick<Windows, 'create' | 'zoom'>;
  clock: Clock;
  log: Log;
  overview: () => Overview;
  language: () => Language;
  /** No reason means that it works. */
  report: (channel: 'window' | 'sound', reason: ChannelReason) => void;
}

/**
 * The small window above all others, there only while an alarm is to be seen or heard. It never takes the focus.
 * Closing it by hand answers nothing: it goes out of sight, its sound goes on, and it is back when the alarm speaks
 * again, when another one joins, or after five minutes.
 */
export class AlertWindow {
  readonly #parts: AlertWindowParts;
  #window: BrowserWindow | undefined;
  #loaded = false;
  #shown = false;
  /** What the content's size was last computed as: who resizes the window keeps that until what it holds changes. */
  #size = '';
  #failedAt: number | undefined;
  /** The occasion that somebody has put out of sight. */
  #putAway: string | undefined;
  #cancelReturn: CancelTimer | undefined;
  #stopped = false;

  constructor(parts: AlertWindowParts) {
    this.#parts = parts;
  }

  /** Has the window be as the alarms want it. Cheap, and safe to call at any time. */
  follow({ alarm, discreet }: Overview): void {
    if (this.#stopped) return;
    const wish = alertWish(alarm);
    if (wish === 'none') return this.#destroy();
    if (this.#mustWait()) return;
    const window = this.#window ?? this.#open();
    if (this.#putAway !== undefined && this.#putAway !== occasionOf(alarm)) this.#bringBack();
    this.#place(window, alarm, discreet);
    if (wish === 'heard' || this.#putAway !== undefined) this.#hide();
    else if (this.#loaded && !this.#shown) this.#show(window);
  }

  /** Somebody wants to see it. */
  reveal(): void {
    this.#bringBack();
    this.follow(this.#parts.overview());
    if (this.#shown) this.#window?.focus();
  }

  /** The program ends: from now on the window may be closed. */
  stop(): void {
    this.#stopped = true;
    this.#destroy();
  }

  #open(): BrowserWindow {
    const window = this.#parts.windows.create({
      title: this.#parts.language().t('tray.alertWindow'),
      ...placeAlert(NOTHING, screen.getPrimaryDisplay().workArea),
      alwaysOnTop: true,
      skipTaskbar: false,
      minimizable: false,
      maximizable: false,
      // On Linux the system’s button closes it all the same; see `close` below.
      closable: false,
      sounds: true,
    });
    this.#window = window;
    window.setAlwaysOnTop(true, 'screen-saver');
    window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true });
    window.on('close', (event) => {
      if (this.#stopped) return;
      event.preventDefault();
      this.#hideFor(occasionOf(this.#parts.overview().alarm));
    });
    window.webContents.on('render-process-gone', (_event, { reason }) =>
      this.#fail(window, `crash: ${reason}`),
    );
    window.on('unresponsive', () => this.#fail(window, 'hangs'));
    window.webContents.on('did-navigate', (_event, _url, status) => {
      if (status >= 400) this.#fail(window, `status ${status}`);
    });
    window.webContents.on('did-finish-load', () => this.#finishLoading(window));
    void window
      .loadURL(pageUrl('alert'))
      .catch((error: unknown) => this.#fail(window, error instanceof Error ? error.name : 'unknown'));
    return window;
  }

  #finishLoading(window: BrowserWindow): void {
    if (window !== this.#window) return;
    this.#loaded = true;
    this.follow(this.#parts.overview());
  }

  #show(window: BrowserWindow): void {
    // Before anything else: what is reported below has everybody look again, this window too.
    this.#shown = true;
    this.#failedAt = undefined;
    window.showInactive();
    // Some window managers let go of it while it is out of sight.
    window.setAlwaysOnTop(true, 'screen-saver');
    this.#parts.report('window', undefined);
  }

  #hide(): void {
    this.#shown = false;
    this.#window?.hide();
  }

  /** Whoever has moved it keeps it where it is; it grows and shrinks with what it holds. */
  #place(window: BrowserWindow, { entries, troubles }: Alarm, discreet: boolean): void {
    const rehearsals = entries.filter(({ rehearsal }) => rehearsal).length;
    const { zoom } = this.#parts.windows;
    const panel = { entries: entries.length, rehearsals, troubles: troubles.length, discreet, zoom };
    const { width, height, x, y } = placeAlert(panel, screen.getPrimaryDisplay().workArea);
    const size = `${width}x${height}`;
    if (this.#size !== size) window.setContentSize(width, height);
    this.#size = size;
    if (!this.#shown) window.setPosition(x, y);
  }

  #hideFor(occasion: string): void {
    this.#putAway = occasion;
    this.#hide();
    this.#cancelReturn?.();
    this.#cancelReturn = this.#parts.clock.after(BACK_AFTER_MS, () => {
      this.#bringBack();
      this.follow(this.#parts.overview());
    });
  }

  #bringBack(): void {
    this.#putAway = undefined;
    this.#cancelReturn?.();
    this.#cancelReturn = undefined;
  }

  #mustWait(): boolean {
    const since = this.#failedAt;
    return (
      since !== undefined && !this.#window && Math.abs(this.#parts.clock.now() - since) < TRY_AGAIN_AFTER_MS
    );
  }

  #fail(window: BrowserWindow, reason: string): void {
    if (window !== this.#window) return;
    this.#parts.log.warn('the alert window failed', { reason });
    const { sound } = this.#parts.overview().alarm;
    this.#failedAt = this.#parts.clock.now();
    this.#destroy();
    this.#parts.report('window', message('alertLog.pageBrokeOff'));
    if (sound) this.#parts.report('sound', message('alertLog.soundPageBrokeOff'));
  }

  #destroy(): void {
    const window = this.#window;
    this.#window = undefined;
    this.#loaded = false;
    this.#shown = false;
    this.#size = '';
    this.#bringBack();
    if (window && !window.isDestroyed()) window.destroy();
  }
}

const NOTHING = { entries: 1, rehearsals: 0, troubles: 0, discreet: false };
