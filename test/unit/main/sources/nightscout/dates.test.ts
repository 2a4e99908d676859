import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDateString, parseEpochMs } from '../../../../../src/main/sources/nightscout/dates.ts';

const AT = Date.UTC(2026, 2, 29, 1, 30, 15, 250);

describe('parseDateString', () => {
  it.each([
    ['2026-03-29T01:30:15.250Z', AT],
    ['2026-03-29T01:30:15.250z', AT],
    ['2026-03-29T01:30:15.250', AT],
    ['2026-03-29 01:30:15.250', AT],
    ['2026-03-29T04:30:15.250+03:00', AT],
    ['2026-03-29T04:30:15.250+0300', AT],
    ['2026-03-29T04:30:15.250+03', AT],
    ['2026-03-28T18:00:15.250-0730', AT],
    ['2026-03-29T07:15:15.250+05:45', AT],
    ['2026-03-29T01:30:15Z', AT - 250],
    ['2026-03-29T01:30Z', AT - 15_250],
    ['2026-03-29T01:30:15.2509999Z', AT],
    [String(AT), AT],
  ])('reads %s', (text, expected) => expect(parseDateString(text)).toBe(expected));

  it.each([
    '',
    'yesterday',
    '2026-03-29',
    '2026-02-30T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-03-29T24:00:00Z',
    '2026-03-29T01:60:00Z',
    '2026-03-29T01:30:60Z',
    '03/29/2026 01:30',
    'Sun Mar 29 2026 01:30:15 GMT+0000',
    '1774747815',
    '2026-03-29T01:30:15 CEST',
  ])('reads nothing from %o', (text) => expect(parseDateString(text)).toBeUndefined());

  it('agrees with the standard wherever the computer is', () => {
    const instant = fc.integer({ min: 0, max: Date.UTC(2099, 0, 1) });
    const offset = fc.integer({ min: -14 * 4, max: 14 * 4 }).map((quarters) => quarters * 15);
    fc.assert(
      fc.property(instant, offset, (at, minutes) => {
        const wallClock = new Date(at + minutes * 60_000).toISOString().slice(0, -1);
        const size = Math.abs(minutes);
        const [hh, mm] = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
        expect(parseDateString(`${wallClock}${minutes < 0 ? '-' : '+'}${hh}:${mm}`)).toBe(at);
        expect(parseDateString(new Date(at).toISOString().slice(0, -1))).toBe(at);
      }),
    );
  });
});

describe('parseEpochMs', () => {
  it.each([
    [AT, AT],
    [AT + 0.4, AT],
    [String(AT), AT],
    ['', undefined],
    ['2026-03-29T01:30:15Z', undefined],
    [Number.NaN, undefined],
    [Infinity, undefined],
    [null, undefined],
    [[AT], undefined],
  ])('makes %o into %o', (value, expected) => expect(parseEpochMs(value)).toBe(expected));
});
