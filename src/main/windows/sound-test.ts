import type { ChannelReason } from '../alerts/channels.ts';
import { message } from '../../shared/i18n/message.ts';
import { CHECK_SOUND_HASH } from '../../shared/check-sound-hash.ts';
import type { Clock } from '../ports/clock.ts';
import { pageUrl } from './own-pages.ts';

/** The start of a program is busy, and nothing waits for this. */
const STARTS_AFTER_MS = 5000;
/** The page’s own longest wait is 8 s. */
const GIVES_UP_AFTER_MS = 30_000;

/** What is needed of the page's `WebContents`. */
export interface SoundPage {
  once(event: 'destroyed', told: () => void): unknown;
  once(event: 'render-process-gone', told: () => void): unknown;
  loadURL(url: string): Promise<void>;
  close(): void;
  isDestroyed(): boolean;
}

export interface SoundTestParts {
  windows: { createUnseen(options: { sounds: boolean }): SoundPage };
  clock: Clock;
  /** The page is gone, whatever came of it. */
  onEnd: () => void;
  report: (channel: 'sound', reason: ChannelReason) => void;
}

/**
 * Finds out soon after the start whether alarms can be heard, so that it isn’t found out at night. A page that nobody
 * sees plays a silent file, tells what came of it by itself, and closes itself.
 * @returns what ends it
 */
export function testSoundSoon({ windows, clock, report, onEnd }: SoundTestParts): () => void {
  let end: (() => void) | undefined;
  const cancelStart = clock.after(STARTS_AFTER_MS, () => {
    const page = windows.createUnseen({ sounds: true });
    const giveUp = (): void => {
      end?.();
      report('sound', message('alertLog.soundNotTried'));
    };
    const cancelGiveUp = clock.after(GIVES_UP_AFTER_MS, giveUp);
    end = () => {
      cancelGiveUp();
      end = undefined;
      if (!page.isDestroyed()) page.close();
    };
    page.once('destroyed', () => {
      end?.();
      onEnd();
    });
    page.once('render-process-gone', giveUp);
    // Also fails where the page was done before it had loaded whole; one that doesn't load at all tells nothing in time.
    page.loadURL(pageUrl('alert', CHECK_SOUND_HASH)).catch(() => undefined);
  });
  return () => {
    cancelStart();
    end?.();
  };
}
