import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { NO_PROGRESS } from '../../../../src/main/history/progress.ts';
import { RecentReadings } from '../../../../src/main/history/recent-readings.ts';
import { openSqliteHistory } from '../../../../src/main/history/sqlite-history.ts';
import { personLine } from '../../../../src/main/statistics/person-line.ts';
import { mergeReadings } from '../../../../src/shared/glucose/merge.ts';
import type { Reading } from '../../../../src/shared/glucose/reading.ts';
import { type Course, valueAt } from '../../../../src/shared/statistics/course.ts';
import { DAY_MS, makeReading, MINUTE_MS, START } from '../../shared/make-reading.ts';

const timesOf = ({ times, length }: Course): number[] => Array.from(times).slice(0, length);
const taken = (minutes: number, mgdl = 100) => makeReading({ readAt: START + minutes * MINUTE_MS, mgdl });

it('holds what the disk refused as well, each reading once', async () => {
  const [history, recent] = [openSqliteHistory(':memory:'), new RecentReadings()];
  history.commit('a', [taken(0), taken(5), taken(10)], NO_PROGRESS);
  recent.add('a', [taken(5), taken(10), taken(15)], START + 15 * MINUTE_MS);
  const line = await personLine(
    { history, recent, pause: async () => undefined },
    { accountIds: ['a'], from: START + 5 * MINUTE_MS, to: START + 20 * MINUTE_MS },
  );
  expect(timesOf(line).map((at) => (at - START) / MINUTE_MS)).toEqual([5, 10, 15]);
  history.close();
});

it('is read a week at a time, with a pause after each', async () => {
  const history = openSqliteHistory(':memory:');
  const readings = Array.from({ length: 90 * 24 }, (_, hour) => taken(hour * 60));
  history.commit('a', readings, NO_PROGRESS);
  const asked: number[] = [];
  let pauses = 0;
  const line = await personLine(
    {
      history: {
        columns: (id, from, to) => {
          asked.push(to - from);
          expect(asked).toHaveLength(pauses + 1);
          return history.columns(id, from, to);
        },
      },
      recent: new RecentReadings(),
      pause: async () => void (pauses += 1),
    },
    { accountIds: ['a'], from: START, to: START + 90 * DAY_MS },
  );
  expect(timesOf(line)).toEqual(readings.map(({ readAt }) => readAt));
  expect(Math.max(...asked)).toBe(7 * DAY_MS);
  history.close();
});

const anyReading: fc.Arbitrary<Reading> = fc
  .record({
    seconds: fc.integer({ min: 0, max: 2000 }),
    accountId: fc.constantFrom('a', 'b', 'c'),
    trend: fc.constantFrom('none' as const, 'flat' as const),
    mgdl: fc.integer({ min: 39, max: 401 }),
  })
  .map(({ seconds, mgdl, ...reading }) => ({
    ...reading,
    readAt: START + seconds * 7000,
    mgdl,
    ...(mgdl === 39 && { special: 'low' as const }),
    ...(mgdl === 401 && { special: 'high' as const }),
  }));

it('is the line that charts draw, whoever brought which reading', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyReading, { maxLength: 120 }), async (readings) => {
      const history = openSqliteHistory(':memory:');
      const accountIds = ['b', 'c', 'a'];
      for (const id of accountIds)
        history.commit(
          id,
          readings.filter(({ accountId }) => accountId === id),
          NO_PROGRESS,
        );
      const [from, to] = [START, START + DAY_MS];
      const line = await personLine(
        { history, recent: new RecentReadings(), pause: async () => undefined },
        { accountIds, from, to },
      );
      const drawn = mergeReadings(history.range(accountIds, from, to), accountIds);
      expect(timesOf(line).map((readAt, index) => ({ readAt, ...valueAt(line, index) }))).toEqual(
        drawn.map(({ readAt, mgdl, special }) => ({ readAt, mgdl, ...(special && { special }) })),
      );
      history.close();
    }),
    { numRuns: 60 },
  );
});
