import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHistory } from '../../../../src/main/history/open-history.ts';
import { MARKS } from '../../../../src/main/history/history.ts';
import { NO_PROGRESS } from '../../../../src/main/history/progress.ts';
import { openSqliteHistory } from '../../../../src/main/history/sqlite-history.ts';
import { FlatarrowError } from '../../../../src/shared/errors.ts';
import type { SourceReading } from '../../../../src/shared/glucose/reading.ts';
import { inEnglish } from '../../../support/english.ts';

const NOW = Date.UTC(2026, 10, 20);
let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flatarrow-history-'));
  path = join(folder, 'history.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const reading = (minute: number, mgdl = 100): SourceReading => ({
  readAt: NOW + minute * 60_000,
  mgdl,
  trend: 'flat',
});

describe('the history', () => {
  it('gives back what was committed, ascending, after it was closed and opened again', () => {
    const first = openSqliteHistory(path);
    first.commit('a', [reading(5, 110), { ...reading(0), rate: -0.4, special: 'low' }], {
      publishDelaysMs: [12_000],
    });
    first.close();
    const second = openSqliteHistory(path);
    expect(second.range(['a'], 0, Infinity)).toEqual([
      { accountId: 'a', ...reading(0), rate: -0.4, special: 'low' },
      { accountId: 'a', ...reading(5, 110) },
    ]);
    expect(second.progress('a')).toEqual({ publishDelaysMs: [12_000] });
    expect(second.newest('a')?.mgdl).toBe(110);
    second.close();
  });

  it('has a quick way to what statistics need of the same readings', () => {
    const history = openSqliteHistory(path);
    history.commit('a', [reading(5), { ...reading(0), rate: -0.4, special: 'low' }], NO_PROGRESS);
    history.commit(
      'a',
      [
        { ...reading(2), trend: 'none' },
        { ...reading(9, 401), special: 'high' },
      ],
      NO_PROGRESS,
    );
    history.commit('b', [reading(3)], NO_PROGRESS);
    const plain = history.range(['a'], 0, Infinity);
    const { hasTrend, low, high } = MARKS;
    expect(history.columns('a', 0, Number.MAX_SAFE_INTEGER)).toEqual({
      times: plain.map(({ readAt }) => readAt),
      values: plain.map(({ mgdl }) => mgdl),
      marks: [hasTrend + low, 0, hasTrend, hasTrend + high],
    });
    expect(history.columns('a', NOW + 2 * 60_000, NOW + 9 * 60_000).times).toHaveLength(2);
    expect(history.columns('nobody', 0, 1)).toEqual({ times: [], values: [], marks: [] });
    expect(history.oldestReadAt(['b', 'nobody', 'a'])).toBe(NOW);
    expect(history.oldestReadAt(['nobody'])).toBeUndefined();
    history.close();
  });

  it('walks through an account’s readings in order without sorting them', () => {
    openSqliteHistory(path).close();
    const database = new DatabaseSync(path);
    const plan = database
      .prepare(
        'EXPLAIN QUERY PLAN SELECT json_group_array(read_at) FROM readings WHERE account_id = ? AND read_at >= ?',
      )
      .all('a', 0);
    database.close();
    expect(plan.map(({ detail }) => detail)).toEqual([
      'SEARCH readings USING PRIMARY KEY (account_id=? AND read_at>?)',
    ]);
  });

  it('stores a reading once, however often and in whatever order it comes', () => {
    const minutes = fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 10 }), { maxLength: 12 });
    fc.assert(
      fc.property(minutes, (batches) => {
        const history = openSqliteHistory(':memory:');
        let added = 0;
        for (const batch of batches)
          added += history.commit(
            'a',
            batch.map((minute) => reading(minute)),
            NO_PROGRESS,
          );
        const stored = history.range(['a'], 0, Infinity).map(({ readAt }) => readAt);
        const wanted = [...new Set(batches.flat())]
          .toSorted((a, b) => a - b)
          .map((minute) => reading(minute).readAt);
        expect(stored).toEqual(wanted);
        expect(added).toBe(wanted.length);
        history.close();
      }),
      { numRuns: 50 },
    );
  });

  it('completes a stored graph point with the trend of the full measurement, and changes nothing else', () => {
    const history = openSqliteHistory(':memory:');
    history.commit('a', [{ ...reading(0), trend: 'none' }], NO_PROGRESS);
    history.commit('a', [{ ...reading(0), trend: 'singleDown' }], NO_PROGRESS);
    history.commit('a', [{ ...reading(0, 250), trend: 'flat' }], NO_PROGRESS);
    expect(history.newest('a')).toMatchObject({ mgdl: 100, trend: 'singleDown' });
    history.close();
  });

  it('stores all of a commit or nothing of it', () => {
    const history = openSqliteHistory(':memory:');
    const impossible = { ...reading(10), mgdl: 9000 };
    expect(() => history.commit('a', [reading(5), impossible], NO_PROGRESS)).toThrow(FlatarrowError);
    expect(history.range(['a'], 0, Infinity)).toEqual([]);
    history.close();
  });

  it('can be read by nobody but its owner', () => {
    openHistory(path, NOW).history.commit('a', [reading(0)], NO_PROGRESS);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
  });

  it('moves a damaged file aside, says so, and begins a new one', () => {
    writeFileSync(path, 'this is no database, but somebody may want it back'.repeat(100));
    const { history, notice } = openHistory(path, NOW);
    expect(inEnglish(notice)).toContain('history.damaged-2026-11-20T00-00-00.db');
    const aside = readdirSync(folder).find((name) => name.includes('damaged')) ?? '';
    expect(readFileSync(join(folder, aside), 'utf8')).toContain('somebody may want it back');
    expect(history.commit('a', [reading(0)], NO_PROGRESS)).toBe(1);
    history.close();
  });

  it('finds damage inside a file that still opens', () => {
    const { history } = openHistory(path, NOW);
    history.commit(
      'a',
      Array.from({ length: 3000 }, (_, minute) => reading(minute)),
      NO_PROGRESS,
    );
    history.close();
    const bytes = readFileSync(path);
    bytes.fill(0x7f, 20_000, 60_000);
    writeFileSync(path, bytes);
    expect(inEnglish(openHistory(path, NOW).notice)).toContain('damaged');
  });

  it('leaves a file of a later version untouched and remembers in memory', () => {
    const later = new DatabaseSync(path);
    later.exec('PRAGMA user_version = 99');
    later.close();
    const before = readFileSync(path);
    const { history, notice } = openHistory(path, NOW);
    expect(inEnglish(notice)).toContain('newer Flatarrow');
    expect(history.commit('a', [reading(0)], NO_PROGRESS)).toBe(1);
    expect(readFileSync(path).subarray(60, 64)).toEqual(before.subarray(60, 64));
  });

  it('runs no function that a planted file wants run behind an insert', () => {
    openSqliteHistory(path).close();
    const planted = new DatabaseSync(path);
    planted.exec(`CREATE TRIGGER planted AFTER INSERT ON readings BEGIN
      UPDATE readings SET mgdl = 400 WHERE (SELECT count(*) FROM pragma_table_list) > 0;
    END`);
    planted.close();
    const { history, notice } = openHistory(path, NOW);
    history.commit('a', [reading(0)], NO_PROGRESS);
    expect(history.range(['a'], 0, Infinity)).toMatchObject([{ mgdl: 100 }]);
    history.close();
    expect(inEnglish(notice ?? '')).toContain('unsafe use');
  });

  it('keeps alert states and the log, newest first', () => {
    const history = openSqliteHistory(':memory:');
    const state = { episodes: { low: { since: NOW } }, quietUntil: { low: NOW + 1 } };
    const entry = {
      at: NOW,
      personId: 'p',
      kind: 'low',
      action: 'fire',
      reason: 'beyondThreshold',
      mgdl: 65,
    } as const;
    history.commitAlerts('p', state, [entry, { ...entry, at: NOW + 1 }]);
    expect(history.alertState('p')).toEqual(state);
    expect(history.alertLog(1)).toEqual([{ ...entry, at: NOW + 1 }]);
    history.close();
  });

  it('forgets only what is older than the retention', () => {
    const history = openSqliteHistory(':memory:');
    history.commit('a', [reading(0), reading(5), reading(10)], NO_PROGRESS);
    history.prune(reading(5).readAt);
    expect(history.range(['a'], 0, Infinity).map(({ readAt }) => readAt)).toEqual([
      reading(5).readAt,
      reading(10).readAt,
    ]);
    history.close();
  });
});
