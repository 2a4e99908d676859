import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteHistory } from '../../../src/main/history/sqlite-history.ts';
import type { AlertLogEntry } from '../../../src/shared/alerts/log.ts';
import { SeededRandom } from '../week/seeded-random.ts';
import { liveDays } from './live-days.ts';
import { MonthWorld } from './month-world.ts';
import { causeless, logGaps, missedSilences, missedUrgentLows, unwritten } from './oracle.ts';

/** What must be true of every stretch of days, whatever befalls the computer. */
export function describeDays({ days, seed }: { days: number; seed: number }): void {
  let world: MonthWorld;
  let log: AlertLogEntry[];

  beforeAll(async () => {
    world = await MonthWorld.open();
    await liveDays(world, days, new SeededRandom(seed));
    await world.quit();
    const history = openSqliteHistory(join(world.profile, 'history.db'));
    log = history.alertLog(1_000_000).toReversed();
    history.close();
  }, 600_000);
  afterAll(async () => world.close());

  describe(`${days} days of trouble (seed ${seed})`, () => {
    it('have enough in them to prove something', () => {
      const { rings, arrivals, answers } = world.timeline;
      const of = (kind: string): number => rings.filter((ring) => ring.kind === kind).length;
      expect(arrivals.length).toBeGreaterThan(days * 150);
      expect(of('urgentLow')).toBeGreaterThan(days * 3);
      expect(Math.min(of('low'), of('high'), of('noData'), of('predictedLow'))).toBeGreaterThan(0);
      expect(answers.length).toBeGreaterThan(days);
    });

    it('miss no urgent low, and let none be silent for longer than its cap', () => {
      expect(missedUrgentLows(world.timeline)).toEqual([]);
    });

    it('tell of every stretch without data', () => {
      expect(missedSilences(world.timeline)).toEqual([]);
    });

    it('ring for nothing that wasn’t so', () => {
      expect(causeless(world.timeline)).toEqual([]);
    });

    it('have every alarm in the log, as it was heard', () => {
      expect(logGaps(world.timeline, log)).toEqual([]);
    });

    it('have every excursion in the log, heard or not', () => {
      expect(unwritten(world.timeline, log)).toEqual([]);
    });
  });
}
