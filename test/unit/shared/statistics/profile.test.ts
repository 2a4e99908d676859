import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceReading } from '../../../../src/shared/glucose/reading.ts';
import { courseOf } from '../../../../src/shared/statistics/course.ts';
import { type LocalCalendar, localCalendar } from '../../../../src/shared/statistics/local-days.ts';
import { percentilesOf } from '../../../../src/shared/statistics/percentiles.ts';
import { type ProfileBin, ambulatoryProfile, modalDay } from '../../../../src/shared/statistics/profile.ts';
import { smoothProfile } from '../../../../src/shared/statistics/smooth-profile.ts';
import { DAY_MS, MINUTE_MS } from '../make-reading.ts';
import { anyHistory, periodOf, repeated } from './histories.ts';

const vienna = localCalendar('Europe/Vienna');
const utc = localCalendar('UTC');
const MIDNIGHT = Date.UTC(2026, 10, 2);
const reading = (readAt: number, mgdl: number): SourceReading => ({ readAt, mgdl, trend: 'flat' });
/** One value each five minutes, for so many hours. */
const steady = (from: number, hours: number, mgdl: number): SourceReading[] =>
  Array.from({ length: hours * 12 }, (_, index) => reading(from + index * 5 * MINUTE_MS, mgdl));

interface Look {
  calendar?: LocalCalendar;
  binMinutes?: 5 | 15 | 60;
}
const profileOf = (
  readings: readonly SourceReading[],
  { calendar = utc, binMinutes = 60 }: Look = {},
): ProfileBin[] => {
  const from = readings[0]?.readAt ?? MIDNIGHT;
  return ambulatoryProfile(
    modalDay({ readings: courseOf(readings), period: { from, to: from + 30 * DAY_MS }, calendar }),
    binMinutes,
  );
};

describe('percentiles', () => {
  it('are interpolated between neighbours', () => {
    // Places 0–4: 5 % lies at 0.2, 25 % at 1, 50 % at 2, 75 % at 3, 95 % at 3.8.
    expect(percentilesOf([200, 100, 140, 120, 160])).toEqual({
      p5: 104,
      p25: 120,
      p50: 140,
      p75: 160,
      p95: 192,
    });
    expect(percentilesOf([90])).toEqual({ p5: 90, p25: 90, p50: 90, p75: 90, p95: 90 });
    expect(percentilesOf([])).toBeUndefined();
  });
});

