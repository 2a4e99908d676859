import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWrittenTime, wallTimeOf } from '../../../../src/shared/transfer/wall-time.ts';

function wall(text: string, order: 'dayFirst' | 'monthFirst' = 'dayFirst'): string | undefined {
  const written = readWrittenTime(text);
  const at = written && wallTimeOf(written, order);
  return at === undefined ? undefined : new Date(at).toISOString().slice(0, 19);
}

describe('written times', () => {
  it.each([
    ['24-01-2026 07:05', '2026-01-24T07:05:00'],
    ['24/01/2026 7:05', '2026-01-24T07:05:00'],
    ['24.01.2026 07:05', '2026-01-24T07:05:00'],
    ['1-2-2026 23:59', '2026-02-01T23:59:00'],
    ['2026-01-24T07:05:09', '2026-01-24T07:05:09'],
    ['2026-01-24 0:05:09', '2026-01-24T00:05:09'],
    ['2026/01/24 07:05', '2026-01-24T07:05:00'],
    ['24-01-2026 12:05 AM', '2026-01-24T00:05:00'],
    ['24-01-2026 12:05 PM', '2026-01-24T12:05:00'],
    ['24-01-2026 7:05 p. m.', '2026-01-24T19:05:00'],
    ['29-02-2028 00:00', '2028-02-29T00:00:00'],
  ])('reads %s', (text, expected) => {
    expect(wall(text)).toBe(expected);
  });

  it.each([
    '',
    'yesterday',
    '24-01-26 07:05',
    '24-01-2026',
    '24-01/2026 07:05',
    '31-04-2026 07:05',
    '29-02-2026 07:05',
    '00-01-2026 07:05',
    '24-00-2026 07:05',
    '24-01-2026 24:00',
    '24-01-2026 07:60',
    '24-01-2026 07:05:60',
    '24-01-2026 13:05 PM',
    '24-01-2026 0:05 AM',
    '2026-01-24T07:05:09Z',
    '12026-01-24 07:05',
  ])('takes “%s” for no time', (text) => {
    expect(wall(text)).toBeUndefined();
  });

  it('reads the same text by the order it is told', () => {
    expect(wall('03-04-2026 07:05', 'dayFirst')).toBe('2026-04-03T07:05:00');
    expect(wall('03-04-2026 07:05', 'monthFirst')).toBe('2026-03-04T07:05:00');
    expect(wall('2026-03-04 07:05', 'dayFirst')).toBe('2026-03-04T07:05:00');
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9:\-/. TAPM]{0,30}$/)),
        (text) => {
          const at = wall(text);
          expect(at === undefined || !Number.isNaN(Date.parse(at))).toBe(true);
        },
      ),
    );
  });

  it('gives every minute back that was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50_000_000 }), fc.boolean(), (minutes, american) => {
        const at = new Date(minutes * 60_000).toISOString();
        const [date = '', time = ''] = at.split('T');
        const [year = '', month = '', day = ''] = date.split('-');
        const text = american
          ? `${month}-${day}-${year} ${twelve(time)}`
          : `${day}-${month}-${year} ${time.slice(0, 5)}`;
        expect(wall(text, american ? 'monthFirst' : 'dayFirst')).toBe(at.slice(0, 19));
      }),
    );
  });
});

function twelve(time: string): string {
  const hour = Number(time.slice(0, 2));
  return `${hour % 12 === 0 ? 12 : hour % 12}:${time.slice(3, 5)} ${hour < 12 ? 'AM' : 'PM'}`;
}
