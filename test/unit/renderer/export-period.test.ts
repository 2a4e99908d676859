import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/renderer/settings/data/export-period.ts';

const NOW = Date.UTC(2026, 10, 20, 12);
const dates = (firstDay: string, lastDay: string): ReturnType<typeof parsePeriod> =>
  parsePeriod({ choice: 'dates', firstDay, lastDay }, NOW);

describe('the period of an export', () => {
  it('is everything, or some days up to now', () => {
    expect(parsePeriod({ choice: 'all', firstDay: 'x', lastDay: '' }, NOW)).toEqual({ ok: true });
    expect(parsePeriod({ choice: '30', firstDay: '', lastDay: '' }, NOW)).toEqual({
      ok: true,
      from: NOW - 30 * 86_400_000,
    });
  });

  it('runs from the beginning of the first day to the end of the last, by the clock here', () => {
    expect(dates('2026-03-28', '2026-03-29')).toEqual({
      ok: true,
      from: new Date(2026, 2, 28).getTime(),
      to: new Date(2026, 2, 30).getTime(),
    });
    expect(dates('2026-12-31', '2026-12-31')).toMatchObject({ to: new Date(2027, 0, 1).getTime() });
  });

  it('is refused at the field that is wrong', () => {
    expect(dates('', '')).toEqual({ ok: false, problems: { firstDay: 'dayMissing', lastDay: 'dayMissing' } });
    expect(dates('2026-11-02', '')).toEqual({ ok: false, problems: { lastDay: 'dayMissing' } });
    expect(dates('2026-11-02', '2026-11-01')).toEqual({ ok: false, problems: { lastDay: 'daysReversed' } });
  });
});
