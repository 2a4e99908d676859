import '../../../src/renderer/ui/without-eval.ts';
import { windowClock } from '../../../src/renderer/ui/clock.ts';
import { checkSound, type SoundCheck } from '../../../src/renderer/ui/sound-check.ts';
import { type AlarmSound, createSoundPlayer } from '../../../src/renderer/ui/sound-player.ts';
import { ManualClock } from '../../support/manual-clock.ts';

declare global {
  interface Window {
    sounds: {
      play: (alarm: AlarmSound) => void;
      stop: () => void;
      /** Lets the player's own timers run; what the browser plays takes the time it takes. */
      advance: (byMs: number) => Promise<void>;
      check: () => Promise<SoundCheck>;
      states: string[];
      /** Every audio element that was made: the browser's own, only remembered. */
      elements: HTMLAudioElement[];
    };
  }
}

const elements: HTMLAudioElement[] = [];
const states: string[] = [];
window.Audio = class extends Audio {
  constructor(url?: string) {
    super(url);
    elements.push(this);
  }
};
const clock = new ManualClock(0);
const player = createSoundPlayer({
  clock,
  onState: (state, reason) => states.push(reason ? `${state}: ${reason}` : state),
});
window.sounds = {
  play: (alarm) => player.play(alarm),
  stop: () => player.stop(),
  advance: (byMs) => clock.advance(byMs),
  check: () => checkSound(windowClock),
  states,
  elements,
};
if (window.location.hash === '#ring') player.play({ sound: 'falling', level: 3, volume: 50 });
