import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PendingReading } from '../../../../src/main/history/mirror-queue.ts';
import { isHeld, oneForEach } from '../../../../src/main/mirror/same-measurement.ts';

const at = (seconds: number, more: Partial<PendingReading> = {}): PendingReading => ({
  accountId: 'first',
  readAt: seconds * 1000,
  mgdl: 100,
  trend: 'flat',
  tried: false,
  ...more,
});
const second = { accountId: 'second' };
const chosen = (...pending: PendingReading[]): PendingReading[] => oneForEach(pending, ['first', 'second']);

describe('one reading for each measurement', () => {
  it('is the preferred account’s, where two saw it within half a minute', () => {
    expect(chosen(at(0, second), at(30))).toEqual([at(30)]);
    expect(chosen(at(0, second), at(31))).toEqual([at(0, second), at(31)]);
  });

  it('is the one that has been sent already, for the site may have it', () => {
    const sent = at(0, { ...second, tried: true, trend: 'none' });
    expect(chosen(sent, at(10))).toEqual([sent]);
  });

  it('is the one that knows its trend, of two of the same account', () => {
    expect(chosen(at(0, { trend: 'none' }), at(10))).toEqual([at(10)]);
  });

  it('does not join a chain into one: each of a sensor’s minutes stays', () => {
    const line = [at(0), at(25, second), at(60), at(85, second)];
    expect(chosen(...line).map(({ readAt }) => readAt)).toEqual([0, 60_000]);
  });

  it('leaves no measurement out and has none twice, whatever is pending', () => {
    const pending = fc.array(
      fc.record({
        seconds: fc.integer({ min: 0, max: 600 }),
        accountId: fc.constantFrom('first', 'second', 'third'),
        tried: fc.boolean(),
        trend: fc.constantFrom('flat' as const, 'none' as const),
      }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(pending, (items) => {
        const readings = items.map(({ seconds, ...more }) => at(seconds, more));
        const instants = chosen(...readings).map(({ readAt }) => readAt);
        expect(readings.every(({ readAt }) => isHeld(readAt, instants))).toBe(true);
        for (const [index, instant] of instants.entries())
          expect(isHeld(instant, instants.toSpliced(index, 1))).toBe(false);
        expect(instants).toEqual(instants.toSorted((a, b) => a - b));
      }),
    );
  });
});
