import { type AlertSound, loudness, soundFile, type SoundLevel } from '../../shared/alerts/sound.ts';
import type { WindowClock } from './clock.ts';
import { soundUrl } from './sound-files.ts';
import { type Playback, playFile, type SoundFailure } from './sound-playback.ts';

const PAUSE_MS = 1500;
const LONGEST_MS = 60_000;

export interface AlarmSound {
  sound: AlertSound;
  level: SoundLevel;
  /** The person's setting, 0–100. */
  volume: number;
}

export type SoundState = 'playing' | 'stopped' | 'failed';

export interface SoundPlayer {
  /**
   * Repeats the figure, with 1.5 s in between, until `stop`, or for a minute. Takes the place of what plays already.
   * A figure that fails is tried again in the next round: the device may be back, or somebody may have clicked.
   */
  play(alarm: AlarmSound): void;
  stop(): void;
}

interface SoundPlayerOptions {
  clock: WindowClock;
  /**
   * Hears of every change, once: what the audio element itself reported, not what was asked of it. `failed` comes
   * with its reason, and may be followed by `playing`. A computer without any output device plays into nothing and
   * says `playing` all the same; see `checkSound`.
   */
  onState: (state: SoundState, reason?: SoundFailure) => void;
}

/** Sounds an alarm in a window. */
export function createSoundPlayer({ clock, onState }: SoundPlayerOptions): SoundPlayer {
  let told: SoundState = 'stopped';
  let toldReason: SoundFailure | undefined;
  let silence: (() => void) | undefined;
  const tell = (state: SoundState, reason?: SoundFailure): void => {
    if (state === told && reason === toldReason) return;
    told = state;
    toldReason = reason;
    onState(state, reason);
  };
  const stop = (): void => {
    silence?.();
    silence = undefined;
    tell('stopped');
  };
  return {
    play({ sound, level, volume }) {
      silence?.();
      silence = undefined;
      if (sound === 'none') return tell('stopped');
      const options = { url: soundUrl(soundFile(sound, level)), volume: loudness(volume, level) };
      const endRounds = repeat(() => playFile({ ...options, onPlaying: () => tell('playing') }, clock), {
        clock,
        onFailure: (failure) => tell('failed', failure),
      });
      const endLimit = clock.after(LONGEST_MS, stop);
      silence = () => {
        endRounds();
        endLimit();
      };
    },
    stop,
  };
}

interface RepeatOptions {
  clock: WindowClock;
  onFailure: (failure: SoundFailure) => void;
}

/** Starts a playback, waits for its end, pauses, and starts again. @returns what ends it at once */
function repeat(start: () => Playback, { clock, onFailure }: RepeatOptions): () => void {
  let over = false;
  let endCurrent: () => void;
  const round = async (): Promise<void> => {
    const playback = start();
    endCurrent = () => playback.cancel();
    const failure = await playback.outcome;
    // The end may have come between the element's last word and now.
    if (over) return;
    if (failure) onFailure(failure);
    endCurrent = clock.after(PAUSE_MS, () => void round());
  };
  void round();
  return () => {
    over = true;
    endCurrent();
  };
}
