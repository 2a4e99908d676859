import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fallsShort, readWindow } from '../../../../../src/main/sources/dexcom-share/read-window.ts';

const MINUTE_MS = 60_000;
const NOW = Date.UTC(2026, 0, 15, 12);

describe('readWindow', () => {
  it('asks for little when little is missing', () => {
    expect(readWindow(NOW - 5 * MINUTE_MS, NOW)).toEqual({ minutes: 15, maxCount: 6 });
  });

  it('asks for a day, and no more, when everything is missing', () => {
    expect(readWindow(0, NOW)).toEqual({ minutes: 1440, maxCount: 288 });
  });

  it('asks for a day when the last reading lies in this computer’s future', () => {
    expect(readWindow(NOW + 1, NOW).minutes).toBe(1440);
  });

  it('always stays within what Share takes and always reaches back far enough', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 * MINUTE_MS }), (agoMs) => {
        const { minutes, maxCount } = readWindow(NOW - agoMs, NOW);
        expect(Number.isInteger(minutes) && minutes >= 1 && minutes <= 1440).toBe(true);
        expect(maxCount >= 1 && maxCount <= 288).toBe(true);
        expect(minutes * MINUTE_MS >= Math.min(agoMs, 1440 * MINUTE_MS)).toBe(true);
        expect(maxCount * 5 >= Math.min(agoMs / MINUTE_MS, 1440)).toBe(true);
      }),
    );
  });
});

describe('fallsShort', () => {
  it('notices that this computer’s clock is far behind the cloud’s', () => {
    const since = NOW - 60 * MINUTE_MS;
    const window = readWindow(since, NOW);
    expect(fallsShort(window, since, NOW)).toBe(false);
    expect(fallsShort(window, since, NOW + 30 * MINUTE_MS)).toBe(true);
    expect(fallsShort({ minutes: 1440, maxCount: 288 }, since - 1440 * MINUTE_MS, NOW)).toBe(false);
  });
});
