import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoffMs } from '../../../../src/main/engine/backoff.ts';
import { fetchSince } from '../../../../src/main/engine/fetch-since.ts';
import { type ScheduleInput, nextAskAt } from '../../../../src/main/engine/schedule.ts';

const NOW = Date.UTC(2026, 10, 20, 12);
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const CADENCE = 5 * MINUTE;
const JITTER = SECOND / 2;

/** A reading a minute old, from a cloud that has always taken 20 to 22 seconds. */
const base: ScheduleInput = {
  now: NOW,
  lastReadAt: NOW - MINUTE,
  cadenceMs: CADENCE,
  usualDelayMs: 20 * SECOND,
  delaysMs: Array.from({ length: 200 }, (_, index) => 20 * SECOND + 10 * index),
  failures: 0,
  minimumIntervalMs: 5 * SECOND,
  random: 0.5,
};
const DUE = NOW - MINUTE + CADENCE;

const anyInput = fc.record({
  lastReadAt: fc.option(fc.integer({ min: NOW - 10 * 24 * 60 * MINUTE, max: NOW + 60 * MINUTE }), {
    nil: undefined,
  }),
  lastAskAt: fc.option(fc.integer({ min: NOW - 60 * MINUTE, max: NOW }), { nil: undefined }),
  cadenceMs: fc.constantFrom(MINUTE, CADENCE),
  usualDelayMs: fc.integer({ min: 0, max: 4 * MINUTE }),
  delaysMs: fc.array(fc.integer({ min: 0, max: 5 * MINUTE }), { maxLength: 200 }),
  failures: fc.integer({ min: 0, max: 1000 }),
  floorMs: fc.option(fc.integer({ min: 0, max: 60 * MINUTE }), { nil: undefined }),
  minimumIntervalMs: fc.integer({ min: SECOND, max: MINUTE }),
  notBefore: fc.option(fc.integer({ min: NOW - 60 * MINUTE, max: NOW + 60 * MINUTE }), { nil: undefined }),
  random: fc.double({ min: 0, max: 0.999, noNaN: true }),
});

/** From when the reading is due to the next ask for it, with nothing learned yet. */
function firstAskMs(usualDelayMs: number): number {
  return nextAskAt({ ...base, delaysMs: [], usualDelayMs }) - DUE;
}

function stepWhenLateMs(lateMs: number): number {
  return nextAskAt({ ...base, now: DUE + lateMs }) - (DUE + lateMs);
}

describe('the next ask', () => {
  it('comes once a reading from a punctual cloud is sure to be there', () => {
    expect(nextAskAt(base) - DUE).toBeGreaterThanOrEqual(22 * SECOND);
    expect(nextAskAt(base) - DUE).toBeLessThanOrEqual(28 * SECOND);
  });

  it('comes in the middle of the delays of an unpunctual cloud, then again before the last of them', () => {
    const delaysMs = Array.from({ length: 200 }, (_, index) => 10 * SECOND + 200 * index);
    const first = nextAskAt({ ...base, delaysMs });
    const second = nextAskAt({ ...base, delaysMs, now: first });
    expect(first - DUE).toBeGreaterThan(15 * SECOND);
    expect(first - DUE).toBeLessThan(35 * SECOND);
    expect(second - DUE).toBeLessThan(50 * SECOND);
  });

  it('relies on the source’s own estimate while nothing has been learned', () => {
    expect(firstAskMs(10 * SECOND)).toBeLessThan(firstAskMs(40 * SECOND));
    expect(firstAskMs(10 * SECOND)).toBeLessThan(40 * SECOND);
  });

  it('comes every minute and a half while a reading is very late, and every five minutes from six hours on', () => {
    expect(stepWhenLateMs(10 * MINUTE)).toBe(90 * SECOND);
    expect(stepWhenLateMs(3 * 60 * MINUTE)).toBe(90 * SECOND);
    expect(stepWhenLateMs(7 * 60 * MINUTE)).toBe(5 * MINUTE);
  });

  it('is spread by chance over one second', () => {
    expect(nextAskAt({ ...base, random: 0 })).toBe(nextAskAt(base) - JITTER);
    expect(nextAskAt({ ...base, random: 0.999 })).toBeCloseTo(nextAskAt(base) + 0.998 * JITTER, 3);
  });

  it('waits for whatever the cloud orders', () => {
    expect(nextAskAt({ ...base, failures: 1, notBefore: NOW + 30 * MINUTE })).toBe(NOW + 30 * MINUTE);
  });

  it('is never sooner than the source’s minimum nor than the cloud’s order, and never further off than it must be', () => {
    fc.assert(
      fc.property(anyInput, (random) => {
        const at = nextAskAt({ ...random, now: NOW });
        expect(at).toBeGreaterThanOrEqual(NOW);
        expect(at).toBeGreaterThanOrEqual((random.lastAskAt ?? NOW) + random.minimumIntervalMs);
        expect(at).toBeGreaterThanOrEqual(random.notBefore ?? 0);
        const longest = Math.max(
          // Due, late to the end of the plan, and once more the interval a source may insist on.
          random.cadenceMs + 5 * MINUTE + random.minimumIntervalMs,
          random.floorMs ?? 0,
          (random.notBefore ?? 0) - NOW,
        );
        expect(at - NOW).toBeLessThanOrEqual(longest + JITTER);
      }),
    );
  });

  it('never moves forward in time because the question is put later', () => {
    const laterMs = fc.integer({ min: 0, max: 10 * MINUTE });
    fc.assert(
      fc.property(anyInput, laterMs, (random, later) => {
        // Sources that are asked in step with their readings may let one pass, and then ask at once after all.
        const input = { ...random, failures: 0, lastReadAt: NOW - MINUTE, lastAskAt: undefined };
        fc.pre(input.minimumIntervalMs < input.cadenceMs);
        expect(nextAskAt({ ...input, now: NOW + later })).toBeGreaterThanOrEqual(
          nextAskAt({ ...input, now: NOW }),
        );
      }),
    );
  });

  it('is not put off to a reading’s time when the clock has been set back', () => {
    const setBack = { ...base, now: NOW - 24 * 60 * MINUTE, lastAskAt: NOW };
    expect(nextAskAt(setBack) - setBack.now).toBeLessThanOrEqual(CADENCE + 30 * SECOND);
  });
});

