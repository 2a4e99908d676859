import { z } from 'zod';

/**
 * What an alert sounds like: `falling` is meant for lows, `rising` for highs, `pulse` for missing data and other
 * trouble, `chime` for what can wait. `none` is silent.
 */
export const alertSoundSchema = z.enum(['falling', 'rising', 'pulse', 'chime', 'none']);
export type AlertSound = z.infer<typeof alertSoundSchema>;
export type AudibleSound = Exclude<AlertSound, 'none'>;

/** How pressing a sound is: 1 gentle, 2 firm, 3 urgent enough to wake somebody. */
export type SoundLevel = 1 | 2 | 3;

/** A file of `resources/sounds`. `silence.wav` is for trying out whether anything can be played. */
export type SoundFile = `${AudibleSound}-${SoundLevel}.wav` | 'silence.wav';

const LEVELS = [1, 2, 3] as const;

/**
 * An alert that nobody answers gets more pressing each time it speaks, and then stays at the highest level.
 *
 * @param timesSpoken which time this is, counted from 1
 * @param startsAt the level of the first time; urgent alerts start at 2
 */
export function soundLevel(timesSpoken: number, startsAt: SoundLevel = 1): SoundLevel {
  return LEVELS[startsAt - 1 + Math.max(timesSpoken, 1) - 1] ?? 3;
}

export function soundFile(sound: AudibleSound, level: SoundLevel): SoundFile {
  return `${sound}-${level}.wav`;
}

/**
 * What the player's volume is set to, 0–1.
 *
 * The files themselves get louder with the level; this adds to it, so that a person's volume is what the highest
 * level reaches and never more. Loudness is heard roughly as a power of the signal's strength, hence the square: the
 * middle of the slider sounds about half as loud. Only a volume of 0 is silent.
 *
 * @param volume the person's setting, 0–100; anything outside is taken as the nearest end
 */
export function loudness(volume: number, level: SoundLevel): number {
  const share = { 1: 0.6, 2: 0.8, 3: 1 }[level];
  return (Math.min(Math.max(volume, 0), 100) / 100) ** 2 * share;
}
