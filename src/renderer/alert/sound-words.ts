import type { SoundCheck } from '../ui/sound-check.ts';
import type { SoundFailure } from '../ui/sound-playback.ts';

const FAILURES: Readonly<Record<SoundFailure, string>> = {
  blocked: 'The browser plays no sound before somebody has clicked in its page.',
  unplayable: 'The sound file can’t be read.',
  stuck: 'The computer’s sound system takes no sound.',
};

/** Why nothing is heard, as a sentence. */
export function soundFailureWords(failure: SoundFailure): string {
  return FAILURES[failure];
}

/** Undefined when alarms can be heard, as far as a page can know. */
export function soundCheckWords(check: SoundCheck): string | undefined {
  if (check.outcome === 'failed') return soundFailureWords(check.reason);
  return check.outcome === 'noDevice' ? 'This computer has no loudspeaker.' : undefined;
}
