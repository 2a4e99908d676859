import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoffMs } from '../../../../src/main/engine/backoff.ts';
import { fetchSince } from '../../../../src/main/engine/fetch-since.ts';
import { learnedDelayMs, observedDelayMs, rememberDelay } from '../../../../src/main/engine/learned-delay.ts';
import { type ScheduleInput, nextAskAt } from '../../../../src/main/engine/schedule.ts';

const NOW = Date.UTC(2026, 10, 20, 12);
const MINUTE = 60_000;
const CADENCE = 5 * MINUTE;

const base: ScheduleInput = {
  now: NOW,
  lastReadAt: NOW - MINUTE,
  cadenceMs: CADENCE,
  publishDelayMs: 20_000,
  failures: 0,
  minimumIntervalMs: 5000,
  random: 0,
};

describe('the next ask', () => {
  it('comes when the next reading should have been published', () => {
    expect(nextAskAt(base)).toBe(NOW - MINUTE + CADENCE + 20_000);
  });

  it('comes again soon while the reading is a little late, and seldom when it is very late', () => {
    const lateBy = (lateMs: number): number =>
      nextAskAt({ ...base, now: NOW - MINUTE + CADENCE + 20_000 + lateMs }) -
      (NOW - MINUTE + CADENCE + 20_000 + lateMs);
    expect(lateBy(0)).toBe(6000);
    expect(lateBy(60_000)).toBe(20_000);
    expect(lateBy(10 * MINUTE)).toBe(MINUTE);
    expect(lateBy(3 * 60 * MINUTE)).toBeLessThanOrEqual(2 * MINUTE);
  });

  it('waits for whatever the cloud orders', () => {
    expect(nextAskAt({ ...base, failures: 1, notBefore: NOW + 30 * MINUTE })).toBe(NOW + 30 * MINUTE);
  });

  it('is never sooner than the source’s minimum nor than the cloud’s order, and never further off than it must be', () => {
    const input = fc.record({
      lastReadAt: fc.option(fc.integer({ min: NOW - 10 * 24 * 60 * MINUTE, max: NOW + MINUTE }), {
        nil: undefined,
      }),
      cadenceMs: fc.constantFrom(MINUTE, CADENCE),
      publishDelayMs: fc.integer({ min: 0, max: 240_000 }),
      failures: fc.integer({ min: 0, max: 1000 }),
      floorMs: fc.option(fc.integer({ min: 0, max: 60 * MINUTE }), { nil: undefined }),
      minimumIntervalMs: fc.integer({ min: 1000, max: MINUTE }),
      notBefore: fc.option(fc.integer({ min: NOW - 60 * MINUTE, max: NOW + 60 * MINUTE }), {
        nil: undefined,
      }),
      random: fc.double({ min: 0, max: 0.999, noNaN: true }),
    });
    fc.assert(
      fc.property(input, (random) => {
        const at = nextAskAt({ ...random, now: NOW });
        expect(at).toBeGreaterThanOrEqual(NOW + random.minimumIntervalMs);
        expect(at).toBeGreaterThanOrEqual(random.notBefore ?? 0);
        const longest = Math.max(
          random.cadenceMs + 300_000,
          random.floorMs ?? 0,
          (random.notBefore ?? 0) - NOW,
          2 * MINUTE,
        );
        expect(at - NOW).toBeLessThanOrEqual(longest + 2000);
      }),
    );
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

describe('the learned publish delay', () => {
  it('is the source’s estimate until enough has been seen', () => {
    expect(learnedDelayMs([1, 2, 3], 20_000)).toBe(20_000);
  });

  it('then is the delay that a quarter of the readings beat', () => {
    expect(
      learnedDelayMs(
        [10, 20, 30, 40, 50, 60, 70, 80].map((s) => s * 1000),
        20_000,
      ),
    ).toBe(20_000);
    expect(
      learnedDelayMs(
        Array.from({ length: 20 }, () => 33_000),
        20_000,
      ),
    ).toBe(33_000);
  });

  it('learns nothing from a reading after a gap, and nothing absurd', () => {
    const seen = { readAt: NOW, cadenceMs: CADENCE, seenAt: NOW + 30_000, missedAt: undefined };
    expect(observedDelayMs({ ...seen, previousReadAt: NOW - 3 * CADENCE })).toBeUndefined();
    expect(observedDelayMs({ ...seen, previousReadAt: undefined })).toBeUndefined();
    expect(rememberDelay([1000], 60 * MINUTE)).toEqual([1000]);
  });

  it('places the delay between the ask that missed the reading and the one that brought it', () => {
    const delay = observedDelayMs({
      readAt: NOW,
      previousReadAt: NOW - CADENCE,
      cadenceMs: CADENCE,
      missedAt: NOW + 20_000,
      seenAt: NOW + 26_000,
    });
    expect(delay).toBe(23_000);
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
