import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeReadings } from '../../../../src/shared/glucose/merge.ts';
import type { Reading } from '../../../../src/shared/glucose/reading.ts';
import { MINUTE_MS, START, makeReading } from '../make-reading.ts';

const at = (seconds: number, facts: Partial<Reading> = {}): Reading =>
  makeReading({ readAt: START + seconds * 1000, ...facts });

describe('mergeReadings', () => {
  it('keeps the preferred account’s reading, whichever comes first', () => {
    const [first, second] = [at(0, { accountId: 'a' }), at(20, { accountId: 'b' })];
    expect(mergeReadings([first, second], ['a', 'b'])).toEqual([first]);
    expect(mergeReadings([first, second], ['b', 'a'])).toEqual([second]);
  });

  it('lets the second account fill what the first has missed', () => {
    const readings = [at(0, { accountId: 'a' }), at(300, { accountId: 'b' }), at(600, { accountId: 'a' })];
    expect(mergeReadings(readings, ['a', 'b'])).toEqual(readings);
  });

  it('joins within thirty seconds and no further', () => {
    const [one, near, far] = [at(0), at(30, { accountId: 'b' }), at(30.001, { accountId: 'b' })];
    expect(mergeReadings([one, near], ['a', 'b'])).toHaveLength(1);
    expect(mergeReadings([one, far], ['a', 'b'])).toHaveLength(2);
  });

  it('shows one reading when two uploaders sent the same one to one account', () => {
    expect(mergeReadings([at(0), at(6)], ['a'])).toEqual([at(0)]);
  });

  it('keeps the one with an arrow among equals', () => {
    const [bare, pointing] = [at(0, { trend: 'none' }), at(6, { trend: 'singleUp' })];
    expect(mergeReadings([bare, pointing], ['a'])).toEqual([pointing]);
    expect(mergeReadings([at(0), at(6, { trend: 'none' })], ['a'])).toEqual([at(0)]);
  });

  it('keeps the first of two without an arrow: the second tells nothing new', () => {
    const [first, second] = [at(0, { trend: 'none' }), at(6, { trend: 'none' })];
    expect(mergeReadings([first, second], ['a'])).toEqual([first]);
  });

  it('prefers any account of the person to one that is gone', () => {
    const [gone, known] = [at(0, { accountId: 'gone' }), at(5, { accountId: 'b' })];
    expect(mergeReadings([gone, known], ['a', 'b'])).toEqual([known]);
  });

  it('keeps every reading of a one-minute sensor', () => {
    const readings = Array.from({ length: 60 }, (_, minute) => at(minute * 60));
    expect(mergeReadings(readings, ['a'])).toEqual(readings);
  });

  it('never doubles a moment, keeps the order, invents nothing and loses no moment', () => {
    const drawn = fc.array(
      fc.record({
        seconds: fc.integer({ min: 0, max: 1200 }),
        accountId: fc.constantFrom('a', 'b', 'c', 'gone'),
        trend: fc.constantFrom('none' as const, 'flat' as const),
      }),
    );
    fc.assert(
      fc.property(drawn, (points) => {
        const readings = points.map(({ seconds, ...facts }) => at(seconds, facts));
        readings.sort((one, other) => one.readAt - other.readAt);
        const merged = mergeReadings(readings, ['a', 'b', 'c']);
        merged.slice(1).forEach((reading, index) => {
          expect(reading.readAt - (merged[index]?.readAt ?? 0)).toBeGreaterThan(30_000);
        });
        for (const reading of merged) expect(readings).toContain(reading);
        for (const { readAt } of readings) {
          expect(merged.some((kept) => Math.abs(kept.readAt - readAt) <= MINUTE_MS)).toBe(true);
        }
      }),
    );
  });
});