describe('backing off', () => {
  it('doubles up to two minutes and keeps at least half of each step', () => {
    const shortest = [1, 2, 3, 4, 5, 6, 50].map((failures) => backoffMs({ failures, random: 0 }));
    expect(shortest).toEqual([2500, 5000, 10_000, 20_000, 40_000, 60_000, 60_000]);
    expect(backoffMs({ failures: 50, random: 0.999 })).toBeLessThanOrEqual(120_000);
  });

  it('never goes below the error’s own floor', () => {
    expect(backoffMs({ failures: 1, random: 0, floorMs: MINUTE })).toBe(MINUTE);
  });
});

describe('a source that may only be asked as often as it has readings', () => {
  const source = { cadenceMs: MINUTE, minimumIntervalMs: MINUTE, usualDelayMs: 5 * SECOND };

  it('is asked once for each reading', () => {
    const now = NOW + 30 * SECOND;
    expect(nextAskAt({ ...base, ...source, now, lastReadAt: NOW, delaysMs: [30 * SECOND] })).toBe(
      now + MINUTE,
    );
  });

  it('lets one reading pass to be in step with all that follow', () => {
    const now = NOW + 50 * SECOND;
    expect(nextAskAt({ ...base, ...source, now, lastReadAt: NOW, delaysMs: [30 * SECOND] })).toBe(
      NOW + 2 * MINUTE + 30 * SECOND,
    );
  });

  it('has its minimum counted from when the last ask went out, so that slow answers don’t push it out of step', () => {
    const askedAt = NOW + 30 * SECOND;
    const input = { ...base, ...source, lastReadAt: NOW, lastAskAt: askedAt, delaysMs: [30 * SECOND] };
    expect(nextAskAt({ ...input, now: askedAt + 4 * SECOND })).toBe(askedAt + MINUTE);
  });
});

describe('how far back to ask', () => {
  const at = (minutesAgo: number) => ({
    readAt: NOW - minutesAgo * MINUTE,
    mgdl: 100,
    trend: 'flat' as const,
  });
  const input = { cadenceMs: CADENCE, historyMs: 24 * 60 * MINUTE, now: NOW };

  it('asks for everything the source keeps when nothing is stored', () => {
    expect(fetchSince({ ...input, stored: [] })).toBe(NOW - 24 * 60 * MINUTE);
  });

  it('asks from the newest stored reading on when there is no recent gap', () => {
    expect(fetchSince({ ...input, stored: [at(12), at(7), at(2)] })).toBe(NOW - 2 * MINUTE);
  });

  it('asks from the beginning of a recent gap, which the phone may have filled in since', () => {
    expect(fetchSince({ ...input, stored: [at(90), at(60), at(55), at(50)] })).toBe(NOW - 90 * MINUTE);
  });

  it('never asks for more than the source keeps, nor trusts a reading from the future', () => {
    expect(fetchSince({ ...input, stored: [at(48 * 60)] })).toBe(NOW - 24 * 60 * MINUTE);
    expect(fetchSince({ ...input, stored: [at(-60)] })).toBe(NOW - 24 * 60 * MINUTE);
  });
});
