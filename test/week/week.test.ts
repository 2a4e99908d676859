import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteHistory } from '../../src/main/history/sqlite-history.ts';
import type { Reading } from '../../src/shared/glucose/reading.ts';
import { type Course, plan } from '../support/week/course.ts';
import { LIE_MGDL } from '../support/week/disturbances.ts';
import { dayAndTime, liveThrough } from '../support/week/live-through.ts';
import { loginBudget, stretchesOf } from '../support/week/login-budget.ts';
import { SeededRandom } from '../support/week/seeded-random.ts';
import { type Followed, HOUR_MS, MINUTE_MS, START, World } from '../support/week/world.ts';

const DAY_MS = 24 * HOUR_MS;
const SPAN = { days: 7, calmHours: 4, restartsUntilDay: 3.5 };
/** A seed of one's own choosing finds other weeks. */
const SEED = Number(process.env['FLATARROW_WEEK_SEED'] ?? 7);
/** More than it moves by itself, less than days of anything would leave behind. */
const HEAP_GROWTH_BYTES = 3 * 2 ** 20;
/** The last late reading is this late. */
const LATEST_MS = 15 * MINUTE_MS;

const WITH_A_VALUE =
  /^(?:Urgent low|Urgent low soon|Low|Falling fast|High|High soon|Urgent high|Rising fast|Back in range): (\w+) (\S+) mg\/dL/;

let world: World;
let course: Course;
const stored = new Map<Followed, Reading[]>();
const untrue: string[] = [];
const timers: number[] = [];
const heaps: number[] = [];
let afterQuit: number;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

beforeAll(async () => {
  world = await World.open();
  course = plan(world, SPAN, new SeededRandom(SEED));
  world.onShown = ({ title, body }) => {
    const lie = untruthIn(title, body);
    if (lie !== undefined) untrue.push(`${dayAndTime(world.trueNow())}: ${title}. ${body} ${lie}`);
  };
  let measureHeapAt = START + SPAN.restartsUntilDay * DAY_MS + 6 * HOUR_MS;
  await liveThrough(world, course, () => {
    timers.push(world.clock.pending);
    if (world.trueNow() < measureHeapAt) return;
    measureHeapAt += 6 * HOUR_MS;
    collectGarbage();
    heaps.push(process.memoryUsage().heapUsed);
  });
  await world.quit();
  afterQuit = world.clock.pending;
  const history = openSqliteHistory(join(world.profile, 'history.db'));
  for (const followed of world.followed) {
    stored.set(followed, history.range([followed.accountId], 0, Number.MAX_SAFE_INTEGER));
  }
  history.close();
}, 300_000);

afterAll(async () => world.close());

/** Readings of somebody with this value that clouds have served, of the time just before now. */
function servedOf(
  name: string | undefined,
  mgdl: string | undefined,
  withinMs: number,
): [readAt: number, mgdl: number][] {
  const now = world.trueNow();
  return world.followed
    .filter(({ person }) => person === name)
    .flatMap(({ watch }) => [...watch.served])
    .filter(([readAt, value]) => String(value) === mgdl && readAt <= now && readAt > now - withinMs);
}

/** What is not true of an alarm that names a value; nothing when all of it is. */
function untruthIn(title: string, body: string): string | undefined {
  const missed = /^While nobody was looking: (\w+)/.exec(title);
  if (missed) {
    const extremes = [...body.matchAll(/(?:lowest|highest) (\S+) mg\/dL/g)];
    const isServed = extremes.every(([, mgdl]) => servedOf(missed[1], mgdl, DAY_MS).length > 0);
    return extremes.length > 0 && isServed ? undefined : 'No cloud served these values.';
  }
  const named = WITH_A_VALUE.exec(title);
  if (!named)
    return /^(?:No data|Account problem): /.test(title) ? undefined : 'Nobody knows what this means.';
  const now = world.trueNow();
  const values = servedOf(named[1], named[2], 30 * MINUTE_MS);
  if (values.length === 0) return 'No cloud served this value.';
  // Until the next answer nobody can know that the computer's clock was set.
  if (course.clockSetAt.some((at) => now - at < 2 * HOUR_MS)) return undefined;
  const minutes = Number(/Measured (\d+) min ago/.exec(body)?.[1] ?? 0);
  const isOfThatAge = ([readAt]: [number, number]): boolean =>
    Math.abs((now - readAt) / MINUTE_MS - minutes) < 1.5;
  return values.some(isOfThatAge) ? undefined : 'The value is not of that age.';
}

