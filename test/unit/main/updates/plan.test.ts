import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, nextCheckAt } from '../../../../src/main/updates/plan.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const now = 1_800_000_000_000;
const spread = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const ago = fc.integer({ min: 0, max: 10 * DAY_MS });

describe('when to ask for a newer version', () => {
  it('is some minutes after a first start', () => {
    const asked = { startedAt: now, checkedAt: null, failures: 0 };
    expect(nextCheckAt({ ...asked, spread: 0 }, now)).toBe(now + 5 * MINUTE);
    expect(nextCheckAt({ ...asked, spread: 0.5 }, now)).toBe(now + 10 * MINUTE);
  });

  it('is a day after the last time, whoever asked then', () => {
    const asked = { startedAt: now - 3 * HOUR, checkedAt: now - HOUR, failures: 0, spread: 0 };
    expect(nextCheckAt(asked, now)).toBe(now + 23 * HOUR);
  });

  it.each([
    [1, 1],
    [2, 2],
    [3, 4],
    [5, 16],
    [6, 24],
    [60, 24],
  ])('is, after %d failures in a row, %d hours later', (failures, hours) => {
    const asked = { startedAt: now - 30 * HOUR, checkedAt: now, failures, spread: 0 };
    expect(nextCheckAt(asked, now)).toBe(now + hours * HOUR);
  });

  it('is never before the first minutes of a run are over, and never more than a day and a quarter of an hour away', () => {
    fc.assert(
      fc.property(
        fc.record({ startedAgo: ago, checkedAgo: fc.option(ago), failures: fc.nat(100), spread }),
        (asked) => {
          const startedAt = now - asked.startedAgo;
          const checkedAt = asked.checkedAgo === null ? null : now - asked.checkedAgo;
          const at = nextCheckAt({ ...asked, startedAt, checkedAt }, now);
          expect(at).toBeGreaterThanOrEqual(startedAt + 5 * MINUTE);
          expect(at).toBeLessThanOrEqual(now + DAY_MS + 15 * MINUTE);
        },
      ),
    );
  });

  it('does not wait for a time of asking that lies in the future: the clock was set back', () => {
    const asked = { startedAt: now - HOUR, checkedAt: now + 300 * DAY_MS, failures: 0, spread: 0 };
    expect(nextCheckAt(asked, now)).toBeLessThan(now);
  });
});
