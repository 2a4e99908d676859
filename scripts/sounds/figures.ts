import { type SoundFile, type SoundLevel, soundFile } from '../../src/shared/alerts/sound.ts';
import { SAMPLE_RATE_HZ, wavFile } from './wav.ts';

/** How a level sounds, whatever its figure. */
interface Voice {
  /** Strength of the fundamental and the harmonics above it. */
  harmonics: readonly number[];
  noteMs: number;
  /** Silence between two notes of a group, and between two groups. */
  gapMs: number;
  groupGapMs: number;
  /** Groups in one file. */
  groups: number;
  /** Loudest sample, of full scale. */
  peak: number;
  /** Part of a note in which it fades away. */
  fade: number;
}

/**
 * From a nudge to what wakes. Medical alarms (IEC 60601-1-8) are groups of pulses with a fundamental of 150–1000 Hz
 * and at least four partials, so that they are heard in noise and can be located, with rounded edges that do not
 * startle; the more urgent, the shorter and closer the pulses. For sleepers NFPA 72 asks for a 520 Hz square wave,
 * which wakes far more people than a high beep: so the last level has the odd harmonics of a square wave around
 * that pitch.
 */
const VOICES: Readonly<Record<SoundLevel, Voice>> = {
  1: { harmonics: [1, 0.25], noteMs: 240, gapMs: 80, groupGapMs: 0, groups: 1, peak: 0.3, fade: 0.75 },
  2: {
    harmonics: [1, 0.4, 0.35, 0.15, 0.15],
    noteMs: 180,
    gapMs: 50,
    groupGapMs: 260,
    groups: 1,
    peak: 0.6,
    fade: 0.5,
  },
  3: {
    harmonics: [1, 0.15, 0.45, 0.1, 0.3, 0, 0.2],
    noteMs: 130,
    gapMs: 30,
    groupGapMs: 220,
    groups: 2,
    peak: 0.95,
    fade: 0.25,
  },
};

/** Fundamentals in Hz, note by note. Direction tells lows from highs without looking. */
const FIGURES = {
  falling: [784, 659, 523, 392],
  rising: [392, 523, 659, 784],
  pulse: [523, 523, 523],
  chime: [659, 523],
} as const;

/** Every file of resources/sounds with its bytes. */
export function renderSounds(): ReadonlyMap<SoundFile, Uint8Array> {
  const files = new Map<SoundFile, Uint8Array>();
  for (const sound of ['falling', 'rising', 'pulse', 'chime'] as const)
    for (const level of [1, 2, 3] as const)
      files.set(soundFile(sound, level), wavFile(figure(FIGURES[sound], VOICES[level])));
  files.set('silence.wav', wavFile(new Float64Array(SAMPLE_RATE_HZ / 2)));
  return files;
}

function figure(notesHz: readonly number[], voice: Voice): Float64Array {
  const rest = new Float64Array(samplesIn(voice.gapMs));
  const groupRest = new Float64Array(samplesIn(voice.groupGapMs));
  const parts = Array.from({ length: voice.groups }, () => [
    ...notesHz.flatMap((pitchHz) => [note(pitchHz, voice), rest]),
    groupRest,
  ]).flat();
  return scaled(joined(parts), voice.peak);
}

function note(pitchHz: number, { harmonics, noteMs, fade }: Voice): Float64Array {
  const length = samplesIn(noteMs);
  return Float64Array.from({ length }, (_, index) => {
    const phase = (2 * Math.PI * pitchHz * index) / SAMPLE_RATE_HZ;
    const wave = harmonics.reduce((sum, strength, n) => sum + strength * Math.sin((n + 1) * phase), 0);
    return wave * envelope(index / (length - 1), fade);
  });
}

/** Rises and fades along a cosine: an edge would click. */
function envelope(position: number, fade: number): number {
  const rise = 0.15;
  const distance = Math.min(position / rise, (1 - position) / fade, 1);
  return (1 - Math.cos(Math.PI * distance)) / 2;
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function scaled(samples: Float64Array, peak: number): Float64Array {
  const highest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return samples.map((sample) => (sample / highest) * peak);
}

function samplesIn(durationMs: number): number {
  return Math.round((durationMs / 1000) * SAMPLE_RATE_HZ);
}
