import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { History } from '../../../../src/main/history/history.ts';
import type { MirrorQueue } from '../../../../src/main/history/mirror-queue.ts';
import { NO_PROGRESS } from '../../../../src/main/history/progress.ts';
import { openSqliteHistory } from '../../../../src/main/history/sqlite-history.ts';
import type { SourceReading } from '../../../../src/shared/glucose/reading.ts';

const NOW = Date.UTC(2026, 10, 20);
const MINUTE_MS = 60_000;
const ALL = { limit: 1000, spanMs: Infinity, until: Infinity };

let history: History;
let queue: MirrorQueue;

beforeEach(() => {
  history = openSqliteHistory(':memory:');
  queue = history.mirrors;
});
afterEach(() => history.close());

const reading = (minute: number): SourceReading => ({
  readAt: NOW + minute * MINUTE_MS,
  mgdl: 100 + minute,
  trend: 'flat',
});
const commit = (accountId: string, ...minutes: number[]): number =>
  history.commit(accountId, minutes.map(reading), NO_PROGRESS);
const minutesOf = (mirrorId: string, portion = ALL): number[] =>
  queue.next(mirrorId, portion).map(({ readAt }) => (readAt - NOW) / MINUTE_MS);
const at = (accountId: string, minute: number): { accountId: string; readAt: number } => ({
  accountId,
  readAt: NOW + minute * MINUTE_MS,
});

describe('the queue of a mirror', () => {
  it('queues what was stored before the mirror, the newest first and a few at a time', () => {
    commit('a', 0, 5, 10, 15, 20);
    queue.feed('m', ['a']);
    expect(minutesOf('m')).toEqual([]);
    expect(queue.backlog('m')).toMatchObject({ queued: 0, olderThan: Number.MAX_SAFE_INTEGER });
    expect(queue.fill('m', 2)).toBe(2);
    expect(minutesOf('m')).toEqual([20, 15]);
    expect(queue.backlog('m')).toEqual({ queued: 2, olderThan: NOW + 15 * MINUTE_MS });
    expect(queue.fill('m', 10)).toBe(3);
    expect(queue.fill('m', 10)).toBe(0);
    expect(minutesOf('m')).toEqual([20, 15, 10, 5, 0]);
    expect(queue.backlog('m')).toEqual({ queued: 5 });
  });

  it('queues whatever is stored from then on, late arrivals among it, and each once', () => {
    queue.feed('m', ['a']);
    queue.fill('m', 10);
    commit('a', 10, 15);
    commit('a', 5, 10, 20);
    expect(minutesOf('m')).toEqual([20, 15, 10, 5]);
  });

  it('gives the reading with its place, and keeps it until it is settled', () => {
    queue.feed('m', ['a']);
    queue.fill('m', 1);
    commit('a', 5);
    expect(queue.next('m', ALL)).toEqual([{ accountId: 'a', ...reading(5), tried: false }]);
    queue.markTried('m', [at('a', 5)]);
    expect(queue.next('m', ALL)).toEqual([{ accountId: 'a', ...reading(5), tried: true }]);
    queue.settle('m', [at('a', 5)], NOW + 1);
    expect(queue.next('m', ALL)).toEqual([]);
    const sent = { lastSentAt: NOW + 1, newestSentAt: reading(5).readAt };
    expect(queue.backlog('m')).toEqual({ queued: 0, ...sent });
    queue.settle('m', [at('a', 0)], NOW + 2);
    expect(queue.backlog('m')).toEqual({ queued: 0, ...sent, lastSentAt: NOW + 2 });
  });

  it('takes no more than the portion: neither in number, nor in time, nor from the future', () => {
    queue.feed('m', ['a']);
    queue.fill('m', 1);
    commit('a', 0, 5, 10, 100, 105, 110);
    expect(minutesOf('m', { ...ALL, limit: 2 })).toEqual([110, 105]);
    expect(minutesOf('m', { ...ALL, spanMs: 10 * MINUTE_MS })).toEqual([110, 105, 100]);
    expect(minutesOf('m', { ...ALL, until: NOW + 7 * MINUTE_MS })).toEqual([5, 0]);
  });

  it('takes readings of the same instant together', () => {
    commit('a', 0, 5, 10);
    commit('b', 0, 5, 10);
    queue.feed('m', ['a', 'b']);
    expect(queue.fill('m', 3)).toBe(4);
    expect(queue.fill('m', 3)).toBe(2);
    expect(queue.fill('m', 3)).toBe(0);
  });

  it('queues all of an account that joins later, and drops one that leaves', () => {
    commit('a', 0);
    queue.feed('m', ['a']);
    queue.fill('m', 9);
    commit('b', 5);
    queue.feed('m', ['a', 'b']);
    queue.fill('m', 9);
    expect(minutesOf('m')).toEqual([5, 0]);
    queue.feed('m', ['b']);
    commit('a', 10);
    expect(minutesOf('m')).toEqual([5]);
  });

  it('keeps mirrors apart, and forgets those that are gone', () => {
    queue.feed('m', ['a']);
    queue.feed('n', ['a']);
    for (const mirror of ['m', 'n']) queue.fill(mirror, 1);
    commit('a', 0);
    queue.settle('m', [at('a', 0)], NOW);
    expect([minutesOf('m'), minutesOf('n')]).toEqual([[], [0]]);
    queue.keepOnly(['m']);
    commit('a', 5);
    expect([minutesOf('m'), minutesOf('n')]).toEqual([[5], []]);
    queue.keepOnly([]);
    expect(queue.backlog('m')).toEqual({ queued: 0 });
  });

  it('does not send what the person wanted forgotten', () => {
    queue.feed('m', ['a']);
    queue.fill('m', 1);
    commit('a', 0, 5);
    history.prune(NOW + MINUTE_MS);
    expect(queue.backlog('m')).toEqual({ queued: 1 });
    expect(minutesOf('m')).toEqual([5]);
  });

  it('leaves a reading unqueued when it could not be stored', () => {
    queue.feed('m', ['a']);
    queue.fill('m', 1);
    const impossible = { ...reading(0), mgdl: 9000 };
    expect(() => history.commit('a', [reading(5), impossible], NO_PROGRESS)).toThrow('storage');
    expect(queue.backlog('m').queued).toBe(0);
  });
});

