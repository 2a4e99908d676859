import type { SoundTrouble } from '../../shared/alerts/sound-trouble.ts';
import { effect } from '@preact/signals';
import type { WindowClock } from '../ui/clock.ts';
import { checkSound } from '../ui/sound-check.ts';
import { createSoundPlayer } from '../ui/sound-player.ts';
import type { Store } from '../ui/store.ts';
import { soundTrouble } from './sound-trouble.ts';

/** What began longer ago is over: the alarm speaks again at its repeat. */
const OVER_AFTER_MS = 60_000;

/** Plays what main wants heard, once for each time it is to be heard, and tells main what came of it. */
export function soundAlarms({ api, overview }: Store, clock: WindowClock): void {
  const report = (reason: SoundTrouble | undefined): void => {
    api.alerts.reportChannel({ channel: 'sound', ...(reason && { reason }) }).catch(() => undefined);
  };
  const player = createSoundPlayer({
    clock,
    onState: (state, failure) => {
      if (state === 'failed' && failure) report(failure);
      // An element that plays may play into nothing; only the devices tell.
      if (state === 'playing') void checkSound(clock).then((check) => report(whatIsMissing(check)));
    },
  });
  let heard: number | undefined;
  effect(() => {
    const facts = overview.value;
    if (!facts) return;
    const { sound } = facts.alarm;
    if (!sound) {
      heard = undefined;
      player.stop();
    } else if (sound.startedAt !== heard) {
      heard = sound.startedAt;
      if (clock.now() - heard < OVER_AFTER_MS) player.play(sound);
    }
  });
}

/** The alarm itself plays: that the silent file beside it failed says nothing. */
function whatIsMissing(check: Awaited<ReturnType<typeof checkSound>>): SoundTrouble | undefined {
  return check.outcome === 'failed' ? undefined : soundTrouble(check);
}
