import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePeriod, PERIOD_DAYS, periodBefore } from '../../../../src/shared/statistics/chosen-period.ts';
import { localCalendar } from '../../../../src/shared/statistics/local-days.ts';
import { DAY_MS, HOUR_MS } from '../make-reading.ts';

const vienna = localCalendar('Europe/Vienna');
/** Friday, 20 November 2026, 09:41 in Vienna. */
const NOW = Date.UTC(2026, 10, 20, 8, 41);

describe('the chosen days', () => {
  it('end with today, as far as it has come', () => {
    expect(choosePeriod({ days: 14, now: NOW, calendar: vienna })).toEqual({
      days: 14,
      firstDate: '2026-11-07',
      lastDate: '2026-11-20',
      whole: { from: Date.UTC(2026, 10, 6, 23), to: Date.UTC(2026, 10, 20, 23) },
      soFar: { from: Date.UTC(2026, 10, 6, 23), to: NOW },
    });
  });

  it('may end earlier, and are whole then', () => {
    const { firstDate, whole, soFar } = choosePeriod({
      days: 7,
      lastDate: '2026-10-31',
      now: NOW,
      calendar: vienna,
    });
    expect(firstDate).toBe('2026-10-25');
    expect(soFar).toEqual(whole);
    // Clocks went back on the 25th.
    expect(whole.to - whole.from).toBe(7 * DAY_MS + HOUR_MS);
  });

  it('never end in days to come', () => {
    expect(choosePeriod({ days: 1, lastDate: '2026-12-24', now: NOW, calendar: vienna }).lastDate).toBe(
      '2026-11-20',
    );
  });
});

describe('the days before', () => {
  it('end just before, and where the last day is going on, after as many hours', () => {
    const today = choosePeriod({ days: 1, now: NOW, calendar: vienna });
    const yesterday = periodBefore(today, vienna);
    expect(yesterday).toMatchObject({ firstDate: '2026-11-19', lastDate: '2026-11-19' });
    expect(yesterday.soFar).toEqual({ from: Date.UTC(2026, 10, 18, 23), to: NOW - DAY_MS });
  });

  it('follow without a hole where all days are over', () => {
    const anyZone = fc.constantFrom('Europe/Vienna', 'America/St_Johns', 'Asia/Kathmandu', 'Africa/Cairo');
    const anyAt = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) });
    fc.assert(
      fc.property(anyZone, anyAt, fc.constantFrom(...PERIOD_DAYS), (zone, at, days) => {
        const calendar = localCalendar(zone);
        const lastDate = calendar.momentOf(at).date;
        const now = choosePeriod({ days, lastDate, now: at + 10 * DAY_MS, calendar });
        const before = periodBefore(now, calendar);
        expect(before.soFar).toEqual(before.whole);
        expect(before.whole.to).toBe(now.whole.from);
        expect(calendar.daysIn(before.whole)).toHaveLength(days);
        const going = choosePeriod({ days, now: at, calendar });
        const earlier = periodBefore(going, calendar);
        expect(earlier.soFar.to).toBeLessThanOrEqual(earlier.whole.to);
        expect(earlier.whole.to).toBe(going.whole.from);
      }),
      { numRuns: 60 },
    );
  });
});
