import { describe, expect, it } from 'vitest';
import { hourWriter } from '../../../src/renderer/glance/chart/hour-label.ts';
import { hourTicks, tickStepMinutes } from '../../../src/renderer/glance/chart/hour-ticks.ts';
import { english } from '../../support/english.ts';
import { offsetIn } from './offsets.ts';

const HOUR_MS = 3_600_000;

/** The labels of a 24-hour chart that ends at a moment. */
function labels(until: string, timeZone: string, hours = 24): string[] {
  const to = Date.parse(until);
  const ticks = hourTicks(
    { from: to - hours * HOUR_MS, to },
    tickStepMinutes(hours * HOUR_MS),
    offsetIn(timeZone),
  );
  return ticks.map(hourWriter({ language: english, timeZone }));
}

describe('the hours below the chart', () => {
  it('are whole local hours at the step of the chart', () => {
    expect(labels('2026-11-20T08:41:00Z', 'Europe/Berlin')).toEqual(['12', '18', 'Fri', '06']);
    expect(labels('2026-11-20T08:41:00Z', 'Europe/Berlin', 12)).toEqual(['Fri', '03', '06', '09']);
    expect(labels('2026-11-20T08:41:00Z', 'Europe/Berlin', 3)).toEqual(['07', '08', '09']);
  });

  it('show the hour that happens twice in autumn twice, an hour apart', () => {
    // Berlin goes from 03:00 back to 02:00 at 01:00 UTC; Los Angeles from 02:00 back to 01:00 at 09:00 UTC.
    expect(labels('2026-10-25T03:30:00Z', 'Europe/Berlin', 6)).toEqual(['Sun', '01', '02', '02', '03', '04']);
    expect(labels('2026-11-01T10:30:00Z', 'America/Los_Angeles', 3)).toEqual(['01', '01', '02']);
  });

  it('leave out the hour that is skipped in spring', () => {
    expect(labels('2026-03-29T04:30:00Z', 'Europe/Berlin', 6)).toEqual(['Sun', '01', '03', '04', '05', '06']);
    expect(labels('2026-03-08T11:30:00Z', 'America/Los_Angeles', 3)).toEqual(['01', '03', '04']);
  });

  it('lie where the clock really stands at them on a day of 25 hours', () => {
    const to = Date.parse('2026-10-25T12:00:00Z');
    const ticks = hourTicks({ from: to - 24 * HOUR_MS, to }, 360, offsetIn('Europe/Berlin'));
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
    expect(hourWriter({ language: { ...english, locale: 'en-US' }, timeZone: 'UTC' })(at)).toMatch(
      /^8\sPM$/u,
    );
    expect(hourWriter({ language: { ...english, locale: 'de-DE' }, timeZone: 'UTC' })(at)).toBe('20');
  });
});
