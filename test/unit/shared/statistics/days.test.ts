import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_RANGES } from '../../../../src/shared/glucose/ranges.ts';
import type { SourceReading } from '../../../../src/shared/glucose/reading.ts';
import { courseOf } from '../../../../src/shared/statistics/course.ts';
import { dailyStatistics } from '../../../../src/shared/statistics/daily.ts';
import { hourlyMeans } from '../../../../src/shared/statistics/hourly.ts';
import { localCalendar } from '../../../../src/shared/statistics/local-days.ts';
import { addTallies, momentsOf, sharesOf, tallyOf } from '../../../../src/shared/statistics/tally.ts';
import { weekdayStatistics } from '../../../../src/shared/statistics/weekdays.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../make-reading.ts';
import { anyHistory, repeated } from './histories.ts';

/** A Sunday. */
const START = Date.UTC(2026, 10, 1);
const reading = (readAt: number, mgdl: number): SourceReading => ({ readAt, mgdl, trend: 'flat' });
const every5 = (values: readonly number[], start = START): SourceReading[] =>
  values.map((mgdl, index) => reading(start + index * 5 * MINUTE_MS, mgdl));
const summarise = (readings: SourceReading[], zone = 'UTC') => {
  const from = readings[0]?.readAt ?? START;
  const to = (readings.at(-1)?.readAt ?? START) + 5 * MINUTE_MS;
  return dailyStatistics({
    readings: courseOf(readings),
    period: { from, to },
    ranges: DEFAULT_RANGES,
    calendar: localCalendar(zone),
  });
};

describe('a day’s summary', () => {
  it('counts both ends of the target as in range', () => {
    const [day] = summarise(every5([54, 69, 70, 100, 180, 181, 251]));
    expect(day).toMatchObject({
      day: { date: '2026-11-01', weekday: 7 },
      readings: { all: 7, low: 2, inRange: 3, high: 2, beyondSensor: 0 },
      minimum: { mgdl: 54 },
      maximum: { mgdl: 251 },
    });
    expect(day && momentsOf(day.tally)?.meanMgdl).toBe(905 / 7);
  });

  it('keeps LOW and HIGH as what they are', () => {
    const [day] = summarise([
      { ...reading(START, 39), special: 'low' },
      reading(START + 5 * MINUTE_MS, 100),
      { ...reading(START + 10 * MINUTE_MS, 401), special: 'high' },
    ]);
    expect(day).toMatchObject({
      minimum: { special: 'low' },
      maximum: { special: 'high' },
      readings: { beyondSensor: 2 },
    });
    expect(day && momentsOf(day.tally)?.meanMgdl).toBe(180);
  });

  it('puts one instant into the day that the local calendar shows', () => {
    const instant = [reading(Date.UTC(2026, 10, 20, 12), 100)];
    expect(summarise(instant, 'Pacific/Auckland')[0]?.day.date).toBe('2026-11-21');
    expect(summarise(instant, 'America/Los_Angeles')[0]?.day.date).toBe('2026-11-20');
  });

  it('divides a value that stands over midnight between both days', () => {
    const days = summarise(every5([200, 100], START - 2 * MINUTE_MS));
    expect(days.map(({ tally }) => tally.coveredMs / MINUTE_MS)).toEqual([2, 8]);
    expect(days.map(({ readings }) => readings.all)).toEqual([1, 1]);
    expect(days.map(({ readingsMeanMgdl }) => readingsMeanMgdl)).toEqual([200, 100]);
    expect(days.map(({ tally }) => momentsOf(tally)?.meanMgdl)).toEqual([200, 137.5]);
  });

  it.each([
    ['23 hours', Date.UTC(2026, 2, 28, 23), 23],
    ['25 hours', Date.UTC(2026, 9, 24, 22), 25],
  ])('holds all of a day of %s and knows how long it was', (_words, midnight, hours) => {
    const days = summarise(every5(repeated(100, hours * 12), midnight), 'Europe/Vienna');
    expect(days.map(({ readings }) => readings.all)).toEqual([hours * 12]);
    expect(days.map(({ tally, lengthMs }) => [tally.coveredMs, lengthMs])).toEqual([
      [hours * HOUR_MS, hours * HOUR_MS],
    ]);
  });

  it('leaves out what lies before the first day, but for the value that stands into it', () => {
    const days = dailyStatistics({
      readings: courseOf([
        reading(START - DAY_MS, 60),
        reading(START - 2 * MINUTE_MS, 200),
        reading(START, 100),
      ]),
      period: { from: START + HOUR_MS, to: START + 2 * HOUR_MS },
      ranges: DEFAULT_RANGES,
      calendar: localCalendar('UTC'),
    });
    expect(days).toMatchObject([{ readings: { all: 1 }, minimum: { mgdl: 100 }, lengthMs: 2 * HOUR_MS }]);
  });

  it('has a place for a day without readings, with nothing in it', () => {
    const days = summarise([reading(START, 100), reading(START + 2 * DAY_MS, 120)]);
    expect(days.map(({ readings }) => readings.all)).toEqual([1, 0, 1]);
    expect(days[1]?.minimum).toBeUndefined();
    expect(days[1] && momentsOf(days[1].tally)).toBeUndefined();
  });
});

