import { type ReadonlySignal, signal } from '@preact/signals';
import type { AlertKind } from '../../../shared/alerts/kind.ts';
import type { WindowClock } from '../../ui/clock.ts';
import type { SoundFailure } from '../../ui/sound-playback.ts';
import { type AlarmSound, createSoundPlayer } from '../../ui/sound-player.ts';

/** Long enough for the figure twice. */
const TRIAL_MS = 5000;

const FAILURES: Readonly<Record<SoundFailure, string>> = {
  blocked: 'The browser lets this page make no sound yet. Click once more.',
  unplayable: 'The sound can’t be played.',
  stuck: 'The sound system of this computer does not take the sound.',
};

/** One sound of the settings at a time, tried for a moment. */
export interface SoundTrial {
  /** Whose sound is being tried. */
  kind: ReadonlySignal<AlertKind | undefined>;
  /** Why it was not heard, in words; empty while nothing is wrong. */
  failure: ReadonlySignal<{ kind: AlertKind; text: string } | undefined>;
  start(kind: AlertKind, sound: AlarmSound): void;
  stop(): void;
}

export function createSoundTrial(clock: WindowClock): SoundTrial {
  const kind = signal<AlertKind>();
  const failure = signal<{ kind: AlertKind; text: string }>();
  let cancelEnd: (() => void) | undefined;
  const player = createSoundPlayer({
    clock,
    onState: (state, reason) => {
      if (state === 'playing') failure.value = undefined;
      if (state === 'failed' && kind.value) {
        failure.value = { kind: kind.value, text: FAILURES[reason ?? 'unplayable'] };
      }
    },
  });
  const stop = (): void => {
    cancelEnd?.();
    player.stop();
    kind.value = undefined;
  };
  return {
    kind,
    failure,
    start(tried, sound) {
      stop();
      failure.value = undefined;
      kind.value = tried;
      cancelEnd = clock.after(TRIAL_MS, stop);
      player.play(sound);
    },
    stop,
  };
}
