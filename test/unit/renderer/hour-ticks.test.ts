import { describe, expect, it } from 'vitest';
import { hourLabel, hourTicks } from '../../../src/renderer/glance/chart/hour-ticks.ts';

const HOUR_MS = 3_600_000;

/** The labels of a 24-hour chart that ends at a moment. */
function labels(until: string, timeZone: string, hours: 3 | 6 | 12 | 24 = 24): string[] {
  const to = Date.parse(until);
  const ticks = hourTicks({ from: to - hours * HOUR_MS, to }, hours, timeZone);
  return ticks.map((at) => hourLabel(at, { locale: 'en-GB', timeZone }));
}

describe('the hours below the chart', () => {
  it('are whole local hours at the step of the chart', () => {
    expect(labels('2026-11-20T08:41:00Z', 'Europe/Berlin')).toEqual(['12', '18', '00', '06']);
    expect(labels('2026-11-20T08:41:00Z', 'Europe/Berlin', 12)).toEqual(['00', '03', '06', '09']);
    expect(labels('2026-11-20T08:41:00Z', 'Europe/Berlin', 3)).toEqual(['07', '08', '09']);
  });

  it('show the hour that happens twice in autumn twice, an hour apart', () => {
    // Berlin goes from 03:00 back to 02:00 at 01:00 UTC; Los Angeles from 02:00 back to 01:00 at 09:00 UTC.
    expect(labels('2026-10-25T03:30:00Z', 'Europe/Berlin', 6)).toEqual(['00', '01', '02', '02', '03', '04']);
    expect(labels('2026-11-01T10:30:00Z', 'America/Los_Angeles', 3)).toEqual(['01', '01', '02']);
  });

  it('leave out the hour that is skipped in spring', () => {
    expect(labels('2026-03-29T04:30:00Z', 'Europe/Berlin', 6)).toEqual(['00', '01', '03', '04', '05', '06']);
    expect(labels('2026-03-08T11:30:00Z', 'America/Los_Angeles', 3)).toEqual(['01', '03', '04']);
  });

  it('lie where the clock really stands at them on a day of 25 hours', () => {
    const to = Date.parse('2026-10-25T12:00:00Z');
    const ticks = hourTicks({ from: to - 24 * HOUR_MS, to }, 24, 'Europe/Berlin');
    expect(ticks.map((at) => new Date(at).toISOString())).toEqual([
      '2026-10-24T16:00:00.000Z',
      '2026-10-24T22:00:00.000Z',
      '2026-10-25T05:00:00.000Z',
      '2026-10-25T11:00:00.000Z',
    ]);
  });

  it('are whole hours in zones that are half or three quarters of an hour off', () => {
    expect(labels('2026-11-20T08:41:00Z', 'Asia/Kolkata', 3)).toEqual(['12', '13', '14']);
    expect(labels('2026-11-20T08:41:00Z', 'Asia/Kathmandu', 3)).toEqual(['12', '13', '14']);
  });

  it('are written as the place writes its clock', () => {
    const at = Date.parse('2026-11-20T20:00:00Z');
    expect(hourLabel(at, { locale: 'en-US', timeZone: 'UTC' })).toMatch(/^8\sPM$/u);
    expect(hourLabel(at, { locale: 'de-DE', timeZone: 'UTC' })).toBe('20');
  });
});
