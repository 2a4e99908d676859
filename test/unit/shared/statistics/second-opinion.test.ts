import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RangeName } from '../../../../src/shared/glucose/ranges.ts';
import { courseOf } from '../../../../src/shared/statistics/course.ts';
import { choosePeriod, PERIOD_DAYS } from '../../../../src/shared/statistics/chosen-period.ts';
import { localCalendar } from '../../../../src/shared/statistics/local-days.ts';
import { CONSENSUS, TARGET_GROUPS } from '../../../../src/shared/statistics/targets.ts';
import { MINUTE_MS } from '../make-reading.ts';
import {
  everyMinute,
  grouped,
  lowsByPattern,
  type Minute,
  type MinuteWish,
  quantile,
  specialAt,
  summed,
  valueAt,
} from './by-minute.ts';
import { anyLongHistory, anyPlace } from './long-histories.ts';
import { reportAtOnce } from './report-at-once.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const BANDS: RangeName[] = ['urgentLow', 'low', 'inRange', 'high', 'urgentHigh'];
const calendars = new Map<string, ReturnType<typeof localCalendar>>();
const calendarOf = (zone: string) => {
  const calendar = calendars.get(zone) ?? localCalendar(zone);
  calendars.set(zone, calendar);
  return calendar;
};

const anyCase = fc.record({
  place: anyPlace,
  history: anyLongHistory,
  days: fc.constantFrom(...PERIOD_DAYS.filter((days) => days <= 14)),
  nowMinutes: fc.integer({ min: 0, max: 3 * 1440 }),
  targets: fc.constantFrom(...TARGET_GROUPS),
});

/** One history seen by both. */
function bothOf({
  place,
  history,
  days,
  nowMinutes,
  targets,
}: typeof anyCase extends fc.Arbitrary<infer T> ? T : never) {
  const readings = history(place.day);
  const calendar = calendarOf(place.zone);
  const choice = choosePeriod({ days, now: place.day + nowMinutes * MINUTE_MS, calendar });
  const { ranges } = CONSENSUS[targets];
  const wish: MinuteWish = { readings, ...choice.soFar, zone: place.zone, ranges };
  const report = reportAtOnce({ readings: courseOf(readings), choice, calendar, targets });
  return { readings, choice, ranges, wish, report, minutes: everyMinute(wish) };
}

type Told = Pick<ReturnType<typeof reportAtOnce>['figures'], 'shares' | 'moments' | 'coverage'>;

function expectSame(told: Told, minutes: Minute[], ranges: MinuteWish['ranges']): void {
  const expected = summed(minutes, ranges);
  expect(told.coverage).toBeCloseTo(expected.coverage, 9);
  expect(told.moments === undefined).toBe(expected.covered === 0);
  if (!told.moments) return;
  expect(told.moments.meanMgdl).toBeCloseTo(expected.mean, 6);
  expect(told.moments.sdMgdl).toBeCloseTo(expected.sd, 3);
  expect(told.moments.cv).toBeCloseTo(expected.sd / expected.mean, 5);
  for (const band of BANDS) expect(told.shares[band]).toBeCloseTo(expected.shareOf(band), 9);
}

function everyCase(check: (both: ReturnType<typeof bothOf>) => void, numRuns = 20): void {
  fc.assert(
    fc.property(anyCase, (one) => check(bothOf(one))),
    { numRuns },
  );
}

