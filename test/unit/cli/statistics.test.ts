import { describe, expect, it } from 'vitest';
import { clockOf, localTimeIn } from '../../../src/cli/output/local-time.ts';
import {
  PERIOD_COLUMNS,
  periodCells,
  periodJson,
  targetsJson,
} from '../../../src/cli/output/period-fields.ts';
import { comparisonRemark, periodRemarks, shareLines } from '../../../src/cli/output/period-words.ts';
import type { SourceReading } from '../../../src/shared/glucose/reading.ts';
import { MGDL_PER_MMOL } from '../../../src/shared/glucose/units.ts';
import { courseOf } from '../../../src/shared/statistics/course.ts';
import { comparePeriods } from '../../../src/shared/statistics/compare.ts';
import { periodStatistics } from '../../../src/shared/statistics/period.ts';
import { CONSENSUS } from '../../../src/shared/statistics/targets.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 1);
const mgdl = { unit: 'mg/dL' as const, mgdlPerMmol: MGDL_PER_MMOL };
const mmol = { unit: 'mmol/L' as const, mgdlPerMmol: MGDL_PER_MMOL };

/** Of each hundred readings 5 are very low, in one go, 5 low, 70 in range, 15 high and 5 very high. */
const HUNDRED = [50, 60, 120, 200, 300].flatMap((value, index) =>
  Array.from({ length: [5, 5, 70, 15, 5][index] ?? 0 }, () => value),
);
const over = (days: number, values: readonly number[] = HUNDRED) => {
  const readings: SourceReading[] = Array.from(
    { length: values.length > 0 ? days * 288 : 0 },
    (_, index) => ({
      readAt: START + index * 5 * MINUTE,
      mgdl: values[index % values.length] ?? 0,
      trend: 'flat',
    }),
  );
  const period = { from: START, to: START + days * DAY };
  return periodStatistics({ readings: courseOf(readings), period, ranges: CONSENSUS.adult.ranges });
};

describe('a period for programs', () => {
  it('has shares, spread, GMI and episodes', () => {
    // 25 days are 7200 readings: exactly 72 times the hundred. Mean: (5·50 + 5·60 + 70·120 + 15·200 + 5·300) / 100.
    const json = periodJson(over(25), mgdl);
    expect(json).toMatchObject({
      bands: { veryLow: 0.05, low: 0.05, inRange: 0.7, high: 0.15, veryHigh: 0.05 },
      active: 1,
      enoughData: true,
      shortage: null,
      mean: 134.5,
      gmiPercent: 6.53,
      beyondSensor: 0,
      episodes: { low: { count: 72, minutes: 72 * 50 }, veryLow: { count: 72, minutes: 72 * 25 } },
    });
    // Variance: Σ share · value² − mean² = 125 + 180 + 10080 + 6000 + 4500 − 134.5² = 2794.75
    expect(json.sd).toBe(52.9);
    expect(json.variation).toBeCloseTo(Math.sqrt(2794.75) / 134.5, 3);
    expect(periodJson(over(25), mmol)).toMatchObject({ mean: 7.47, sd: 2.93 });
  });

  it('fills every column of the CSV', () => {
    expect(periodCells(over(25), mgdl)).toHaveLength(PERIOD_COLUMNS.length);
    expect(periodCells(over(25, []), mgdl)).toEqual([]);
  });

  it('says why there is no GMI, and has no numbers where nothing was measured', () => {
    expect(periodJson(over(7), mgdl)).toMatchObject({ shortage: 'shortPeriod', gmiPercent: null });
    expect(periodJson(over(14, []), mgdl)).toMatchObject({
      bands: null,
      mean: null,
      sd: null,
      episodes: null,
      beyondSensor: null,
    });
  });

  it('tells which targets are met, but not from too little data', () => {
    expect(targetsJson(over(25), 'adult')).toEqual({
      veryLow: { is: 'less', than: 0.01, met: false },
      below: { is: 'less', than: 0.04, met: false },
      inRange: { is: 'more', than: 0.7, met: false },
      above: { is: 'less', than: 0.25, met: true },
      veryHigh: { is: 'less', than: 0.05, met: false },
    });
    expect(targetsJson(over(25), 'older')).toMatchObject({ inRange: { met: true }, veryHigh: { met: true } });
    expect(targetsJson(over(7), 'older')).toMatchObject({ inRange: { met: null } });
  });
});

describe('a period for people', () => {
  it('has a row for each band, with the target and what is counted in it', () => {
    expect(shareLines(over(25), 'adult', mgdl)).toEqual([
      ['very high, above 250', '5.0 %', '< 5 %, not met'],
      ['high, above 180', '15.0 %', '< 25 % with very high, met'],
      ['in range, 70 to 180', '70.0 %', '> 70 %, not met'],
      ['low, below 70', '5.0 %', '< 4 % with very low, not met'],
      ['very low, below 54', '5.0 %', '< 1 %, not met'],
    ]);
    expect(shareLines(over(7), 'pregnancy', mmol)[2]).toEqual(['in range, 3.5 to 7.8', '69.7 %', '> 70 %']);
    expect(shareLines(over(7), 'older', mgdl)[4]).toEqual(['very low, below 54', '5.2 %', '']);
  });

  it('says mean, spread, GMI and episodes in sentences', () => {
    expect(periodRemarks(over(25), mgdl)).toEqual([
      'Readings for 100.0 % of the time. Mean 135, standard deviation 53, coefficient of variation 39.3 %.',
      'GMI 6.5 % (48 mmol/mol).',
      'Episodes of 15 minutes or more: 72 (60 h together) below 70, 72 (30 h together) below 54.',
    ]);
    expect(periodRemarks(over(7, [100]), mgdl).join(' ')).toMatch(
      /Not enough data.*No GMI\..*none below 54\./,
    );
  });

  it('compares with the period before only where both have enough data', () => {
    const better = over(25, [100]);
    expect(comparisonRemark(comparePeriods(better, over(25)), 25)).toEqual([
      'Time in range against the 25 days before: 30.0 points more, which is a change that counts.',
    ]);
    expect(comparisonRemark(comparePeriods(better, better), 25)[0]).toContain('before: unchanged.');
    expect(comparisonRemark(comparePeriods(better, over(7)), 25)).toEqual([]);
  });
});

describe('local time', () => {
  it('is that of the zone', () => {
    expect(localTimeIn('Asia/Kathmandu')(START)).toEqual({ date: '2026-11-01', time: '05:45' });
    expect(clockOf(0)).toBe('00:00');
  });
});