describe('days and weekdays', () => {
  it('add up to the whole, in any zone', () => {
    const zones = fc.constantFrom('UTC', 'Europe/Vienna', 'Asia/Kathmandu', 'America/New_York');
    fc.assert(
      fc.property(anyHistory, zones, fc.integer({ min: 0, max: 365 }), (history, zone, shiftDays) => {
        const readings = history.map((each) => ({ ...each, readAt: each.readAt + shiftDays * DAY_MS }));
        const days = summarise(readings, zone);
        const period = { from: 0, to: (readings.at(-1)?.readAt ?? START) + 5 * MINUTE_MS };
        const whole = tallyOf(courseOf(readings), period, DEFAULT_RANGES);
        const parts = [days, weekdayStatistics(days)].map((each) =>
          addTallies(each.map(({ tally }) => tally)),
        );
        for (const part of parts) expect(part).toEqual(whole);
        const count = days.reduce((sum, day) => sum + day.readings.all, 0);
        expect(count).toBe(readings.length);
      }),
    );
  });

  it('put all Sundays together, weighed by time', () => {
    const sundays = [0, 7].flatMap((day, index) =>
      every5(repeated(index === 0 ? 100 : 200, 12), START + day * DAY_MS),
    );
    const weekdays = weekdayStatistics(summarise(sundays));
    const sunday = weekdays[6];
    expect(sunday).toMatchObject({ weekday: 7, days: 2 });
    // The first hour's last reading stands a minute longer, for nothing follows it.
    expect(sunday && momentsOf(sunday.tally)?.meanMgdl).toBeCloseTo((61 * 100 + 60 * 200) / 121, 9);
    expect(sunday && sharesOf(sunday.tally).high).toBeCloseTo(60 / 121, 9);
    // The second Sunday is over after its hour: two hours of twenty-five.
    expect(sunday?.coverage).toBeCloseTo((2 + 1 / 60) / 25, 9);
    expect(weekdays[0]).toMatchObject({ weekday: 1, days: 0, coverage: 0 });
  });
});

describe('hourly means', () => {
  const period = { from: START, to: START + 30 * DAY_MS };

  it('put the same hour of different days together and leave empty hours empty', () => {
    const readings = [reading(START, 100), reading(START + 90 * MINUTE_MS, 80), reading(START + DAY_MS, 140)];
    const hours = hourlyMeans(courseOf(readings), period, localCalendar('UTC'));
    expect(hours).toHaveLength(24);
    expect(hours.slice(0, 3)).toEqual([
      { hour: 0, readings: 2, readingsMeanMgdl: 120, meanMgdl: 120 },
      { hour: 1, readings: 1, readingsMeanMgdl: 80, meanMgdl: 80 },
      { hour: 2, readings: 0 },
    ]);
  });

  it('weigh a day of one-minute readings no more than one of five-minute readings', () => {
    const fine = Array.from({ length: 60 }, (_, minute) => reading(START + minute * MINUTE_MS, 200));
    const coarse = every5(repeated(100, 12), START + DAY_MS);
    const [first] = hourlyMeans(courseOf([...fine, ...coarse]), period, localCalendar('UTC'));
    // 60 min of 200 and 60 of 100; each day's last reading stands for six minutes and so reaches over the hour.
    expect(first).toMatchObject({ hour: 0, readings: 72, meanMgdl: 150 });
    expect(first?.readingsMeanMgdl).toBeCloseTo((60 * 200 + 12 * 100) / 72, 9);
  });

  it('divide a value that stands over the full hour', () => {
    const hours = hourlyMeans(
      courseOf(every5([200, 100], START + 57 * MINUTE_MS)),
      period,
      localCalendar('UTC'),
    );
    // Hour 0: three minutes of 200. Hour 1: two of 200, six of 100.
    expect(hours.slice(0, 2).map(({ meanMgdl }) => meanMgdl)).toEqual([200, 125]);
  });

  it('go by the local clock in a zone with three quarters of an hour', () => {
    const hours = hourlyMeans(
      courseOf([reading(START + 15 * MINUTE_MS, 100)]),
      period,
      localCalendar('Asia/Kathmandu'),
    );
    expect(hours.findIndex(({ readings }) => readings === 1)).toBe(6);
  });

  it('have nothing at two where clocks go forward and twice as much where they go back', () => {
    const inHour2 = [Date.UTC(2026, 2, 28, 23), Date.UTC(2026, 9, 24, 22)].map((midnight) => {
      const readings = every5(repeated(100, 300), midnight);
      const whole = { from: midnight, to: midnight + 25 * HOUR_MS };
      return hourlyMeans(courseOf(readings), whole, localCalendar('Europe/Vienna'))[2]?.readings;
    });
    expect(inHour2).toEqual([0, 24]);
  });
});
