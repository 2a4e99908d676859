import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceReading } from '../../../../src/shared/glucose/reading.ts';
import { courseOf } from '../../../../src/shared/statistics/course.ts';
import { lowEpisodes } from '../../../../src/shared/statistics/episodes.ts';
import { MINUTE_MS, START } from '../make-reading.ts';
import { anyHistory, at, every, periodOf, repeated } from './histories.ts';

/** Each as from–to in minutes after the start. */
const episodes = (readings: readonly SourceReading[], below = 70, toMinute = 600): string[] =>
  lowEpisodes(courseOf(readings), periodOf(0, toMinute), below).list.map(
    ({ from, to }) => `${(from - START) / MINUTE_MS}–${(to - START) / MINUTE_MS}`,
  );

describe('episodes of low', () => {
  it.each<[string, number[], string[]]>([
    ['ten minutes are none', [100, 65, 65, 100, 100, 100, 100], []],
    ['fifteen minutes are one', [100, 65, 65, 65, 100, 100, 100, 100], ['5–20']],
    ['70 is not low', [100, 70, 70, 70, 70, 100], []],
    ['a recovery of ten minutes belongs to it', [65, 65, 65, 90, 90, 65, 90, 90, 90, 90], ['0–30']],
    ['a recovery of fifteen minutes ends it', [65, 65, 65, 90, 90, 90, 65, 65, 65, 90], ['0–15', '30–45']],
    ['a short dip after a full recovery is none', [65, 65, 65, 90, 90, 90, 65, 65, 90, 90], ['0–15']],
    ['two dips of ten minutes don’t add up', [65, 65, 90, 65, 65, 90, 90, 90], []],
    ['one that is still going on counts', [100, 65, 65, 65, 65], ['5–26']],
  ])('%s', (_words, values, expected) => {
    expect(episodes(every(5, values))).toEqual(expected);
  });

  it('count below 54 by themselves', () => {
    const readings = every(5, [65, 50, 50, 50, 65, 65, 65, 53, 53, 53, 100, 100, 100]);
    expect(episodes(readings, 70)).toEqual(['0–50']);
    expect(episodes(readings, 54)).toEqual(['5–20', '35–50']);
  });

  it('are the same for a sensor that measures every minute', () => {
    const values = [...repeated(65, 15), ...repeated(100, 20)];
    expect(episodes(every(1, values))).toEqual(['0–15']);
    expect(episodes(every(1, [100, ...values.slice(1)]))).toEqual([]);
  });

  it('outlast a reading that was lost', () => {
    expect(episodes([at(0, 65), at(5, 65), at(15, 65), at(20, 100), at(25, 100)])).toEqual(['0–20']);
  });

  it('end at the last that is known before a longer gap, and what comes after must last by itself', () => {
    const before = every(5, [65, 65, 65]);
    expect(episodes([...before, at(60, 65), at(65, 100)])).toEqual(['0–16']);
    expect(episodes([...before, ...every(5, [65, 65, 65, 100], 60)])).toEqual(['0–16', '60–75']);
  });

  it('count from the period’s beginning what a reading before it says', () => {
    const readings = courseOf([at(-10, 65), at(5, 65), at(20, 100), at(35, 100)]);
    expect(lowEpisodes(readings, periodOf(0, 600), 70).list).toEqual([periodOf(0, 20)]);
  });

  it('count within the period only', () => {
    expect(lowEpisodes(courseOf(every(5, repeated(65, 12))), periodOf(20, 40), 70)).toEqual({
      count: 1,
      totalMs: 20 * MINUTE_MS,
      list: [periodOf(20, 40)],
    });
  });

  it('last 15 minutes or more, follow one another, begin with a low, and lie in one another by depth', () => {
    fc.assert(
      fc.property(anyHistory, (readings) => {
        const period = periodOf(0, 6000);
        const [low, deep] = [
          lowEpisodes(courseOf(readings), period, 70),
          lowEpisodes(courseOf(readings), period, 54),
        ];
        for (const [index, { from, to }] of low.list.entries()) {
          expect(to - from).toBeGreaterThanOrEqual(15 * MINUTE_MS);
          expect(from).toBeGreaterThanOrEqual(low.list[index - 1]?.to ?? 0);
          expect(readings.find(({ readAt }) => readAt === from)?.mgdl).toBeLessThan(70);
        }
        for (const { from, to } of deep.list)
          expect(low.list.some((each) => each.from <= from && each.to >= to)).toBe(true);
      }),
    );
  });
});