const key = (each: { accountId: string; readAt: number }): string => `${each.accountId} ${each.readAt}`;

type Step =
  | { do: 'commit'; account: 'a' | 'b'; minutes: number[] }
  | { do: 'fill'; limit: number }
  | { do: 'settle'; count: number }
  | { do: 'reopen' };

const steps = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constant('commit' as const),
      account: fc.constantFrom('a' as const, 'b' as const),
      minutes: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 8 }),
    }),
    fc.record({ do: fc.constant('fill' as const), limit: fc.integer({ min: 1, max: 6 }) }),
    fc.record({ do: fc.constant('settle' as const), count: fc.integer({ min: 0, max: 5 }) }),
    fc.constant({ do: 'reopen' as const }),
  ),
  { maxLength: 30 },
);

describe('the queue, whatever happens in whatever order', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'flatarrow-queue-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('gives every stored reading until it is settled, and none after that', () => {
    let run = 0;
    fc.assert(
      fc.property(steps, steps, (before, after) => {
        run += 1;
        const path = join(folder, `${run}.db`);
        let open = openSqliteHistory(path);
        const stored = new Set<string>();
        const settled = new Set<string>();
        const again: string[] = [];
        const take = (step: Step): void => {
          switch (step.do) {
            case 'commit':
              open.commit(step.account, step.minutes.map(reading), NO_PROGRESS);
              for (const minute of step.minutes) stored.add(key(at(step.account, minute)));
              break;
            case 'fill':
              open.mirrors.fill('m', step.limit);
              break;
            case 'settle': {
              const next = open.mirrors.next('m', { ...ALL, limit: step.count });
              for (const pending of next) {
                if (settled.has(key(pending))) again.push(key(pending));
                settled.add(key(pending));
              }
              open.mirrors.settle('m', next, NOW);
              break;
            }
            case 'reopen':
              open.close();
              open = openSqliteHistory(path);
              break;
          }
        };
        before.forEach(take);
        open.mirrors.feed('m', ['a', 'b']);
        after.forEach(take);
        while (open.mirrors.fill('m', 3) > 0);
        const left = open.mirrors.next('m', ALL).map(key);
        open.close();
        expect(again).toEqual([]);
        expect(new Set([...settled, ...left])).toEqual(stored);
        expect(settled.size + left.length).toBe(stored.size);
      }),
      { numRuns: 40 },
    );
  });
});
