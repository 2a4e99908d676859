import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../../../src/main/sources/dexcom-share/dates.ts';

describe('parseDate', () => {
  it('reads every form that Share has sent as the same instant', () => {
    const forms = [
      'Date(#)',
      '/Date(#)/',
      'Date(#+0100)',
      '/Date(#-0800)/',
      'Date(#+0000)',
      '/Date(#+0545)/',
    ];
    for (const form of forms) expect(parseDate(form.replace('#', '1767225600000'))).toBe(1_767_225_600_000);
    expect(parseDate(String(JSON.parse(String.raw`"\/Date(1767225600000)\/"`)))).toBe(1_767_225_600_000);
  });

  it.each([
    '',
    'Date()',
    'Date(-5)',
    'Date(1.5)',
    'Date(1e12)',
    'Date(0x1f)',
    'Date( 1767225600000 )',
    '/Date(1767225600000)',
    'Date(1767225600000)/',
    'Date(1767225600000+1)',
    'Date(1767225600000+01:00)',
    'Date(1767225600000) ',
    'Date(123456789012345)',
    '2026-01-01T00:00:00Z',
    '1767225600000',
  ])('takes “%s” for no date', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it('gives back exactly the milliseconds, whatever the offset', () => {
    const offset = fc.constantFrom('', '+0000', '-0330', '+1300');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999_999_999 }),
        offset,
        fc.boolean(),
        (ms, zone, slashes) => {
          const date = `Date(${ms}${zone})`;
          expect(parseDate(slashes ? `/${date}/` : date)).toBe(ms);
        },
      ),
    );
  });

  it('never throws and makes an instant only of text that carries a date', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const readAt = parseDate(text);
        expect(readAt === undefined || text.includes(`Date(`)).toBe(true);
      }),
    );
  });
});