describe(`a week of trouble (seed ${SEED})`, () => {
  it('stores every reading that a cloud served, once, with its value', () => {
    for (const [{ cloud, watch }, readings] of stored) {
      const byTime = new Map(readings.map(({ readAt, mgdl }) => [readAt, mgdl]));
      expect(byTime.size).toBe(readings.length);
      const lost = [...watch.served].filter(([readAt, mgdl]) => byTime.get(readAt) !== mgdl);
      expect(lost.map(([readAt]) => `${cloud.sourceId}: ${dayAndTime(readAt)}`)).toEqual([]);
      expect(watch.served.size).toBeGreaterThan(1500);
    }
  });

  it('stores nothing that no sensor measured', () => {
    for (const [followed, readings] of stored) {
      const measured = new Map(course.published.get(followed)?.map(({ readAt, mgdl }) => [readAt, mgdl]));
      const invented = readings.filter(
        ({ readAt, mgdl }) => measured.get(readAt) !== mgdl || mgdl === LIE_MGDL,
      );
      expect(invented).toEqual([]);
    }
  });

  it('has in the end whatever the sensors measured, as far as the clouds keep it', () => {
    for (const [followed, readings] of stored) {
      const { cloud } = followed;
      // LibreLinkUp's graph keeps one value for each five minutes.
      const slotMs = Math.max(cloud.cadenceMs, 5 * MINUTE_MS);
      const slotOf = (readAt: number): number => Math.floor(readAt / slotMs);
      const known = new Set(readings.map(({ readAt }) => slotOf(readAt)));
      const missing = (course.published.get(followed) ?? [])
        .filter(({ readAt, delayMs }) => readAt + delayMs < course.until - LATEST_MS)
        .filter(({ readAt }) => !known.has(slotOf(readAt)));
      expect(missing.map(({ readAt }) => `${cloud.sourceId}: ${dayAndTime(readAt)}`)).toEqual([]);
    }
  });

  it('never names a value in an alarm that wasn’t there', () => {
    expect(untrue).toEqual([]);
    expect(world.followed).toHaveLength(3);
  });

  it('signs in only when a session has ended, and no more often than the guard’s budget', () => {
    for (const followed of world.followed) {
      const { watch, cloud } = followed;
      const endings = (course.disturbances.get(followed) ?? []).filter(({ endsSession }) => endsSession);
      const over = stretchesOf(watch, START, course.until).filter(({ from, until, signIns }) => {
        const ended =
          from === START ||
          endings.some((ending) => ending.from <= until + MINUTE_MS && ending.until >= from - MINUTE_MS) ||
          watch.signInsAt.some((at) => at + DAY_MS >= from && at + DAY_MS <= until);
        // A clock that is set forward makes a pause shorter.
        const setMs = course.clockSetAt.filter((at) => at >= from && at <= until).length * 40 * MINUTE_MS;
        return signIns > (ended ? loginBudget(until - from + setMs) : 0);
      });
      const words = over.map(
        ({ from, until, signIns }) =>
          `${cloud.sourceId}: ${signIns}, ${dayAndTime(from)} to ${dayAndTime(until)}`,
      );
      expect(words).toEqual([]);
    }
  });

  it('keeps one timer for each account and two of its own, and none after it has quit', () => {
    // The watchdog’s, and the one that forgets what is too old.
    expect(Math.max(...timers)).toBeLessThanOrEqual(world.followed.length + 2);
    expect(afterQuit).toBe(0);
  });

  it('keeps no more in memory at the end than days before', () => {
    expect(heaps.length).toBeGreaterThan(8);
    const [before, after] = [heaps.slice(0, 3), heaps.slice(-3)].map((some) => Math.min(...some));
    expect((after ?? Infinity) - (before ?? 0)).toBeLessThan(HEAP_GROWTH_BYTES);
  });
});
