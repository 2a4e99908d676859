import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteHistory } from '../../../../src/main/history/sqlite-history.ts';
import { type LineScene, type Mood, NOW, MINUTE_MS, setLineScene, valueAt } from './line-scene.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flatarrow-mirror-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Step =
  /** Readings arrive: the next, some of an outage, or old ones. */
  | { do: 'arrive'; account: 'a' | 'b'; minutes: number[] }
  | { do: 'mood'; mood: Mood }
  | { do: 'pass'; minutes: number }
  /** A few turns of whatever is under way, so that a kill meets it anywhere. */
  | { do: 'turns'; count: number }
  | { do: 'kill' };

/** @param steps how far back, in five minutes: few, so that both accounts see the same, or many, for several portions */
function stepsOf(accounts: readonly ('a' | 'b')[], steps: number): fc.Arbitrary<Step[]> {
  const minute = fc.integer({ min: -steps, max: 0 }).map((step) => step * 5);
  return fc.array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({
          do: fc.constant('arrive' as const),
          account: fc.constantFrom(...accounts),
          minutes: fc.array(minute, { minLength: 1, maxLength: 12 }),
        }),
      },
      {
        weight: 2,
        arbitrary: fc.record({
          do: fc.constant('mood' as const),
          mood: fc.constantFrom<Mood>('well', 'away', 'mute', 'losesAnswer', 'storesHalf', 'slow'),
        }),
      },
      {
        weight: 2,
        arbitrary: fc.record({ do: fc.constant('pass' as const), minutes: fc.integer({ min: 1, max: 6 }) }),
      },
      {
        weight: 2,
        arbitrary: fc.record({ do: fc.constant('turns' as const), count: fc.integer({ min: 0, max: 8 }) }),
      },
      { weight: 2, arbitrary: fc.constant({ do: 'kill' as const }) },
    ),
    { maxLength: 30 },
  );
}

const slotOf = (at: number): number => Math.floor((at - NOW) / (5 * MINUTE_MS));

/** The second account stamps each measurement some seconds later. */
const LATER_MINUTES = 0.2;

async function live(scene: LineScene, steps: readonly Step[]): Promise<void> {
  const off = { a: 0, b: LATER_MINUTES };
  for (const step of steps) {
    switch (step.do) {
      case 'arrive':
        scene.commit(
          step.account,
          step.minutes.map((at) => at + off[step.account]),
        );
        break;
      case 'mood':
        scene.site.mood = step.mood;
        break;
      case 'pass':
        await scene.pass(step.minutes);
        break;
      case 'turns':
        scene.line().nudge();
        for (let turn = 0; turn < step.count; turn += 1) await Promise.resolve();
        break;
      case 'kill':
        scene.kill();
        break;
    }
  }
}

/** The site is well again, and so is the program: whatever was mute has been given up. */
async function heal(scene: LineScene): Promise<void> {
  scene.site.mood = 'well';
  scene.kill();
  await scene.pass(20);
}

describe('a mirror, whatever outages and kills it meets', () => {
  it('ends with the person’s readings on the site, each once and with its value', async () => {
    await fc.assert(
      fc.asyncProperty(stepsOf(['a'], 600), stepsOf(['a'], 600), async (before, after) => {
        const scene = setLineScene();
        for (const step of before) if (step.do === 'arrive') await live(scene, [step]);
        await live(scene, after);
        await heal(scene);
        const stored = scene.history.range(['a'], 0, Infinity);
        expect([...scene.site.held].toSorted(([a], [b]) => a - b)).toEqual(
          stored.map(({ readAt, mgdl }) => [readAt, { mgdl, device: 'flatarrow' }]),
        );
        expect(scene.history.mirrors.backlog('m').queued).toBe(0);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('has no measurement twice where two accounts saw it, and none that neither saw', async () => {
    await fc.assert(
      fc.asyncProperty(stepsOf(['a', 'b'], 12), async (steps) => {
        const scene = setLineScene();
        await live(scene, steps);
        await heal(scene);
        const stored = scene.history.range(['a', 'b'], 0, Infinity);
        const slots = [...scene.site.held.keys()].map(slotOf);
        expect(new Set(slots)).toEqual(new Set(stored.map(({ readAt }) => slotOf(readAt))));
        expect(slots.length).toBe(new Set(slots).size);
        for (const [at, { mgdl }] of scene.site.held) expect(mgdl).toBe(valueAt((at - NOW) / MINUTE_MS));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('remembers over a restart of the whole program, from the disk alone', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(stepsOf(['a'], 600), { minLength: 2, maxLength: 4 }), async (lives) => {
        run += 1;
        const path = join(folder, `${run}.db`);
        const held = new Map<number, { mgdl: number; device: string }>();
        let stored = new Set<number>();
        for (const [index, steps] of lives.entries()) {
          const history = openSqliteHistory(path);
          const scene = setLineScene(history);
          for (const [at, entry] of held) scene.site.held.set(at, entry);
          await live(scene, steps);
          if (index === lives.length - 1) await heal(scene);
          scene.line().stop();
          for (const [at, entry] of scene.site.held) held.set(at, entry);
          stored = new Set(history.range(['a'], 0, Infinity).map(({ readAt }) => readAt));
          history.close();
        }
        expect(new Set(held.keys())).toEqual(stored);
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});
