import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  WIDEST_WINDOW_MS,
  windowQuery,
  windowsOver,
} from '../../../../../src/main/sources/dexcom-web/windows.ts';

describe('the windows of a stretch of time', () => {
  it('are written in UTC without a zone', () => {
    const window = { from: Date.UTC(2026, 2, 8, 7, 5, 9), until: Date.UTC(2026, 2, 9) };
    expect(windowQuery(window)).toEqual({ startDate: '2026-03-08T07:05:09', endDate: '2026-03-09T00:00:00' });
  });

  it('cover all of it, oldest first, without gap or overlap, none too wide', () => {
    const start = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2030, 0, 1) });
    const length = fc.integer({ min: 1, max: 400 * 24 * 3_600_000 });
    const span = fc.constantFrom(WIDEST_WINDOW_MS, WIDEST_WINDOW_MS / 2);
    fc.assert(
      fc.property(start, length, span, (from, lengthMs, spanMs) => {
        const windows = windowsOver({ from, until: from + lengthMs }, spanMs);
        expect(windows[0]?.from).toBeLessThanOrEqual(from);
        expect(windows.at(-1)?.until).toBeGreaterThanOrEqual(from + lengthMs);
        for (const [index, window] of windows.entries()) {
          expect(window.from % 1000).toBe(0);
          expect(window.until - window.from).toBeGreaterThan(0);
          expect(window.until - window.from).toBeLessThanOrEqual(spanMs);
          expect(window.from).toBe(windows[index - 1]?.until ?? window.from);
        }
      }),
    );
  });

  it('are none for nothing', () => {
    expect(windowsOver({ from: 2000, until: 2000 }, WIDEST_WINDOW_MS)).toEqual([]);
    expect(windowsOver({ from: 5000, until: 2000 }, WIDEST_WINDOW_MS)).toEqual([]);
  });
});
