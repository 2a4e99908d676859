import { describe, expect, it } from 'vitest';
import { scenarioSchema } from '../../../../../src/main/sources/simulator/schema.ts';
import type { SourceReading } from '../../../../../src/shared/glucose/reading.ts';
import { DAY_MS, MIDNIGHT, MINUTE_MS, manyDays, simulate, valuesOf } from './simulate.ts';

const hourOf = ({ readAt }: SourceReading): number => ((readAt - MIDNIGHT) % DAY_MS) / (60 * MINUTE_MS);
const between = (readings: readonly SourceReading[], from: number, to: number): number[] =>
  valuesOf(readings.filter((reading) => hourOf(reading) >= from && hourOf(reading) < to));
const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
/** Differences of neighbours that are five minutes apart. */
const steps = (readings: readonly SourceReading[]): number[] =>
  readings.flatMap((reading, index) => {
    const before = readings[index - 1];
    return before && reading.readAt - before.readAt === 5 * MINUTE_MS ? [reading.mgdl - before.mgdl] : [];
  });

describe('an ordinary day', () => {
  const days = manyDays('day');

  it('rises by 40 to 120 mg/dL after the biggest meal', () => {
    const rises = days.map((day) => Math.max(...between(day, 7, 23)) - median(between(day, 0, 5)));
    expect(median(rises)).toBeGreaterThan(40);
    expect(median(rises)).toBeLessThan(120);
    expect(Math.max(...rises)).toBeLessThan(190);
  });

  it('stays out of danger, and mostly in range', () => {
    const values = days.flatMap(valuesOf);
    expect(Math.min(...values)).toBeGreaterThan(50);
    expect(Math.max(...values)).toBeLessThan(310);
    const inRange = values.filter((mgdl) => mgdl >= 70 && mgdl <= 180).length / values.length;
    expect(inRange).toBeGreaterThan(0.7);
    expect(inRange).toBeLessThan(0.97);
  });

  it('rises before dawn', () => {
    const rises = days.map((day) => median(between(day, 6, 7)) - median(between(day, 3.2, 4)));
    expect(median(rises)).toBeGreaterThan(8);
  });

  it('has a pressure low on some nights and not on others', () => {
    const lowest = days.map((day) => Math.min(...between(day, 1, 6)) - median(between(day, 1, 6)));
    expect(lowest.some((drop) => drop < -22)).toBe(true);
    expect(lowest.some((drop) => drop > -14)).toBe(true);
  });
});

describe('every scenario', () => {
  it.each(scenarioSchema.options)(
    '%s moves as glucose can: never faster than 6 mg/dL/min, across midnight too',
    (scenario) => {
      const week = simulate({ scenario, now: MIDNIGHT + 7 * DAY_MS });
      expect(Math.max(...steps(week).map(Math.abs))).toBeLessThan(30);
    },
  );
});

describe('the named scenarios', () => {
  it('steady stays around 95 to 125', () => {
    const values = manyDays('steady').flatMap(valuesOf);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(90);
    expect(Math.max(...values)).toBeLessThanOrEqual(130);
  });

  it('night-low goes to 55 or below every night for half an hour, and comes back', () => {
    for (const day of manyDays('night-low')) {
      expect(between(day, 0, 4).filter((mgdl) => mgdl <= 55).length).toBeGreaterThanOrEqual(6);
      expect(Math.min(...between(day, 5, 7))).toBeGreaterThan(70);
    }
  });

  it('rollercoaster swings from low to very high', () => {
    for (const day of manyDays('rollercoaster')) {
      expect(Math.max(...valuesOf(day))).toBeGreaterThan(240);
      expect(Math.min(...valuesOf(day))).toBeLessThan(85);
    }
    const values = manyDays('rollercoaster').flatMap(valuesOf);
    expect(Math.min(...values)).toBeLessThan(55);
    expect(Math.max(...values)).toBeGreaterThan(300);
  });

  it('signal-loss misses at least three quarters of an hour in any three-hour stretch but one cut by its edges', () => {
    const days = manyDays('signal-loss');
    for (const day of days) {
      const gaps = day.slice(1).map(({ readAt }, index) => readAt - (day[index]?.readAt ?? 0));
      expect(gaps.filter((gapMs) => gapMs >= 45 * MINUTE_MS).length).toBeGreaterThanOrEqual(7);
      expect(day.length).toBeGreaterThan(180);
    }
  });

  it('signal-loss only leaves readings out: what is there, the line was', () => {
    const everyFive = simulate({ scenario: 'signal-loss' });
    const everyMinute = simulate({ scenario: 'signal-loss', cadence: '1' });
    const heard = new Map(everyMinute.map((reading) => [reading.readAt, reading]));
    expect(everyFive.every((reading) => heard.get(reading.readAt)?.mgdl === reading.mgdl)).toBe(true);
  });
});
