import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Observation,
  learnDelay,
  learnedCadenceMs,
  learnedDelayMs,
} from '../../../../src/main/engine/learned-delay.ts';

const NOW = Date.UTC(2026, 10, 20, 12);
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const CADENCE = 5 * MINUTE;

describe('the learned delay', () => {
  const seen: Observation = {
    readAt: NOW,
    previousReadAt: NOW - CADENCE,
    cadenceMs: CADENCE,
    minimumIntervalMs: 5 * SECOND,
    usualDelayMs: 20 * SECOND,
    seenAt: NOW + 26 * SECOND,
    missedAt: NOW + 20 * SECOND,
    random: 0.5,
  };

  it('lies between the ask that missed the reading and the one that brought it', () => {
    expect(learnDelay([], seen)).toEqual([23 * SECOND]);
    expect(learnDelay([], { ...seen, random: 0 })).toEqual([20 * SECOND]);
  });

  it('lies in the later half of the wait when no ask has missed the reading', () => {
    expect(learnDelay([], { ...seen, missedAt: undefined, random: 0 })).toEqual([13 * SECOND]);
    expect(learnDelay([], { ...seen, missedAt: NOW - MINUTE, random: 0 })).toEqual([13 * SECOND]);
  });

  it('is reckoned from when the reading was due, so that several at once are learned as what they are', () => {
    const batch = { ...seen, cadenceMs: MINUTE, previousReadAt: NOW - CADENCE, missedAt: NOW + 10 * SECOND };
    expect(learnDelay([], { ...batch, random: 0 })).toEqual([4 * MINUTE + 10 * SECOND]);
  });

  it('is not learned from what was missing rather than late, nor from nothing new', () => {
    expect(learnDelay([1], { ...seen, previousReadAt: NOW - 3 * CADENCE })).toEqual([1]);
    expect(learnDelay([1], { ...seen, previousReadAt: undefined })).toEqual([1]);
    expect(learnDelay([1], { ...seen, readAt: NOW - CADENCE })).toEqual([1]);
    expect(learnDelay([1], { ...seen, readAt: undefined })).toEqual([1]);
  });

  it('can be stored: whole, never negative, at most two hundred', () => {
    const time = fc.option(fc.integer({ min: NOW - 20 * MINUTE, max: NOW + 20 * MINUTE }), {
      nil: undefined,
    });
    const observation = fc.record({
      readAt: time,
      previousReadAt: time,
      missedAt: time,
      seenAt: fc.integer({ min: NOW - 20 * MINUTE, max: NOW + 20 * MINUTE }),
      cadenceMs: fc.constantFrom(MINUTE, CADENCE),
      minimumIntervalMs: fc.constantFrom(5 * SECOND, MINUTE),
      usualDelayMs: fc.integer({ min: 0, max: MINUTE }),
      random: fc.double({ min: 0, max: 0.999, noNaN: true }),
    });
    const known = Array.from({ length: 200 }, () => 10 * SECOND);
    fc.assert(
      fc.property(observation, (random) => {
        const learned = learnDelay(known, random);
        expect(learned).toHaveLength(200);
        expect(learned.every((delayMs) => Number.isInteger(delayMs) && delayMs >= 0)).toBe(true);
        expect(Math.max(...learned)).toBeLessThanOrEqual(5 * MINUTE);
      }),
    );
  });

  it('is told to people as the middle of what was seen, once there is enough', () => {
    expect(learnedDelayMs([1, 2, 3], 20_000)).toBe(20_000);
    expect(learnedDelayMs([70, 10, 60, 20, 50, 30, 40], 20_000)).toBe(40);
  });
});

describe('the delay of a source that may only be asked as often as it has readings', () => {
  const onTime: Observation = {
    cadenceMs: MINUTE,
    minimumIntervalMs: MINUTE,
    usualDelayMs: 5 * SECOND,
    readAt: NOW,
    previousReadAt: NOW - MINUTE,
    seenAt: NOW + 30 * SECOND,
    missedAt: undefined,
    random: 0.5,
  };

  it('is looked at a little later after a miss, and by and by earlier while it answers', () => {
    expect(learnDelay([30 * SECOND], onTime)).toEqual([30 * SECOND, 30 * SECOND - 50]);
    const missed = { ...onTime, missedAt: NOW - 30 * SECOND };
    expect(learnDelay([30 * SECOND], missed)).toEqual([30 * SECOND, 33 * SECOND]);
    const oneBehind = { ...onTime, readAt: NOW - MINUTE, previousReadAt: NOW - 2 * MINUTE };
    expect(learnDelay([30 * SECOND], oneBehind)).toEqual([30 * SECOND, 33 * SECOND]);
  });
});

function every(stepMs: number, count: number): { readAt: number }[] {
  return Array.from({ length: count }, (_, index) => ({ readAt: NOW + index * stepMs + (index % 3) * 900 }));
}

describe('the learned cadence', () => {
  it('is that of the readings where they come more often than the source declares', () => {
    expect(learnedCadenceMs(every(MINUTE, 20), CADENCE)).toBe(MINUTE);
  });

  it('is the declared one for too few readings, and never longer or nothing at all', () => {
    expect(learnedCadenceMs(every(MINUTE, 6), CADENCE)).toBe(CADENCE);
    expect(learnedCadenceMs([], CADENCE)).toBe(CADENCE);
    expect(learnedCadenceMs(every(15 * MINUTE, 20), CADENCE)).toBe(CADENCE);
    expect(learnedCadenceMs(every(SECOND, 20), CADENCE)).toBe(MINUTE);
  });

  it('is not led astray by a gap or two', () => {
    const readings = [
      ...every(MINUTE, 10),
      ...every(MINUTE, 2).map(({ readAt }) => ({ readAt: readAt + CADENCE * 9 })),
    ];
    expect(learnedCadenceMs(readings, CADENCE)).toBe(MINUTE);
  });
});
