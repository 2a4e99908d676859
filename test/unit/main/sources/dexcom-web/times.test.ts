import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTime, parseTime } from '../../../../../src/main/sources/dexcom-web/times.ts';

const NOON = Date.UTC(2026, 0, 5, 12);

describe('a time of Dexcom’s', () => {
  it.each([
    ['2026-01-05T12:00:00Z', NOON],
    ['2026-01-05T12:00:00', NOON],
    ['2026-01-05 12:00:00', NOON],
    ['2026-01-05T12:00', NOON],
    ['2026-1-5T12:0:0', NOON],
    ['2026-01-05T12:00:00.250', NOON + 250],
    ['2026-01-05T12:00:00.1234567Z', NOON + 123],
    ['2026-01-05T13:00:00+01:00', NOON],
    ['2026-01-05T13:00:00+0100', NOON],
    ['2026-01-05T13:00:00+01', NOON],
    ['2026-01-05T17:45:00+05:45', NOON],
    ['2026-01-06T01:00:00+13:00', NOON],
    ['2026-01-05T05:00:02-06:59:58', NOON],
    ['2026-01-05T04:00-8:0', NOON],
    ['2024-02-29T00:00:00Z', Date.UTC(2024, 1, 29)],
  ])('“%s” is one instant, wherever this computer is', (text, expected) => {
    expect(parseTime(text)).toBe(expected);
  });

  // Hours that don't exist, or exist twice, where this computer may be.
  it.each(['2026-03-08T02:30:00', '2026-11-01T01:30:00', '2026-04-05T02:30:00', '2026-09-27T02:30:00'])(
    'a naive “%s” is UTC on the days when clocks change',
    (text) => {
      expect(parseTime(text)).toBe(Date.parse(`${text}Z`));
    },
  );

  it.each([
    '',
    'today',
    '2026',
    '2026-01-05',
    '12:00:00',
    '2026-02-29T12:00:00Z',
    '2026-02-31T12:00:00',
    '2026-13-01T12:00:00',
    '2026-00-01T12:00:00',
    '2026-01-05T24:00:00',
    '2026-01-05T12:60:00',
    '2026-01-05T12:00:60',
    '2026-01-05T12:00:00+24:00',
    '2026-01-05T12:00:00+01:60',
    '2026-01-05T12:00:00+100',
    '2026-01-05T12:00:00+',
    '2026-01-05T12:00:00z',
    '2026-01-05T12:00:00 UTC',
    '2026-01-05T12:00:00.Z',
    '26-01-05T12:00:00',
    '0050-01-05T12:00:00',
    '+2026-01-05T12:00:00',
    '1767225600000',
  ])('“%s” is none', (text) => {
    expect(parseTime(text)).toBeUndefined();
  });

  it('comes back from every form in which it can be written', () => {
    const instant = fc.integer({ min: Date.UTC(2010, 0, 1) / 1000, max: Date.UTC(2099, 0, 1) / 1000 });
    const offset = fc.integer({ min: -14 * 3600, max: 14 * 3600 });
    fc.assert(
      fc.property(instant, offset, (seconds, offsetS) => {
        const at = seconds * 1000;
        expect(parseTime(formatTime(at))).toBe(at);
        const [h, m, s] = [offsetS / 3600, (offsetS / 60) % 60, offsetS % 60].map((part) =>
          String(Math.trunc(Math.abs(part))).padStart(2, '0'),
        );
        const zone = `${offsetS < 0 ? '-' : '+'}${h}:${m}:${s}`;
        expect(parseTime(`${formatTime(at + offsetS * 1000)}${zone}`)).toBe(at);
      }),
    );
  });

  it('never throws, whatever the text', () => {
    const digits = fc.string({ unit: fc.constantFrom(...Array.from('0123456789-:T.+Z ')) });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), digits), (text) => {
        expect(parseTime(text) ?? 0).not.toBeNaN();
      }),
      { numRuns: 1000 },
    );
  });
});