describe('the ambulatory profile', () => {
  it('puts the same time of different days together', () => {
    const days = [100, 120, 140, 160, 200].flatMap((mgdl, day) => steady(MIDNIGHT + day * DAY_MS, 1, mgdl));
    const [first, second] = profileOf(days);
    expect(first).toMatchObject({ minute: 0, samples: 60, days: 5 });
    expect(first?.percentiles).toMatchObject({ p25: 120, p50: 140, p75: 160 });
    expect(second?.percentiles).toBeUndefined();
  });

  it('has a bin for each five minutes, quarter or hour of the clock', () => {
    expect(profileOf([], { binMinutes: 5 })).toHaveLength(288);
    expect(profileOf([], { binMinutes: 15 })).toHaveLength(96);
    expect(profileOf([], { binMinutes: 60 })).toHaveLength(24);
  });

  it('draws a line over 45 minutes without a reading, and none over more', () => {
    const bridged = profileOf([reading(MIDNIGHT, 100), reading(MIDNIGHT + 45 * MINUTE_MS, 190)], {
      binMinutes: 5,
    });
    expect(bridged.slice(0, 11).map(({ percentiles }) => percentiles?.p50)).toEqual([
      100,
      110,
      120,
      130,
      140,
      150,
      160,
      170,
      180,
      190,
      undefined,
    ]);
    const open = profileOf([reading(MIDNIGHT, 100), reading(MIDNIGHT + 46 * MINUTE_MS, 190)], {
      binMinutes: 5,
    });
    expect(open.filter(({ samples }) => samples > 0).map(({ minute }) => minute)).toEqual([0, 50]);
  });

  it('holds what lies in the period, and nothing else', () => {
    const period = { from: MIDNIGHT + 10 * MINUTE_MS, to: MIDNIGHT + 20 * MINUTE_MS };
    const bins = ambulatoryProfile(
      modalDay({ readings: courseOf(steady(MIDNIGHT, 1, 100)), period, calendar: utc }),
      5,
    );
    expect(bins.filter(({ samples }) => samples > 0).map(({ minute }) => minute)).toEqual([10, 15]);
  });

  it('weighs a one-minute sensor’s day no more than a five-minute sensor’s', () => {
    const fine = Array.from({ length: 60 }, (_, minute) => reading(MIDNIGHT + minute * MINUTE_MS, 200));
    const [bin] = profileOf([...fine, ...steady(MIDNIGHT + DAY_MS, 1, 100)]);
    expect(bin).toMatchObject({ samples: 24, days: 2 });
    expect(bin?.percentiles?.p50).toBe(150);
  });

  it.each([
    [
      'has nothing at two where clocks go forward',
      { midnight: Date.UTC(2026, 2, 28, 23), hours: 23, samplesAtTwo: 0 },
    ],
    [
      'has both hours at two where clocks go back',
      { midnight: Date.UTC(2026, 9, 24, 22), hours: 25, samplesAtTwo: 24 },
    ],
  ])('%s', (_words, { midnight, hours, samplesAtTwo }) => {
    const profile = profileOf(steady(midnight, hours, 100), { calendar: vienna });
    expect(profile[2]?.samples).toBe(samplesAtTwo);
    for (const hour of [0, 1, 3, 4, 12, 23]) expect(profile[hour]?.samples).toBe(12);
  });

  it('stays at the same time of the clock after a change', () => {
    // 08:00 in Vienna on the days before and after clocks go back.
    const eights = [Date.UTC(2026, 9, 24, 6), Date.UTC(2026, 9, 25, 7), Date.UTC(2026, 9, 26, 7)];
    const profile = profileOf(
      eights.flatMap((at) => steady(at, 1, 100)),
      { calendar: vienna },
    );
    expect(profile.filter(({ samples }) => samples > 0)).toMatchObject([{ minute: 480, days: 3 }]);
  });

  it('keeps its percentiles in order and within the values, smoothed or not', () => {
    fc.assert(
      fc.property(
        anyHistory,
        fc.constantFrom(5 as const, 15 as const, 60 as const),
        (readings, binMinutes) => {
          const bins = ambulatoryProfile(
            modalDay({ readings: courseOf(readings), period: periodOf(0, 15_000), calendar: vienna }),
            binMinutes,
          );
          for (const { percentiles, samples } of [...bins, ...smoothProfile(bins, 2 * binMinutes)]) {
            expect(percentiles === undefined).toBe(samples === 0);
            if (!percentiles) continue;
            const { p5, p25, p50, p75, p95 } = percentiles;
            const order = [39, p5, p25, p50, p75, p95, 401];
            for (const [index, value] of order.entries())
              expect(value).toBeGreaterThanOrEqual((order[index - 1] ?? 0) - 1e-9);
          }
        },
      ),
    );
  });
});

const flat = (values: readonly (number | undefined)[]): ProfileBin[] =>
  values.map((value, index) => ({
    minute: index * 15,
    samples: value === undefined ? 0 : 1,
    days: 1,
    ...(value !== undefined && {
      percentiles: { p5: value, p25: value, p50: value, p75: value, p95: value },
    }),
  }));

describe('a smoothed profile', () => {
  it('takes neighbours in with half weight, also over midnight', () => {
    const bins = flat([100, ...repeated(100, 94), 140]);
    const medians = smoothProfile(bins, 30).map(({ percentiles }) => percentiles?.p50);
    // (140 + 100/2 + 100/2) / 2 and (100 + 140/2 + 100/2) / 2
    expect([medians[95], medians[94], medians[0], medians[1]]).toEqual([120, 110, 110, 100]);
  });

  it('invents nothing where nothing is known', () => {
    const bins = flat([100, undefined, 100, ...Array.from({ length: 93 }, () => undefined)]);
    expect(smoothProfile(bins, 30)).toEqual(bins);
  });
});
