import { expect, it } from 'vitest';
import { NO_PROGRESS } from '../../../../src/main/history/progress.ts';
import { RecentReadings } from '../../../../src/main/history/recent-readings.ts';
import { openSqliteHistory } from '../../../../src/main/history/sqlite-history.ts';
import { personLine } from '../../../../src/main/statistics/person-line.ts';
import { DAY_MS, makeReading, MINUTE_MS, START } from '../../shared/make-reading.ts';

const at = (minutes: number, mgdl = 100) => makeReading({ readAt: START + minutes * MINUTE_MS, mgdl });

it('holds what the disk refused as well, each reading once', async () => {
  const [history, recent] = [openSqliteHistory(':memory:'), new RecentReadings()];
  history.commit('a', [at(0), at(5), at(10)], NO_PROGRESS);
  recent.add('a', [at(5), at(10), at(15)], START + 15 * MINUTE_MS);
  const line = await personLine(
    { history, recent, pause: async () => undefined },
    { accountIds: ['a'], from: START + 5 * MINUTE_MS, to: START + 20 * MINUTE_MS },
  );
  expect(line.map(({ readAt }) => (readAt - START) / MINUTE_MS)).toEqual([5, 10, 15]);
  history.close();
});

it('is read a week at a time, with a pause after each', async () => {
  const history = openSqliteHistory(':memory:');
  const readings = Array.from({ length: 90 * 24 }, (_, hour) => at(hour * 60));
  history.commit('a', readings, NO_PROGRESS);
  const asked: number[] = [];
  let pauses = 0;
  const line = await personLine(
    {
      history: {
        lines: (ids, from, to) => {
          asked.push(to - from);
          expect(asked).toHaveLength(pauses + 1);
          return history.lines(ids, from, to);
        },
      },
      recent: new RecentReadings(),
      pause: async () => void (pauses += 1),
    },
    { accountIds: ['a'], from: START, to: START + 90 * DAY_MS },
  );
  expect(line.map(({ readAt }) => readAt)).toEqual(readings.map(({ readAt }) => readAt));
  expect(Math.max(...asked)).toBe(7 * DAY_MS);
  history.close();
});
