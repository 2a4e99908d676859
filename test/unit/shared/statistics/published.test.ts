import { describe, expect, it } from 'vitest';
import type { SourceReading } from '../../../../src/shared/glucose/reading.ts';
import { courseOf } from '../../../../src/shared/statistics/course.ts';
import { gmiOf } from '../../../../src/shared/statistics/gmi.ts';
import { periodStatistics } from '../../../../src/shared/statistics/period.ts';
import { CONSENSUS, meets, totalsOf } from '../../../../src/shared/statistics/targets.ts';
import { every, periodOf, repeated } from './histories.ts';

const { ranges, targets } = CONSENSUS.adult;
const DAYS = 15;
const MINUTES = DAYS * 1440;
const figuresOf = (readings: SourceReading[]) =>
  periodStatistics({ readings: courseOf(readings), period: periodOf(0, MINUTES), ranges });

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

/** So many minutes a day of one value, the rest of another; five days of whole minutes, three times. */
function shareOfDay(mgdl: number, minutesADay: number, elsewhere: number): SourceReading[] {
  const minutes = Math.round(minutesADay * 5);
  const fiveDays = [...repeated(mgdl, minutes), ...repeated(elsewhere, 5 * 1440 - minutes)];
  return every(1, [...fiveDays, ...fiveDays, ...fiveDays]);
}

describe('time in range', () => {
  // Battelino 2019, Diabetes Care 42:1593, Figure 1: each target as a share and as time a day.
  it.each([
    { total: 'inRange', mgdl: 120, minutesADay: 16 * 60 + 48, share: 0.7 },
    { total: 'veryLow', mgdl: 50, minutesADay: 14.4, share: 0.01 },
    { total: 'below', mgdl: 65, minutesADay: 57.6, share: 0.04 },
    { total: 'above', mgdl: 200, minutesADay: 6 * 60, share: 0.25 },
    { total: 'veryHigh', mgdl: 300, minutesADay: 60 + 12, share: 0.05 },
  ] as const)('$total: $minutesADay minutes a day are the consensus’ $share', ({ total, share, ...day }) => {
    const elsewhere = total === 'inRange' ? 200 : 120;
    const { shares } = figuresOf(shareOfDay(day.mgdl, day.minutesADay, elsewhere));
    expect(totalsOf(shares)[total]).toBeCloseTo(share, 9);
    expect(targets[total]?.than).toBe(share);
  });

  it('is met or missed on the right side of the consensus’ border', () => {
    const judged = [1008, 1009].map((minutes) => {
      const { shares } = figuresOf(shareOfDay(120, minutes, 200));
      return targets.inRange && meets(shares.inRange, targets.inRange);
    });
    expect(judged).toEqual([false, true]);
  });
});

describe('the coefficient of variation', () => {
  // Danne 2017, Diabetes Care 40:1631: CV = SD ÷ mean; 36 % parts stable from unstable (Monnier 2017, Diabetes Care 40:832).
  it.each([
    { words: 'a third, where the deviation is a third of the mean', values: [100, 200], cv: 1 / 3 },
    { words: '36 %, the border of stable', values: [64, 136], cv: 0.36 },
  ])('is $words', ({ values, cv }) => {
    const readings = every(
      5,
      Array.from({ length: MINUTES / 5 }, (_, index) => values[index % 2] ?? 0),
    );
    expect(figuresOf(readings).moments?.cv).toBeCloseTo(cv, 9);
  });
});

describe('data enough', () => {
  // Battelino 2019: at least 14 days, with data for at least 70 % of the time.
  it('is 70 % of 14 days, counted over all of them while the last one is still going on', () => {
    const fortnight = periodOf(0, 14 * 1440);
    const sofar = (minutes: number, share: number) =>
      periodStatistics({
        readings: courseOf(every(5, repeated(120, Math.floor((minutes * share) / 5)))),
        period: periodOf(0, minutes),
        whole: fortnight,
        ranges,
      }).shortage;
    expect(sofar(13 * 1440 + 60, 0.8)).toBeUndefined();
    expect(sofar(13 * 1440 + 60, 0.74)).toBe('fewReadings');
    expect(sofar(12 * 1440, 0.82)).toBeUndefined();
  });
});
