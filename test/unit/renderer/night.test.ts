import { describe, expect, it } from 'vitest';
import { nightOf, nightsIn } from '../../../src/renderer/glance/chart/night.ts';
import { DEFAULT_ALERT_RULES } from '../../../src/shared/alerts/defaults.ts';
import { EVERY_DAY } from '../../../src/shared/alerts/time-window.ts';
import { offsetIn } from './offsets.ts';

const nights = (
  [from, to]: [from: string, to: string],
  timeZone: string,
  night = nightOf(undefined),
): string[][] =>
  nightsIn({ from: Date.parse(from), to: Date.parse(to) }, night, offsetIn(timeZone)).map((span) =>
    [span.from, span.to].map((at) => new Date(at).toISOString().slice(5, 16)),
  );

describe('the night on a chart', () => {
  it('is from ten to six by the clock on the wall', () => {
    expect(nights(['2026-11-19T12:00Z', '2026-11-20T12:00Z'], 'Europe/Berlin')).toEqual([
      ['11-19T21:00', '11-20T05:00'],
    ]);
    expect(nights(['2026-11-19T12:00Z', '2026-11-20T12:00Z'], 'Asia/Kathmandu')).toEqual([
      ['11-19T16:15', '11-20T00:15'],
    ]);
  });

  it('is cut off where the chart begins and ends', () => {
    expect(nights(['2026-11-19T23:00Z', '2026-11-20T04:30Z'], 'Europe/Berlin')).toEqual([
      ['11-19T23:00', '11-20T04:30'],
    ]);
    expect(nights(['2026-11-20T08:00Z', '2026-11-20T12:00Z'], 'Europe/Berlin')).toEqual([]);
  });

  it('is an hour longer when the clocks go back, and shorter when they go forward', () => {
    expect(nights(['2026-10-24T12:00Z', '2026-10-25T12:00Z'], 'Europe/Berlin')).toEqual([
      ['10-24T20:00', '10-25T05:00'],
    ]);
    expect(nights(['2026-03-28T12:00Z', '2026-03-29T12:00Z'], 'Europe/Berlin')).toEqual([
      ['03-28T21:00', '03-29T04:00'],
    ]);
  });

  it('is the one of the person’s alarms, to the minute, on its days', () => {
    const window = { from: 23 * 60 + 7, to: 5 * 60 + 50, weekdays: [5] };
    const own = nightOf({ night: { window, rules: DEFAULT_ALERT_RULES } });
    expect(nights(['2026-11-19T12:00Z', '2026-11-22T12:00Z'], 'UTC', own)).toEqual([
      ['11-20T23:07', '11-21T05:50'],
    ]);
    expect(nightOf({ night: null }).weekdays).toEqual(EVERY_DAY);
  });
});
