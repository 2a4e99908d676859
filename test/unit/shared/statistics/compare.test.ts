import { describe, expect, it } from 'vitest';
import { courseOf } from '../../../../src/shared/statistics/course.ts';
import { comparePeriods } from '../../../../src/shared/statistics/compare.ts';
import { periodStatistics } from '../../../../src/shared/statistics/period.ts';
import { CONSENSUS, meets, TARGET_GROUPS, totalsOf } from '../../../../src/shared/statistics/targets.ts';
import { every, periodOf } from './histories.ts';

const FORTNIGHT = 14 * 1440;
/** Fourteen days of which so many of a hundred readings are 200 mg/dL, the others 100. */
const fortnight = (highOfHundred: number, days = 14) =>
  periodStatistics({
    readings: courseOf(
      every(
        5,
        Array.from({ length: days * 288 }, (_, index) => (index % 100 < highOfHundred ? 200 : 100)),
      ),
    ),
    period: periodOf(0, FORTNIGHT),
    ranges: CONSENSUS.adult.ranges,
  });

describe('period against period', () => {
  it('says how time in range, mean and GMI have changed', () => {
    const change = comparePeriods(fortnight(20), fortnight(30));
    expect(change?.inRange).toBeCloseTo(0.1, 2);
    expect(change?.meanMgdl).toBeCloseTo(-10, 0);
    expect(change?.gmiPercent).toBeCloseTo(-0.239, 1);
    expect(change).toMatchObject({ enoughData: true, meaningful: true });
  });

  it('calls a change of less than five points none that counts', () => {
    expect(comparePeriods(fortnight(20), fortnight(22))?.meaningful).toBe(false);
  });

  it('is marked where one has too little data, and none where it has nothing', () => {
    const change = comparePeriods(fortnight(20), fortnight(20, 5));
    expect(change?.enoughData).toBe(false);
    expect(change?.gmiPercent).toBeUndefined();
    expect(comparePeriods(fortnight(20), fortnight(20, 0))).toBeUndefined();
  });
});

describe('the consensus’ targets', () => {
  it.each([
    ['adult', '<1 <4 >70 <25 <5'],
    ['older', '– <1 >50 – <10'],
    ['pregnancy', '<1 <4 >70 <25 –'],
  ] as const)('for %s are those of the paper’s table', (group, expected) => {
    const { targets } = CONSENSUS[group];
    const row = [targets.veryLow, targets.below, targets.inRange, targets.above, targets.veryHigh];
    const words = row.map((target) =>
      target ? `${target.is === 'more' ? '>' : '<'}${target.than * 100}` : '–',
    );
    expect(words.join(' ')).toBe(expected);
  });

  it('have the paper’s borders', () => {
    expect(TARGET_GROUPS.map((group) => Object.values(CONSENSUS[group].ranges))).toEqual([
      [53, 70, 180, 250],
      [53, 70, 180, 250],
      [53, 63, 140, 250],
    ]);
  });

  it('take the outer band into the sum, and the border itself for a miss', () => {
    const totals = totalsOf({ urgentLow: 0.01, low: 0.03, inRange: 0.7, high: 0.2, urgentHigh: 0.06 });
    expect(totals.below).toBeCloseTo(0.04, 12);
    expect(totals.above).toBeCloseTo(0.26, 12);
    expect(meets(totals.inRange, { is: 'more', than: 0.7 })).toBe(false);
    expect(meets(totals.veryLow, { is: 'less', than: 0.01 })).toBe(false);
    expect(meets(0.71, { is: 'more', than: 0.7 })).toBe(true);
  });
});
