import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderSounds } from '../../../scripts/sounds/figures.ts';
import { soundFile, type SoundLevel } from '../../../src/shared/alerts/sound.ts';

const FOLDER = join(import.meta.dirname, '../../../resources/sounds');
const SOUNDS = ['falling', 'rising', 'pulse', 'chime'] as const;

/** The samples of a WAV file, −1…1, read by its chunks and not by where the script puts them. */
function readWav(bytes: Uint8Array): { format: number[]; samples: number[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tag = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
  expect([tag(0), tag(8), view.getUint32(4, true)]).toEqual(['RIFF', 'WAVE', bytes.length - 8]);
  let format: number[] = [];
  for (let at = 12; at < bytes.length; at += 8 + view.getUint32(at + 4, true)) {
    const start = at + 8;
    if (tag(at) === 'fmt ')
      format = [
        view.getUint16(start, true),
        view.getUint16(start + 2, true),
        view.getUint32(start + 4, true),
        view.getUint32(start + 8, true),
        view.getUint16(start + 12, true),
        view.getUint16(start + 14, true),
      ];
    if (tag(at) === 'data') {
      const length = view.getUint32(at + 4, true) / 2;
      return {
        format,
        samples: Array.from({ length }, (_, i) => view.getInt16(start + i * 2, true) / 32_768),
      };
    }
  }
  throw new Error('There is no data in it.');
}

const read = async (sound: (typeof SOUNDS)[number], level: SoundLevel): Promise<number[]> =>
  readWav(await readFile(join(FOLDER, soundFile(sound, level)))).samples;
const rms = (samples: readonly number[]): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample ** 2, 0) / samples.length);

describe('the files in resources/sounds', () => {
  it('are exactly what `npm run sounds` makes', async () => {
    const made = renderSounds();
    expect((await readdir(FOLDER)).toSorted()).toEqual([...made.keys()].toSorted());
    for (const [name, bytes] of made)
      expect([name, Buffer.compare(await readFile(join(FOLDER, name)), bytes)]).toEqual([name, 0]);
  });

  it('are small, and short enough to be repeated', async () => {
    const made = [...renderSounds().values()];
    expect(made.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(1_000_000);
    for (const bytes of made) {
      const { format, samples } = readWav(bytes);
      // PCM, one channel, 22,050 Hz, bytes a second, bytes and bits a sample
      expect(format).toEqual([1, 1, 22_050, 44_100, 2, 16]);
      expect(bytes.length).toBeLessThanOrEqual(110_000);
      expect(samples.length / 22_050).toBeLessThanOrEqual(2.5);
    }
  });

  it.each(SOUNDS)('%s gets much louder with every level', async (sound) => {
    const loudness = [rms(await read(sound, 1)), rms(await read(sound, 2)), rms(await read(sound, 3))];
    expect(loudness[1]).toBeGreaterThan(1.4 * (loudness[0] ?? 1));
    expect(loudness[2]).toBeGreaterThan(1.4 * (loudness[1] ?? 1));
  });

  it.each(SOUNDS)('%s does not click and is never cut off', async (sound) => {
    for (const level of [1, 2, 3] as const) {
      const samples = await read(sound, level);
      expect(Math.abs(samples[0] ?? 1) + Math.abs(samples.at(-1) ?? 1)).toBeLessThan(0.001);
      expect(Math.max(...samples.map(Math.abs))).toBeLessThan(0.97);
      // A hard edge between notes would be a leap that no tone of this height makes.
      const quiet = samples.findIndex((_, i) => i > 500 && samples.slice(i, i + 200).every((s) => s === 0));
      expect(Math.abs(samples[quiet - 1] ?? 1)).toBeLessThan(0.001);
    }
  });

  it('have a silent one, for finding out whether anything plays', async () => {
    expect(rms(readWav(await readFile(join(FOLDER, 'silence.wav'))).samples)).toBe(0);
  });
});
