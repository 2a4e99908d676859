import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loudness, soundFile, soundLevel } from '../../../../src/shared/alerts/sound.ts';

const volume = fc.integer({ min: 0, max: 100 });

describe('how pressing an alert sounds', () => {
  it('goes from gentle to urgent, and stays there', () => {
    expect([1, 2, 3, 4, 500].map((times) => soundLevel(times))).toEqual([1, 2, 3, 3, 3]);
  });

  it('starts higher where the alert is urgent', () => {
    expect([1, 2, 3].map((times) => soundLevel(times, 2))).toEqual([2, 3, 3]);
    expect([1, 2].map((times) => soundLevel(times, 3))).toEqual([3, 3]);
  });

  it('never falls, and takes a count before the first as the first', () => {
    expect(soundLevel(0)).toBe(1);
    fc.assert(
      fc.property(fc.nat({ max: 1000 }), fc.constantFrom(1, 2, 3), (times, startsAt) => {
        expect(soundLevel(times + 1, startsAt)).toBeGreaterThanOrEqual(soundLevel(times, startsAt));
        expect(soundLevel(times, startsAt)).toBeGreaterThanOrEqual(startsAt);
      }),
    );
  });

  it('has a file of its own', () => {
    expect(soundFile('falling', 3)).toBe('falling-3.wav');
  });
});

describe('how loud an alert plays', () => {
  it('reaches everything the computer gives only at full volume and the highest level', () => {
    expect(loudness(100, 3)).toBe(1);
    expect(loudness(100, 1)).toBeLessThan(1);
  });

  it('is silent at volume 0 and nowhere else', () => {
    fc.assert(
      fc.property(volume, fc.constantFrom(1, 2, 3), (set, level) => {
        expect(loudness(set, level) === 0).toBe(set === 0);
      }),
    );
  });

  it('grows with the volume and with the level', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.constantFrom(1, 2), (set, level) => {
        expect(loudness(set + 1, level)).toBeGreaterThan(loudness(set, level));
        expect(loudness(set, level === 1 ? 2 : 3)).toBeGreaterThan(loudness(set, level));
      }),
    );
  });

  it('is something a player takes, whatever the volume', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), (set) => {
        expect(loudness(set, 3)).toBeGreaterThanOrEqual(0);
        expect(loudness(set, 3)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
