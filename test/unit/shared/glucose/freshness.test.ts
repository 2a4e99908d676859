import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageMinutes,
  formatAge,
  formatMinutes,
  freshnessOf,
  staleAfterMs,
} from '../../../../src/shared/glucose/freshness.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, START } from '../make-reading.ts';
import { english } from '../../../support/english.ts';

const freshAfter = (ageMs: number, cadenceMinutes = 5): string =>
  freshnessOf(START, cadenceMinutes * MINUTE_MS, START + ageMs);

describe('staleAfterMs', () => {
  it.each([
    [1, 6],
    [2.5, 6],
    [5, 11],
    [15, 15],
    [60, 15],
  ])('lets a reading every %d min be current for %d min', (cadenceMinutes, limitMinutes) => {
    expect(staleAfterMs(cadenceMinutes * MINUTE_MS)).toBe(limitMinutes * MINUTE_MS);
  });
});

describe('freshnessOf', () => {
  it('turns stale and then absent exactly at the limits', () => {
    expect(freshAfter(0)).toBe('fresh');
    expect(freshAfter(11 * MINUTE_MS - 1)).toBe('fresh');
    expect(freshAfter(11 * MINUTE_MS)).toBe('stale');
    expect(freshAfter(15 * MINUTE_MS - 1)).toBe('stale');
    expect(freshAfter(15 * MINUTE_MS)).toBe('absent');
  });

  it('turns stale after six minutes when a reading should come every minute', () => {
    expect(freshAfter(6 * MINUTE_MS - 1, 1)).toBe('fresh');
    expect(freshAfter(6 * MINUTE_MS, 1)).toBe('stale');
  });

  it('goes straight from fresh to absent when a reading comes every quarter of an hour', () => {
    expect(freshAfter(15 * MINUTE_MS - 1, 15)).toBe('fresh');
    expect(freshAfter(15 * MINUTE_MS, 15)).toBe('absent');
  });

  it('forgives a reading that lies two minutes in the future, and no more', () => {
    expect(freshAfter(-2 * MINUTE_MS)).toBe('fresh');
    expect(freshAfter(-2 * MINUTE_MS - 1)).toBe('absent');
  });

  it('shows nothing after the clock was set back a day, rather than call the reading new', () => {
    expect(freshAfter(-DAY_MS)).toBe('absent');
  });

  it('only ever fades: an older reading is never fresher', () => {
    const fading = ['fresh', 'stale', 'absent'];
    const age = fc.integer({ min: 0, max: 2 * HOUR_MS });
    fc.assert(
      fc.property(age, age, fc.constantFrom(1, 5, 15), (one, other, cadence) => {
        const [younger, older] = [Math.min(one, other), Math.max(one, other)];
        const [before, after] = [freshAfter(younger, cadence), freshAfter(older, cadence)];
        expect(fading.indexOf(before)).toBeLessThanOrEqual(fading.indexOf(after));
      }),
    );
  });
});

describe('the age of a reading', () => {
  it.each([
    [0, 'now'],
    [59_999, 'now'],
    [MINUTE_MS, '1 min ago'],
    [59 * MINUTE_MS, '59 min ago'],
    [HOUR_MS, '1 h ago'],
    [65 * MINUTE_MS, '1 h 5 min ago'],
    [2 * DAY_MS - MINUTE_MS, '47 h 59 min ago'],
    [2 * DAY_MS, '2 days ago'],
    [3.9 * DAY_MS, '3 days ago'],
  ])('after %d ms is “%s”', (ageMs, text) => {
    expect(formatAge(START, START + ageMs, english)).toBe(text);
  });

  it('is never negative', () => {
    expect(ageMinutes(START, START - HOUR_MS)).toBe(0);
  });

  it('is written without “ago” for a duration', () => {
    expect(formatMinutes(24, english)).toBe('24 min');
    expect(formatMinutes(120, english)).toBe('2 h');
  });
});
