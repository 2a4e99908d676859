import { describe, expect, it } from 'vitest';
import type { SourceReading } from '../../../../src/shared/glucose/reading.ts';
import { gmiOf } from '../../../../src/shared/statistics/gmi.ts';
import { periodStatistics } from '../../../../src/shared/statistics/period.ts';
import { CONSENSUS, meets, totalsOf } from '../../../../src/shared/statistics/targets.ts';
import { every, periodOf, repeated } from './histories.ts';

const { ranges, targets } = CONSENSUS.adult;
const DAYS = 15;
const MINUTES = DAYS * 1440;
const figuresOf = (readings: SourceReading[]) =>
  periodStatistics({ readings, period: periodOf(0, MINUTES), ranges });

describe('GMI', () => {
  // Bergenstal 2018, Diabetes Care 41:2275, Table 1: CGM-derived mean glucose and GMI.
  it.each([
    [100, 5.7],
    [125, 6.3],
    [150, 6.9],
    [175, 7.5],
    [200, 8.1],
    [225, 8.7],
    [250, 9.3],
    [275, 9.9],
    [300, 10.5],
    [350, 11.7],
  ])('of %d mg/dL is the paper’s %d %%', (mgdl, percent) => {
    const { gmi } = figuresOf(every(5, repeated(mgdl, MINUTES / 5)));
    expect(Number(gmi?.percent.toFixed(1))).toBe(percent);
  });

  // The same paper, same table, in SI units.
  it.each([
    [5, 36.2],
    [6, 40.9],
    [7, 45.7],
    [8, 50.4],
    [9, 55.1],
    [10, 59.8],
    [12, 69.2],
    [14, 78.6],
    [16, 88.0],
    [18, 97.4],
  ])('of %d mmol/L is the paper’s %d mmol/mol', (mmol, mmolPerMol) => {
    expect(Number(gmiOf(mmol * 18.01559).mmolPerMol.toFixed(1))).toBe(mmolPerMol);
  });
});

describe('time in range', () => {
  // Battelino 2019, Diabetes Care 42:1593, Figure 1: targets as shares and as time a day.
  it.each([
    ['inRange', 120, 16 * 60 + 48, 0.7],
    ['veryLow', 50, 14.4, 0.01],
    ['below', 65, 57.6, 0.04],
    ['above', 200, 6 * 60, 0.25],
    ['veryHigh', 300, 60 + 12, 0.05],
  ] as const)(
    '%s: %d mg/dL for %d minutes a day is the consensus’ share',
    (total, mgdl, minutesADay, share) => {
      // Five days of the figure's minutes are whole minutes; the rest of the time is elsewhere.
      const elsewhere = total === 'inRange' ? 200 : 120;
      const fiveDays = [
        ...repeated(mgdl, Math.round(minutesADay * 5)),
        ...repeated(elsewhere, 5 * 1440 - Math.round(minutesADay * 5)),
      ];
      const { shares } = figuresOf(every(1, [...fiveDays, ...fiveDays, ...fiveDays]));
      expect(totalsOf(shares)[total]).toBeCloseTo(share, 9);
      expect(targets[total]?.than).toBe(share);
    },
  );

  it('is met or missed on the right side of the consensus’ border', () => {
    const day = (inRange: number): number[] => [...repeated(120, inRange), ...repeated(200, 1440 - inRange)];
    const inRangeOf = (minutes: number): number =>
      figuresOf(every(1, Array.from({ length: DAYS }, () => day(minutes)).flat())).shares.inRange;
    expect(targets.inRange && meets(inRangeOf(1008), targets.inRange)).toBe(false);
    expect(targets.inRange && meets(inRangeOf(1009), targets.inRange)).toBe(true);
  });
});

describe('the coefficient of variation', () => {
  // Danne 2017, Diabetes Care 40:1631: CV = SD ÷ mean; 36 % parts stable from unstable (Monnier 2017, Diabetes Care 40:832).
  it.each([
    ['a third of the mean, “SD × 3 below the mean” (Hirsch 2005)', 100, 200, 1 / 3],
    ['exactly at the border of stable', 64, 136, 0.36],
  ])('is %s', (_words, low, high, cv) => {
    const { moments } = figuresOf(
      every(
        5,
        Array.from({ length: MINUTES / 5 }, (_, index) => (index % 2 ? high : low)),
      ),
    );
    expect(moments?.cv).toBeCloseTo(cv, 9);
  });
});

describe('data enough', () => {
  // Battelino 2019: at least 14 days, with data for at least 70 % of the time.
  it('is 70 % of 14 days, counted over all of them while the last one is still going on', () => {
    const fortnight = periodOf(0, 14 * 1440);
    const sofar = (minutes: number, share: number) =>
      periodStatistics({
        readings: every(5, repeated(120, Math.floor((minutes * share) / 5))),
        period: periodOf(0, minutes),
        whole: fortnight,
        ranges,
      }).shortage;
    expect(sofar(13 * 1440 + 60, 0.8)).toBeUndefined();
    expect(sofar(13 * 1440 + 60, 0.74)).toBe('fewReadings');
    expect(sofar(12 * 1440, 0.82)).toBeUndefined();
  });
});
