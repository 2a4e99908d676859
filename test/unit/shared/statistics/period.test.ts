import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeReadings } from '../../../../src/shared/glucose/merge.ts';
import { type RangeName, rangeOf } from '../../../../src/shared/glucose/ranges.ts';
import type { SourceReading } from '../../../../src/shared/glucose/reading.ts';
import { courseOf } from '../../../../src/shared/statistics/course.ts';
import { periodStatistics } from '../../../../src/shared/statistics/period.ts';
import { addTallies, momentsOf, tallyOf } from '../../../../src/shared/statistics/tally.ts';
import { CONSENSUS } from '../../../../src/shared/statistics/targets.ts';
import { DAY_MS, MINUTE_MS, START } from '../make-reading.ts';
import { isInRowOfQuarters } from './by-minute.ts';
import { anyHistory, at, every, periodOf, repeated } from './histories.ts';

const { ranges } = CONSENSUS.adult;
const statistics = (readings: readonly SourceReading[], toMinute: number, fromMinute = 0) =>
  periodStatistics({ readings: courseOf(readings), period: periodOf(fromMinute, toMinute), ranges });
const anyMinute = fc.integer({ min: 0, max: 3000 });

describe('figures by hand', () => {
  it('divide at 54, 70, 180 and 250 and are weighed by time', () => {
    // Twelve readings of five minutes: two very low, two low, four in range, two high, two very high.
    const { shares, coverage } = statistics(
      every(5, [39, 53, 54, 69, 70, 100, 150, 180, 181, 250, 251, 401]),
      60,
    );
    const twelfths = Object.values(shares).map((share) => share * 12);
    expect(twelfths.map(Math.round)).toEqual([2, 2, 4, 2, 2]);
    expect(coverage).toBe(1);
  });

  it.each([
    // values, mean, SD: (80, 160) → 120 ± 40; (100, 100) → 0; (60, 120, 180) → √((60² + 0 + 60²) / 3) = √2400
    [[80, 160], 120, 40],
    [[100, 100], 100, 0],
    [[60, 120, 180], 120, Math.sqrt(2400)],
  ])('%j have this mean and deviation', (values, mean, sd) => {
    const { moments } = statistics(every(5, values), values.length * 5);
    expect(moments?.meanMgdl).toBe(mean);
    expect(moments?.sdMgdl).toBeCloseTo(sd, 9);
    expect(moments?.cv).toBeCloseTo(sd / mean, 12);
  });

  it('count five one-minute readings as much as one five-minute reading', () => {
    const { shares, moments } = statistics([...every(1, [200, 200, 200, 200, 200]), at(5, 100)], 10);
    expect(shares).toMatchObject({ high: 0.5, inRange: 0.5 });
    expect(moments?.meanMgdl).toBe(150);
  });

  it('leave a gap to nobody, and cover no more than six minutes with a lonely reading', () => {
    expect(statistics([at(0, 100), at(600, 100)], 1200).coverage).toBeCloseTo(12 / 1200, 12);
  });

  it('take in the end of a reading from just before the period', () => {
    const { coverage, moments } = statistics([at(-2, 200), at(3, 100)], 6);
    expect(coverage).toBe(1);
    expect(moments?.meanMgdl).toBe(150);
  });

  it('say for how long the sensor gave no number', () => {
    const low: SourceReading = { ...at(0, 39), special: 'low' };
    expect(statistics([low, at(5, 100), at(10, 100), at(15, 100)], 20).beyondSensor).toBe(0.25);
  });

  it('count lows below 70 and below 54, the borders not among them', () => {
    const low = statistics([...every(5, repeated(69, 3)), ...every(5, repeated(70, 9), 15)], 60).episodes;
    expect([low.low.count, low.veryLow.count]).toEqual([1, 0]);
    const deep = statistics([...every(5, repeated(53, 3)), ...every(5, repeated(54, 9), 15)], 60).episodes;
    expect(deep.low.totalMs).toBe(60 * MINUTE_MS);
    expect(deep.veryLow.totalMs).toBe(15 * MINUTE_MS);
  });

  it('say nothing where there is nothing', () => {
    const empty = statistics([], 14 * 1440);
    expect(empty).toMatchObject({ coverage: 0, shortage: 'fewReadings', beyondSensor: 0 });
    expect(empty.moments).toBeUndefined();
    expect(empty.gmi).toBeUndefined();
    expect(empty.episodes.low.count).toBe(0);
  });
});

const after = (days: number, share: number) =>
  statistics(
    Array.from({ length: days }, (_, day) =>
      every(5, repeated(150, Math.round(288 * share)), day * 1440),
    ).flat(),
    days * 1440,
  );

describe('enough data', () => {
  it('is 70 % of 14 days: then there is a GMI', () => {
    expect(after(14, 0.71).shortage).toBeUndefined();
    expect(after(14, 0.71).gmi?.percent).toBeCloseTo(6.898, 9);
  });

  it('is not less: then the reason is said and the GMI withheld', () => {
    expect(after(14, 0.69)).toMatchObject({ shortage: 'fewReadings' });
    expect(after(13, 1)).toMatchObject({ shortage: 'shortPeriod' });
    expect(after(14, 0.69).gmi).toBeUndefined();
    expect(after(13, 1).gmi).toBeUndefined();
  });

  it('is there with a sensor that keeps a value every quarter of an hour; a lone gap of that length stays one', () => {
    const quarters = statistics(every(15, repeated(150, 14 * 96)), 14 * 1440);
    expect(quarters.coverage).toBeGreaterThan(0.999);
    expect(quarters.gmi).toBeDefined();
    const fives = [...every(5, repeated(150, 4)), ...every(5, repeated(150, 4), 30)];
    expect(statistics(fives, 50).coverage * 50).toBe(15 + 6 + 20);
  });

  it('is still there in 14 local days of which one has 23 hours', () => {
    const readings = every(5, repeated(150, 14 * 288));
    const period = { from: START, to: START + 14 * DAY_MS - 60 * MINUTE_MS };
    expect(periodStatistics({ readings: courseOf(readings), period, ranges }).shortage).toBeUndefined();
  });
});

