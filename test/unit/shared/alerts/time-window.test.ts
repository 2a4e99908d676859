import { describe, expect, it } from 'vitest';
import {
  EVERY_DAY,
  type TimeWindow,
  isWithin,
  localClock,
  timeWindowSchema,
  wallClockFormat,
} from '../../../../src/shared/alerts/time-window.ts';
import { DAY_MS, MINUTE_MS } from '../make-reading.ts';

const daily = (from: string, to: string, weekdays: readonly number[] = EVERY_DAY): TimeWindow =>
  timeWindowSchema.parse({ from: minuteOf(from), to: minuteOf(to), weekdays });

function minuteOf(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours * 60 + minutes;
}

/** How many minutes of a window lie between two instants. */
function minutesWithin(window: TimeWindow, timeZone: string, [from, to]: readonly [number, number]): number {
  let minutes = 0;
  for (let at = from; at < to; at += MINUTE_MS) if (isWithin(window, localClock(at, timeZone))) minutes += 1;
  return minutes;
}

/** Noon to noon around each change of the clocks in 2026, in UTC. */
const CHANGES = [
  {
    zone: 'America/Los_Angeles',
    name: 'spring',
    at: Date.UTC(2026, 2, 8, 10),
    hour: ['02:00', '03:00'],
    lasts: 0,
    night: 8,
  },
  {
    zone: 'America/Los_Angeles',
    name: 'autumn',
    at: Date.UTC(2026, 10, 1, 9),
    hour: ['01:00', '02:00'],
    lasts: 120,
    night: 10,
  },
  {
    zone: 'Europe/Berlin',
    name: 'spring',
    at: Date.UTC(2026, 2, 29, 1),
    hour: ['02:00', '03:00'],
    lasts: 0,
    night: 8,
  },
  {
    zone: 'Europe/Berlin',
    name: 'autumn',
    at: Date.UTC(2026, 9, 25, 1),
    hour: ['02:00', '03:00'],
    lasts: 120,
    night: 10,
  },
  {
    zone: 'Australia/Lord_Howe',
    name: 'spring',
    at: Date.UTC(2026, 9, 3, 15, 30),
    hour: ['02:00', '02:30'],
    lasts: 0,
    night: 8.5,
  },
  {
    zone: 'Australia/Lord_Howe',
    name: 'autumn',
    at: Date.UTC(2026, 3, 4, 15),
    hour: ['01:30', '02:00'],
    lasts: 60,
    night: 9.5,
  },
] as const;

describe('a window', () => {
  it.each([
    ['08:00', true],
    ['07:59', false],
    ['09:59', true],
    ['10:00', false],
  ])('of 08:00 to 10:00 at %s: %s', (time, inside) => {
    expect(isWithin(daily('08:00', '10:00'), { weekday: 3, minute: minuteOf(time) })).toBe(inside);
  });

  it.each([
    [5, '21:59', false],
    [5, '22:00', true],
    [5, '23:59', true],
    [6, '00:00', true],
    [6, '06:59', true],
    [6, '07:00', false],
    [6, '22:00', false],
    [5, '06:59', false],
  ])('over midnight belongs to the day on which it began: day %d at %s: %s', (weekday, time, inside) => {
    expect(isWithin(daily('22:00', '07:00', [5]), { weekday, minute: minuteOf(time) })).toBe(inside);
  });

  it('of a Saturday night runs into Sunday', () => {
    expect(isWithin(daily('22:00', '07:00', [6]), { weekday: 0, minute: 60 })).toBe(true);
    expect(isWithin(daily('22:00', '07:00', [0]), { weekday: 0, minute: 60 })).toBe(false);
  });

  it.each([
    { from: 60, to: 60, weekdays: [1] },
    { from: 60, to: 120, weekdays: [] },
    { from: 60, to: 120, weekdays: [1, 1] },
    { from: 60, to: 120, weekdays: [7] },
    { from: -1, to: 120, weekdays: [1] },
    { from: 0, to: 1440, weekdays: [1] },
    { from: 0.5, to: 120, weekdays: [1] },
  ])('that covers no hour, or none that there is, is refused: %o', (window) => {
    expect(timeWindowSchema.safeParse(window).success).toBe(false);
  });
});

describe('when the clocks change', () => {
  it.each(CHANGES)(
    '$zone, $name: an hour that happens twice is inside twice, one that never happens never',
    (change) => {
      const [from, to] = change.hour;
      const around = [change.at - DAY_MS / 2, change.at + DAY_MS / 2] as const;
      expect(minutesWithin(daily(from, to), change.zone, around)).toBe(change.lasts);
      const ordinary = [around[0] + 7 * DAY_MS, around[1] + 7 * DAY_MS] as const;
      expect(minutesWithin(daily(from, to), change.zone, ordinary)).toBe(minuteOf(to) - minuteOf(from));
    },
  );

  it.each(CHANGES)('$zone, $name: the night from 22 to 7 lasts $night hours', ({ zone, at, night }) => {
    const around = [at - DAY_MS / 2, at + DAY_MS / 2] as const;
    expect(minutesWithin(daily('22:00', '07:00'), zone, around)).toBe(night * 60);
  });
});

describe('localClock', () => {
  it.each([
    ['UTC', 0, 8 * 60],
    ['America/Los_Angeles', 0, 0],
    ['Asia/Kathmandu', 0, 13 * 60 + 45],
    ['Pacific/Kiritimati', 0, 22 * 60],
    ['Pacific/Niue', 6, 21 * 60],
  ])('in %s', (zone, weekday, minute) => {
    expect(localClock(Date.UTC(2026, 10, 15, 8), zone)).toEqual({ weekday, minute });
  });

  it.each(['Etc/Unknown', 'Mars/Olympus', ''])(
    'of a zone that is none (“%s”) is the computer’s own',
    (zone) => {
      const at = Date.UTC(2026, 10, 15, 8, 30);
      const own = new Date(at);
      const minute = own.getHours() * 60 + own.getMinutes();
      expect(localClock(at, zone)).toEqual({ weekday: own.getDay(), minute });
      expect(wallClockFormat('en-GB', zone, { minute: '2-digit' }).format(at)).toMatch(/^\d+$/);
    },
  );
});
