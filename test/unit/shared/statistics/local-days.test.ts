import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBefore, localCalendar } from '../../../../src/shared/statistics/local-days.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../make-reading.ts';

/** Half and quarter hours, both hemispheres, changes at midnight, by half an hour and by two hours, and none. */
const ZONES = [
  'UTC',
  'Europe/Vienna',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'America/Havana',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Antarctica/Troll',
  'Atlantic/Azores',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];
const wallFormat = (zone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
const platform = new Map(ZONES.map((zone) => [zone, wallFormat(zone)]));
const calendars = new Map(ZONES.map((zone) => [zone, localCalendar(zone)]));
const anyZone = fc.constantFrom(...ZONES);
const anyInstant = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2030, 0, 1) });
const calendarOf = (zone: string) => calendars.get(zone) ?? localCalendar(zone);

/** What the platform itself says, without our shortcuts. */
function wall(zone: string, at: number): string {
  return (platform.get(zone) ?? wallFormat(zone)).format(at);
}

const two = (part: number): string => String(part).padStart(2, '0');

function written(zone: string, at: number): string {
  const { date, minute } = calendarOf(zone).momentOf(at);
  return `${date} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

describe('a local moment', () => {
  it('is what a clock in that zone shows, at any instant', () => {
    fc.assert(
      fc.property(anyZone, anyInstant, (zone, at) => {
        expect(written(zone, at)).toBe(wall(zone, at));
      }),
      { numRuns: 300 },
    );
  });

  it.each(ZONES)('is right in the minutes around every change of clocks: %s', (zone) => {
    const { daysIn } = calendarOf(zone);
    const year = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2027, 0, 1) };
    const changing = daysIn(year).filter(({ from, to }) => to - from !== DAY_MS);
    for (const { from, to } of changing)
      for (let at = from; at < to; at += 15 * MINUTE_MS)
        for (const edge of [at - 1, at, at + 1]) expect(written(zone, edge)).toBe(wall(zone, edge));
  });

  it('refuses a zone that isn’t one', () => {
    expect(() => localCalendar('Mars/Olympus')).toThrow(RangeError);
  });
});

describe('local days', () => {
  it.each([
    ['Europe/Vienna', '2026-03-29', 23],
    ['Europe/Vienna', '2026-10-25', 25],
    ['America/New_York', '2026-03-08', 23],
    ['America/New_York', '2026-11-01', 25],
    ['Pacific/Auckland', '2026-04-05', 25],
    ['Australia/Lord_Howe', '2026-04-05', 24.5],
    ['Antarctica/Troll', '2026-03-29', 22],
    // Clocks go forward at midnight: the day begins at 01:00.
    ['Africa/Cairo', '2026-04-24', 23],
    ['Asia/Kathmandu', '2026-03-29', 24],
  ])('in %s on %s last %d hours', (zone, date, hours) => {
    const { startOf } = calendarOf(zone);
    expect((startOf(daysBefore(date, -1)) - startOf(date)) / HOUR_MS).toBe(hours);
  });

  it('of one week have their names', () => {
    const days = calendarOf('Europe/Vienna').daysIn({
      from: Date.UTC(2026, 2, 28, 12),
      to: Date.UTC(2026, 2, 30, 12),
    });
    expect(days).toEqual([
      { date: '2026-03-28', weekday: 6, from: Date.UTC(2026, 2, 27, 23), to: Date.UTC(2026, 2, 28, 23) },
      { date: '2026-03-29', weekday: 7, from: Date.UTC(2026, 2, 28, 23), to: Date.UTC(2026, 2, 29, 22) },
      { date: '2026-03-30', weekday: 1, from: Date.UTC(2026, 2, 29, 22), to: Date.UTC(2026, 2, 30, 22) },
    ]);
  });

  it('leave out a date that the zone left out', () => {
    // Samoa went over the date line: there was no 30 December 2011.
    const days = localCalendar('Pacific/Apia').daysIn({
      from: Date.UTC(2011, 11, 30, 0),
      to: Date.UTC(2011, 11, 30, 20),
    });
    expect(days.map(({ date }) => date)).toEqual(['2011-12-29', '2011-12-31']);
  });

  it('follow one another without a hole, and hold exactly the instants that show their date', () => {
    fc.assert(
      fc.property(anyZone, anyInstant, fc.integer({ min: 1, max: 40 * 24 }), (zone, from, hours) => {
        const period = { from, to: from + hours * HOUR_MS };
        const days = calendarOf(zone).daysIn(period);
        expect(days[0]?.from).toBeLessThanOrEqual(period.from);
        expect(days.at(-1)?.to).toBeGreaterThanOrEqual(period.to);
        for (const [index, day] of days.entries()) {
          expect(day.from).toBe(days[index - 1]?.to ?? day.from);
          for (const at of [day.from, day.to - 1]) expect(wall(zone, at).slice(0, 10)).toBe(day.date);
          expect(wall(zone, day.from - 1).slice(0, 10)).not.toBe(day.date);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('dates', () => {
  it('go back over months and leap days', () => {
    expect(daysBefore('2028-03-01', 1)).toBe('2028-02-29');
    expect(daysBefore('2026-01-01', 1)).toBe('2025-12-31');
    expect(daysBefore('2026-12-31', -1)).toBe('2027-01-01');
  });
});