describe('an implementation that asks every minute for itself agrees', () => {
  it('on the figures of the period', () => {
    everyCase(({ report: { figures }, minutes, ranges, choice }) => {
      expectSame(figures, minutes, ranges);
      const { covered, beyondSensor, mean } = summed(minutes, ranges);
      expect(figures.beyondSensor).toBeCloseTo(covered > 0 ? beyondSensor : 0, 9);
      const enough =
        choice.days >= 14 && covered >= 0.7 * ((choice.whole.to - choice.whole.from) / MINUTE_MS);
      expect(figures.shortage === undefined).toBe(enough);
      expect(figures.gmi?.percent.toFixed(6)).toBe(enough ? (3.31 + 0.02392 * mean).toFixed(6) : undefined);
    });
  });

  it('on how often and how long glucose was low', () => {
    everyCase(({ report: { figures }, wish }) => {
      for (const [told, below] of [
        [figures.episodes.low, 70],
        [figures.episodes.veryLow, 54],
      ] as const) {
        const lows = lowsByPattern(wish, below);
        expect(told.count).toBe(lows.length);
        expect(told.totalMs).toBe(lows.reduce((sum, [from, to]) => sum + (to - from), 0));
      }
    });
  });

  it('on every day by the clock on the wall, whatever became of that clock', () => {
    everyCase(({ report: { daily }, minutes, ranges, readings }) => {
      const days = grouped(minutes, ({ date }) => date);
      // A day that has only just begun has no minute yet.
      expect(daily.filter(({ from, to }) => to > from).map(({ date }) => date)).toEqual([...days.keys()]);
      for (const day of daily) {
        const ofDay = days.get(day.date) ?? [];
        expectSame(day, ofDay, ranges);
        expect(day.to - day.from).toBe(ofDay.length * MINUTE_MS);
        for (const { weekday } of ofDay.slice(0, 1)) expect(WEEKDAYS[day.weekday - 1]).toBe(weekday);
        const taken = readings.filter(({ readAt }) => readAt >= day.from && readAt < day.to);
        expect(day.readings).toBe(taken.length);
        expect(day.minimum?.mgdl ?? Infinity).toBe(Math.min(...taken.map(({ mgdl }) => mgdl)));
        expect(day.maximum?.mgdl ?? -Infinity).toBe(Math.max(...taken.map(({ mgdl }) => mgdl)));
      }
    });
  });

  it('on weekdays', () => {
    everyCase(({ report: { weekdays }, minutes, ranges }) => {
      const groups = grouped(minutes, ({ weekday }) => weekday);
      expect(weekdays.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      for (const told of weekdays)
        expectSame(told, groups.get(WEEKDAYS[told.weekday - 1] ?? '') ?? [], ranges);
    });
  });

  it('on the hours of the day', () => {
    everyCase(({ report: { hours }, minutes, ranges }) => {
      const groups = grouped(minutes, ({ hour }) => String(hour));
      for (const { hour, meanMgdl } of hours) {
        const { covered, mean } = summed(groups.get(String(hour)) ?? [], ranges);
        expect(meanMgdl === undefined).toBe(covered === 0);
        expect(meanMgdl ?? 0).toBeCloseTo(covered > 0 ? mean : 0, 6);
      }
    });
  });

  it('on the ambulatory profile', () => {
    everyCase(({ report: { profile, hours }, minutes, readings }) => {
      const samples = minutes
        .filter(({ at }) => at % (5 * MINUTE_MS) === 0)
        .map(({ at, minuteOfDay }) => ({ minuteOfDay, mgdl: valueAt(readings, at, 45 * MINUTE_MS) }))
        .filter((sample): sample is { minuteOfDay: number; mgdl: number } => sample.mgdl !== undefined);
      const within = (from: number, length: number): number[] =>
        samples
          .filter(({ minuteOfDay }) => minuteOfDay >= from && minuteOfDay < from + length)
          .map(({ mgdl }) => mgdl);
      const bins = [
        ...profile.map((bin) => ({ told: bin.percentiles, values: within(bin.minute, 15) })),
        ...hours.map(({ hour, percentiles }) => ({ told: percentiles, values: within(hour * 60, 60) })),
      ];
      for (const { told, values } of bins) {
        expect(told === undefined).toBe(values.length === 0);
        if (!told) continue;
        const { p5, p25, p50, p75, p95 } = told;
        const expected = [0.05, 0.25, 0.5, 0.75, 0.95].map((share) => quantile(values, share));
        for (const [index, value] of [p5, p25, p50, p75, p95].entries())
          expect(value).toBeCloseTo(expected[index] ?? NaN, 6);
      }
    }, 20);
  });

  it('on the curve of every day, gaps of more than twenty minutes open', () => {
    everyCase(({ report: { daily }, readings, choice }) => {
      for (const { from, wholeTo, curve } of daily) {
        expect(curve.length).toBe((wholeTo - from) / (5 * MINUTE_MS));
        for (const [index, mgdl] of curve.entries()) {
          const at = from + index * 5 * MINUTE_MS;
          const expected = at < choice.soFar.to ? valueAt(readings, at, 20 * MINUTE_MS) : undefined;
          const special = specialAt(readings, at, 20 * MINUTE_MS);
          expect(mgdl).toBe(expected === undefined ? null : (special ?? Math.round(expected)));
        }
      }
    }, 20);
  });
});