/** A second implementation: every minute asks which reading stands. Right for readings at whole minutes. */
function byMinute(readings: readonly SourceReading[], fromMinute: number, toMinute: number) {
  const values: number[] = [];
  for (let minute = fromMinute; minute < toMinute; minute += 1) {
    const now = START + minute * MINUTE_MS;
    const newest = readings.findLastIndex(({ readAt }) => readAt <= now);
    const standing = readings[newest];
    if (standing && (now - standing.readAt < 6 * MINUTE_MS || isInRowOfQuarters(readings, newest)))
      values.push(standing.mgdl);
  }
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const share = (name: RangeName): number =>
    values.filter((value) => rangeOf(value, ranges) === name).length / values.length;
  return { covered: values.length, mean, sd: Math.sqrt(variance), share };
}

describe('any history', () => {
  it('agrees with counting minute by minute', () => {
    fc.assert(
      fc.property(anyHistory, anyMinute, anyMinute, (readings, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other) + 1];
        const { coverage, moments, shares } = statistics(readings, to, from);
        const expected = byMinute(readings, from, to);
        expect(coverage * (to - from)).toBeCloseTo(expected.covered, 6);
        if (expected.covered === 0) return;
        expect(moments?.meanMgdl).toBeCloseTo(expected.mean, 6);
        expect(moments?.sdMgdl).toBeCloseTo(expected.sd, 4);
        for (const name of ['urgentLow', 'low', 'inRange', 'high', 'urgentHigh'] as const)
          expect(shares[name]).toBeCloseTo(expected.share(name), 9);
      }),
    );
  });

  it('has shares that make up the whole, or nothing', () => {
    fc.assert(
      fc.property(anyHistory, anyMinute, (readings, to) => {
        const { shares, moments, coverage } = statistics(readings, to + 1);
        const total = Object.values(shares).reduce((sum, share) => sum + share, 0);
        expect(total).toBeCloseTo(moments ? 1 : 0, 9);
        expect(coverage).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('has a mean and a deviation that grow with the values, and a variation that doesn’t', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 2, max: 5 }), (readings, factor) => {
        const scaled = readings.map((reading) => ({ ...reading, mgdl: reading.mgdl * factor }));
        const [once, more] = [statistics(readings, 3000).moments, statistics(scaled, 3000).moments];
        if (!once || !more) return;
        expect(more.meanMgdl).toBeCloseTo(once.meanMgdl * factor, 6);
        expect(more.sdMgdl).toBeCloseTo(once.sdMgdl * factor, 3);
        expect(more.cv).toBeCloseTo(once.cv, 5);
      }),
    );
  });

  it('is the sum of its parts, wherever it is split', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 1, max: 2999 * 60_000 }), (readings, cutMs) => {
        const cut = START + cutMs;
        const tally = (from: number, to: number) => tallyOf(courseOf(readings), { from, to }, ranges);
        const parts = addTallies([tally(START, cut), tally(cut, START + 3000 * MINUTE_MS)]);
        const whole = tally(START, START + 3000 * MINUTE_MS);
        expect(parts.coveredMs).toBe(whole.coveredMs);
        expect(parts.bandsMs).toEqual(whole.bandsMs);
        expect(momentsOf(parts)?.meanMgdl ?? 0).toBeCloseTo(momentsOf(whole)?.meanMgdl ?? 0, 9);
      }),
    );
  });

  it('gives the same whether a curve is read every minute or every five', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 359 }), fc.integer({ min: 10, max: 90 }), (phase, swing) => {
        const curve = (minute: number): number =>
          Math.round(140 + swing * Math.sin(((minute + phase) / 360) * 2 * Math.PI));
        const sample = (cadence: number): SourceReading[] =>
          every(
            cadence,
            Array.from({ length: 1440 / cadence }, (_, index) => curve(index * cadence)),
          );
        const [fine, coarse] = [statistics(sample(1), 1440), statistics(sample(5), 1440)];
        const mixed = statistics([...sample(1).slice(0, 720), ...sample(5).slice(144)], 1440);
        for (const each of [coarse, mixed]) {
          expect(Math.abs((each.moments?.meanMgdl ?? 0) - (fine.moments?.meanMgdl ?? 0))).toBeLessThan(1.5);
          expect(Math.abs((each.moments?.cv ?? 0) - (fine.moments?.cv ?? 0))).toBeLessThan(0.01);
          expect(Math.abs(each.shares.inRange - fine.shares.inRange)).toBeLessThan(0.02);
        }
      }),
    );
  });

  it('doesn’t depend on which account brought a reading, nor on who is preferred where all say the same', () => {
    fc.assert(
      fc.property(anyHistory, fc.infiniteStream(fc.constantFrom('a', 'b', 'ab')), (readings, owners) => {
        const shared = readings.flatMap((reading) => {
          const owner: string = owners.next().value;
          return owner.split('').map((accountId) => ({ ...reading, accountId }));
        });
        const alone = statistics(readings, 3000);
        expect(statistics(mergeReadings(shared, ['a', 'b']), 3000)).toEqual(alone);
        expect(
          statistics(
            mergeReadings(
              shared.toReversed().toSorted((x, y) => x.readAt - y.readAt),
              ['b', 'a'],
            ),
            3000,
          ),
        ).toEqual(alone);
      }),
    );
  });
});
