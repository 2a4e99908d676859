import { describe, expect, it } from 'vitest';
import { localTimeIn, daysBefore } from '../../../src/cli/output/local-time.ts';
import { CONSENSUS_RANGES, consensusOf, gmiOf } from '../../../src/cli/statistics/consensus.ts';
import { daySummaries } from '../../../src/cli/statistics/day-summary.ts';
import { hourlyMeans } from '../../../src/cli/statistics/hourly-means.ts';
import { DEFAULT_RANGES } from '../../../src/shared/glucose/ranges.ts';
import type { SourceReading } from '../../../src/shared/glucose/reading.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 1);
const at = (readAt: number, mgdl: number): SourceReading => ({ readAt, mgdl, trend: 'flat' });
const every5 = (values: readonly number[], start = START): SourceReading[] =>
  values.map((mgdl, index) => at(start + index * 5 * MINUTE, mgdl));

const summarise = (readings: SourceReading[], timezone = 'UTC') =>
  daySummaries({ readings, ranges: DEFAULT_RANGES, localTime: localTimeIn(timezone) });

describe('a day’s summary', () => {
  it('counts both ends of the target as in range', () => {
    expect(summarise(every5([54, 69, 70, 100, 180, 181, 251]))).toEqual([
      {
        date: '2026-11-01',
        readings: 7,
        minimum: { mgdl: 54 },
        maximum: { mgdl: 251 },
        meanMgdl: 905 / 7,
        low: 2,
        inRange: 3,
        high: 2,
        beyondSensor: 0,
      },
    ]);
  });

  it('keeps LOW and HIGH as what they are', () => {
    const readings: SourceReading[] = [
      { ...at(START, 39), special: 'low' },
      at(START + 5 * MINUTE, 100),
      { ...at(START + 10 * MINUTE, 401), special: 'high' },
    ];
    expect(summarise(readings)[0]).toMatchObject({
      minimum: { special: 'low' },
      maximum: { special: 'high' },
      meanMgdl: 180,
      beyondSensor: 2,
    });
  });

  it('puts one instant into the day that the local calendar shows', () => {
    const instant = [at(Date.UTC(2026, 10, 20, 12), 100)];
    expect(summarise(instant, 'Pacific/Auckland')[0]?.date).toBe('2026-11-21');
    expect(summarise(instant, 'America/Los_Angeles')[0]?.date).toBe('2026-11-20');
  });

  it.each([
    ['23 hours', Date.UTC(2026, 2, 28, 23), 23],
    ['25 hours', Date.UTC(2026, 9, 24, 22), 25],
  ])('holds all of a day of %s', (_words, midnight, hours) => {
    const readings = Array.from({ length: hours }, (_, hour) => at(midnight + hour * 60 * MINUTE, 100));
    const days = summarise(readings, 'Europe/Vienna');
    expect(days.map(({ readings: count }) => count)).toEqual([hours]);
  });
});

describe('hourly means', () => {
  it('put the same hour of different days together and leave empty hours empty', () => {
    const readings = [at(START, 100), at(START + DAY, 140), at(START + 90 * MINUTE, 80)];
    const hours = hourlyMeans(readings, localTimeIn('UTC'));
    expect(hours).toHaveLength(24);
    expect(hours.slice(0, 3)).toEqual([
      { hour: 0, readings: 2, meanMgdl: 120 },
      { hour: 1, readings: 1, meanMgdl: 80 },
      { hour: 2, readings: 0 },
    ]);
  });

  it('go by the local clock in a zone with three quarters of an hour', () => {
    const hours = hourlyMeans([at(START + 15 * MINUTE, 100)], localTimeIn('Asia/Kathmandu'));
    expect(hours.findIndex(({ readings }) => readings === 1)).toBe(6);
  });
});

const days = (count: number, share: number): SourceReading[] =>
  Array.from({ length: count }, (_, day) =>
    every5(
      Array.from({ length: Math.round(288 * share) }, () => 150),
      START + day * DAY,
    ),
  ).flat();

const consensusAfter = (count: number, share: number) =>
  consensusOf({ readings: days(count, share), from: START, to: START + count * DAY });

describe('the consensus figures', () => {
  it('divide at 54, 70, 180 and 250', () => {
    // Twelve readings of five minutes: two very low, two low, four in range, two high, two very high.
    const readings = every5([39, 53, 54, 69, 70, 100, 150, 180, 181, 250, 251, 401]);
    const { bands } = consensusOf({ readings, from: START, to: START + 60 * MINUTE });
    const shares = Object.values(bands.shares).map((share) => Math.round(share * 12));
    expect(shares).toEqual([2, 2, 4, 2, 2]);
    expect(CONSENSUS_RANGES).toEqual({ urgentLow: 53, low: 70, high: 180, urgentHigh: 250 });
  });

  it('weigh by time, so that a sensor with a reading a minute counts no more than one with five', () => {
    const minutes = Array.from({ length: 5 }, (_, index) => at(START + index * MINUTE, 200));
    const readings = [...minutes, at(START + 5 * MINUTE, 100)];
    const { bands, meanMgdl, activeShare } = consensusOf({ readings, from: START, to: START + 10 * MINUTE });
    expect(bands.shares).toMatchObject({ high: 0.5, inRange: 0.5 });
    expect(meanMgdl).toBe(150);
    expect(activeShare).toBe(1);
  });

  it('give mean and variation by hand', () => {
    const { meanMgdl, variation } = consensusOf({
      readings: every5([80, 160]),
      from: START,
      to: START + 10 * MINUTE,
    });
    expect(meanMgdl).toBe(120);
    expect(variation).toBeCloseTo(40 / 120, 10);
  });

  it('leave a gap to nobody', () => {
    const readings = [at(START, 100), at(START + 10 * 60 * MINUTE, 100)];
    const { activeShare } = consensusOf({ readings, from: START, to: START + 20 * 60 * MINUTE });
    expect(activeShare).toBeCloseTo(12 / 1200, 10);
  });

  it('include a GMI from 14 days with readings for 70 % of the time on, and not before', () => {
    expect(consensusAfter(14, 0.71).gmi?.percent).toBeCloseTo(6.898, 3);
    expect(consensusAfter(14, 0.69).gmi).toBeUndefined();
    expect(consensusAfter(14, 0.69).enoughData).toBe(false);
    expect(consensusAfter(13, 1).gmi).toBeUndefined();
  });

  it('agree with the published GMI table', () => {
    const rows = [100, 125, 150, 175, 200].map((mean) => gmiOf(mean).percent.toFixed(1));
    expect(rows).toEqual(['5.7', '6.3', '6.9', '7.5', '8.1']);
  });

  it('say nothing where there is nothing', () => {
    const empty = consensusOf({ readings: [], from: START, to: START + 14 * DAY });
    expect(empty).toMatchObject({ activeShare: 0, enoughData: false });
    expect(empty.meanMgdl).toBeUndefined();
    expect(empty.gmi).toBeUndefined();
  });
});

describe('dates', () => {
  it('go back over months and leap days', () => {
    expect(daysBefore('2028-03-01', 1)).toBe('2028-02-29');
    expect(daysBefore('2026-01-01', 1)).toBe('2025-12-31');
  });
});
