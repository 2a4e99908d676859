import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteHistory } from '../../../src/main/history/sqlite-history.ts';
import type { Reading } from '../../../src/shared/glucose/reading.ts';
import { nobody } from '../test-program.ts';
import { SeededRandom } from '../week/seeded-random.ts';
import { type Happened, liveMirrored, type MirroredSpan } from './live-mirrored.ts';
import { type Mirrored, MirrorWorld } from './mirror-world.ts';

/** What must be true after every stretch of outages between the program and the sites that it mirrors to. */
export function describeMirrored(span: MirroredSpan & { seed: number }): void {
  let world: MirrorWorld;
  let happened: Happened;
  let states: unknown;
  const stored = new Map<Mirrored, Reading[]>();

  beforeAll(async () => {
    world = await MirrorWorld.open();
    happened = await liveMirrored(world, span, new SeededRandom(span.seed));
    states = await world.program.handlers.mirrors.states(undefined, nobody);
    await world.quit();
    const history = openSqliteHistory(join(world.profile, 'history.db'));
    for (const each of world.mirrored) stored.set(each, history.range([each.accountId], 0, Infinity));
    history.close();
  }, 900_000);
  afterAll(async () => world.close());

  describe(`${span.hours} hours of outages (seed ${span.seed})`, () => {
    it('have enough in them to prove something', () => {
      for (const readings of stored.values()) expect(readings.length).toBeGreaterThan(span.hours * 10);
      expect(happened.outages.length).toBeGreaterThan(span.hours / 4);
      expect(new Set(happened.turns).size).toBeGreaterThan(2);
    });

    it('end with both holding the same readings, once each', () => {
      for (const [{ site }, readings] of stored) {
        const instants = site.entries.map(({ readAt }) => readAt);
        expect(new Set(instants).size).toBe(instants.length);
        const here = readings.map(({ readAt, mgdl }) => `${new Date(readAt).toISOString()} ${mgdl}`);
        const there = site.entries.map(({ readAt, sgv }) => `${new Date(readAt).toISOString()} ${sgv}`);
        expect(there).toEqual(here);
      }
    });

    it('leave nothing to be sent', () => {
      expect(states).toMatchObject(world.mirrored.map(() => ({ state: 'upToDate', queued: 0 })));
    });
  });
}
