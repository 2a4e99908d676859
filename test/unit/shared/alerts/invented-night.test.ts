import { describe, expect, it } from 'vitest';
import { inventedNight, nextThreeOClock } from '../../../../src/shared/alerts/invented-night.ts';
import { localClock } from '../../../../src/shared/alerts/time-window.ts';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 10, 20, 12, 0, 0);

describe('an invented night', () => {
  it.each(['Europe/Vienna', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Chatham', 'UTC'])(
    'begins at the next three o’clock in %s',
    (timeZone) => {
      const three = nextThreeOClock(NOON, timeZone);
      expect(localClock(three, timeZone).minute).toBe(180);
      expect(three).toBeGreaterThan(NOON);
      expect(three - NOON).toBeLessThanOrEqual(24 * 60 * MINUTE);
    },
  );

  it.each([
    // Clocks go from 2:00 to 3:00 and back from 3:00 to 2:00: three is there once.
    ['Europe/Vienna', Date.UTC(2026, 2, 28, 12), Date.UTC(2026, 2, 29, 1)],
    ['Europe/Vienna', Date.UTC(2026, 9, 24, 12), Date.UTC(2026, 9, 25, 2)],
    // From 3:00 to 4:00: three never happens, four is what comes after it.
    ['Europe/Athens', Date.UTC(2026, 2, 28, 12), Date.UTC(2026, 2, 29, 1)],
    // From 4:00 to 3:00: three happens twice, the first counts.
    ['Europe/Athens', Date.UTC(2026, 9, 24, 12), Date.UTC(2026, 9, 25, 0)],
  ])('finds it in %s in a night in which clocks change (%d)', (timeZone, now, three) => {
    expect(nextThreeOClock(now, timeZone)).toBe(three);
  });

  it('is tomorrow’s when it is three already', () => {
    const three = nextThreeOClock(NOON, 'UTC');
    expect(nextThreeOClock(three, 'UTC')).toBe(three + 24 * 60 * MINUTE);
    expect(nextThreeOClock(three - 1, 'UTC')).toBe(three);
  });

  it.each([1, 5, 15])(
    'falls from 110 to 48, lies there longer than any snooze of it, and comes back (%d min)',
    (cadence) => {
      const { readings, from, to } = inventedNight(NOON, 'Europe/Vienna', cadence * MINUTE);
      const three = nextThreeOClock(NOON, 'Europe/Vienna');
      expect(readings[0]).toMatchObject({ readAt: from, mgdl: 110, trend: 'flat' });
      expect(readings.findLast(({ readAt }) => readAt <= three)?.mgdl).toBe(110);
      const lowest = readings.filter(({ mgdl }) => mgdl === 48);
      const lay = (lowest.at(-1)?.readAt ?? 0) - (lowest[0]?.readAt ?? 0);
      expect(lay).toBeGreaterThan(60 * MINUTE);
      expect(Math.min(...readings.map(({ mgdl }) => mgdl))).toBe(48);
      expect(readings.at(-1)?.mgdl).toBe(110);
      expect(readings.at(-1)?.readAt).toBeLessThanOrEqual(to);
      for (const [index, { readAt, mgdl }] of readings.slice(1).entries()) {
        const before = readings[index];
        expect(readAt - (before?.readAt ?? 0)).toBe(cadence * MINUTE);
        expect(Math.abs(mgdl - (before?.mgdl ?? 0))).toBeLessThanOrEqual(cadence * 2);
      }
    },
  );
});
