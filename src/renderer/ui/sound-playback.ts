import type { WindowClock } from './clock.ts';

/**
 * Why nothing is heard. `blocked`: a browser plays nothing before somebody has clicked in the page (never in our
 * own windows in Electron). `unplayable`: the file can't be loaded or decoded. `stuck`: it was accepted, but did
 * not reach its end; the sound system does not take it.
 */
export type SoundFailure = 'blocked' | 'unplayable' | 'stuck';

export interface Playback {
  /** What it came to; undefined is: played to its end. Stays open after `cancel`. */
  outcome: Promise<SoundFailure | undefined>;
  cancel(): void;
}

interface PlaybackOptions {
  url: string;
  /** 0–1 */
  volume: number;
  /** The element says that it plays. */
  onPlaying?: () => void;
}

/** The longest file has 1.8 s; on a busy computer one of 1 s was seen to take 3.4 s from call to end. */
const STUCK_AFTER_MS = 8000;

/** Plays a file once, and believes only what the element tells. */
export function playFile({ url, volume, onPlaying }: PlaybackOptions, clock: WindowClock): Playback {
  const over = new AbortController();
  const { signal } = over;
  const audio = new Audio(url);
  audio.volume = volume;
  const outcome = new Promise<SoundFailure | undefined>((resolve) => {
    const finish = (failure?: SoundFailure): void => {
      if (signal.aborted) return;
      over.abort();
      resolve(failure);
    };
    audio.addEventListener('playing', () => onPlaying?.(), { signal });
    audio.addEventListener('ended', () => finish(), { signal });
    audio.addEventListener('error', () => finish('unplayable'), { signal });
    signal.addEventListener(
      'abort',
      clock.after(STUCK_AFTER_MS, () => finish('stuck')),
    );
    signal.addEventListener('abort', () => release(audio));
    audio.play().catch((error: unknown) => finish(isRefusal(error) ? 'blocked' : 'unplayable'));
  });
  return { outcome, cancel: () => over.abort() };
}

function isRefusal(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotAllowedError';
}

function release(audio: HTMLAudioElement): void {
  audio.pause();
  audio.removeAttribute('src');
  audio.load();
}
