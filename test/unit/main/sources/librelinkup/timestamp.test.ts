import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTimestamp } from '../../../../../src/main/sources/librelinkup/timestamp.ts';
import { writeTimestamp } from '../../../../clouds/librelinkup/wire.ts';

describe('parseTimestamp', () => {
  it.each([
    ['1/9/2026 4:05:30 PM', Date.UTC(2026, 0, 9, 16, 5, 30)],
    ['1/9/2026 12:00:00 AM', Date.UTC(2026, 0, 9, 0)],
    ['1/9/2026 12:00:00 PM', Date.UTC(2026, 0, 9, 12)],
    ['12/31/2026 11:59:59 PM', Date.UTC(2026, 11, 31, 23, 59, 59)],
    ['1/9/2026 16:05:30', Date.UTC(2026, 0, 9, 16, 5, 30)],
    ['1/9/2026 0:05:30', Date.UTC(2026, 0, 9, 0, 5, 30)],
    ['01/09/2026 04:05:30 pm', Date.UTC(2026, 0, 9, 16, 5, 30)],
    // Newer servers put a narrow space before AM and PM.
    ['1/9/2026 4:05:30\u202FPM', Date.UTC(2026, 0, 9, 16, 5, 30)],
    ['2/29/2028 1:00:00 AM', Date.UTC(2028, 1, 29, 1)],
  ])('reads %j as UTC', (text, expected) => {
    expect(parseTimestamp(text)).toBe(expected);
  });

  it.each([
    '13/1/2026 1:00:00 AM',
    '0/1/2026 1:00:00 AM',
    '1/0/2026 1:00:00 AM',
    '2/30/2026 1:00:00 AM',
    '2/29/2026 1:00:00 AM',
    '1/9/2026 13:00:00 PM',
    '1/9/2026 0:00:00 AM',
    '1/9/2026 24:00:00',
    '1/9/2026 1:60:00 AM',
    '1/9/2026 1:00:60 AM',
    '1/9/26 1:00:00 AM',
    '1/9/0026 1:00:00 AM',
    '1/9/2026',
    '2026-01-09T16:05:30Z',
    '1/9/2026 4:05:30 PM Z',
    '1.9.2026 4:05:30 PM',
    '',
  ])('takes %j for no moment', (text) => {
    expect(parseTimestamp(text)).toBeUndefined();
  });

  it('reads every second of a century back, in both clocks, wherever this computer is', () => {
    const second = fc.integer({ min: Date.UTC(2014) / 1000, max: Date.UTC(2100) / 1000 });
    fc.assert(
      fc.property(second, fc.constantFrom('12h', '24h'), (at, clock) => {
        expect(parseTimestamp(writeTimestamp(at * 1000, clock))).toBe(at * 1000);
      }),
    );
  });

  it.each([
    ['Los Angeles, spring', Date.UTC(2026, 2, 8)],
    ['Los Angeles, autumn', Date.UTC(2026, 10, 1)],
    ['Auckland, spring', Date.UTC(2026, 8, 26)],
    ['Auckland, autumn', Date.UTC(2026, 3, 4)],
  ])('moves by a minute each minute of the day the clocks change: %s', (_where, day) => {
    for (let at = day; at < day + 36 * 3_600_000; at += 60_000) {
      expect(parseTimestamp(writeTimestamp(at, '12h'))).toBe(at);
    }
  });

  it('never throws and never makes a moment of other text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseTimestamp(text)).toBeUndefined();
      }),
    );
  });
});
