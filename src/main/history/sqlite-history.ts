import { DatabaseSync } from 'node:sqlite';
import type { ZodType } from 'zod';
import { alertLogEntrySchema } from '../../shared/alerts/log.ts';
import { alertStateSchema } from '../../shared/alerts/state.ts';
import { PARSED_ONCE } from '../../shared/parsed-once.ts';
import type { History } from './history.ts';
import { diaryOver } from './sqlite-diary.ts';
import { importsOver } from './sqlite-imports.ts';
import { linesOver } from './sqlite-lines.ts';
import { mirrorQueueOver } from './sqlite-mirror-queue.ts';
import { migrate } from './migrations.ts';
import { progressSchema } from './progress.ts';
import { readingFromRow } from './reading-row.ts';
import { asStorageError } from './storage-error.ts';

/** Waiting for another process's lock beats failing; nothing here holds one for longer. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * Opens (or creates) a history file, or one in memory for `:memory:`.
 * WAL with `synchronous = FULL`: a commit has reached the disk before anybody hears of it.
 * @param check whether every page is to be looked at first
 * @throws FlatarrowError `storage`, `config`; or SQLite's own error when the file is damaged
 */
export function openSqliteHistory(path: string, { check = true }: { check?: boolean } = {}): History {
  const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
  try {
    // Whoever could put another file in its place must not have its triggers or views call functions.
    database.exec('PRAGMA trusted_schema = OFF');
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
    if (check && !isSound(database)) throw new DamagedHistoryError();
    migrate(database);
    return historyOver(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Looks at every page: with a year of readings that takes longer than all else of a start. */
function isSound(database: DatabaseSync): boolean {
  return database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'] === 'ok';
}

/** SQLite opened the file but found it inconsistent. */
export class DamagedHistoryError extends Error {
  override readonly name = 'DamagedHistoryError';
}

function historyOver(database: DatabaseSync): History {
  // A graph point stored without a trend may be met again as a full measurement; nothing else ever overwrites.
  const insert = database.prepare(`
    INSERT INTO readings (account_id, read_at, mgdl, trend, rate, special) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET trend = excluded.trend, rate = excluded.rate
    WHERE readings.trend = 'none' AND excluded.trend <> 'none' AND readings.mgdl = excluded.mgdl`);
  const count = database.prepare('SELECT count(*) AS n FROM readings WHERE account_id = ? AND read_at = ?');
  const saveProgress = database.prepare(
    'INSERT INTO progress VALUES (?, ?) ON CONFLICT DO UPDATE SET content = excluded.content',
  );
  const loadProgress = database.prepare('SELECT content FROM progress WHERE account_id = ?');
  const selectRange = database.prepare(
    'SELECT * FROM readings WHERE account_id = ? AND read_at >= ? AND read_at < ? ORDER BY read_at',
  );
  const selectNewest = database.prepare(
    'SELECT * FROM readings WHERE account_id = ? ORDER BY read_at DESC LIMIT 1',
  );
  const selectNewestOfAll = database.prepare('SELECT max(read_at) AS newest FROM readings');
  const saveAlertState = database.prepare(
    'INSERT INTO alert_states VALUES (?, ?) ON CONFLICT DO UPDATE SET content = excluded.content',
  );
  const loadAlertState = database.prepare('SELECT content FROM alert_states WHERE person_id = ?');
  const insertLog = database.prepare(
    'INSERT INTO alert_log (at, person_id, kind, action, reason, mgdl, read_at, answered_from) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const selectLog = database.prepare('SELECT * FROM alert_log ORDER BY id DESC LIMIT ?');

  const transaction = <T>(work: () => T): T =>
    asStorageError(() => {
      database.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        database.exec('COMMIT');
        return result;
      } catch (error) {
        if (database.isTransaction) database.exec('ROLLBACK');
        throw error;
      }
    });

  return {
    commit: (accountId, readings, progress) =>
      transaction(() => {
        let added = 0;
        for (const { readAt, mgdl, trend, rate, special } of readings) {
          if (count.get(accountId, readAt)?.['n'] === 0) added += 1;
          insert.run(accountId, readAt, mgdl, trend, rate ?? null, special ?? null);
        }
        saveProgress.run(accountId, JSON.stringify(progress));
        return added;
      }),
    progress: (accountId) => asStorageError(() => parseContent(progressSchema, loadProgress.get(accountId))),
    range: (accountIds, from, to) =>
      asStorageError(() =>
        accountIds
          .flatMap((accountId) => selectRange.all(accountId, from, to).map(readingFromRow))
          .toSorted((a, b) => a.readAt - b.readAt),
      ),
    ...linesOver(database),
    newest: (accountId) =>
      asStorageError(() => {
        const row = selectNewest.get(accountId);
        return row && readingFromRow(row);
      }),
    newestReadAt: () =>
      asStorageError(() => {
        const newest = selectNewestOfAll.get()?.['newest'];
        return typeof newest === 'number' ? newest : undefined;
      }),
    commitAlerts: (personId, state, log) =>
      transaction(() => {
        saveAlertState.run(personId, JSON.stringify(state));
        for (const { at, kind, action, reason, mgdl, readAt, from } of log) {
          insertLog.run(at, personId, kind, action, reason, mgdl ?? null, readAt ?? null, from ?? null);
        }
      }),
    alertState: (personId) =>
      asStorageError(() => parseContent(alertStateSchema, loadAlertState.get(personId))),
    alertLog: (limit) => asStorageError(() => selectLog.all(limit).map(logEntryFromRow)),
    ...diaryOver(database, transaction),
    ...importsOver(database, transaction),
    mirrors: mirrorQueueOver(database, transaction),
    prune: (before) =>
      transaction(() => {
        database.prepare('DELETE FROM diary WHERE at < ?').run(before);
        database.prepare('DELETE FROM readings WHERE read_at < ?').run(before);
        database.prepare('DELETE FROM mirror_queue WHERE read_at < ?').run(before);
        database.prepare('DELETE FROM alert_log WHERE at < ?').run(before);
      }),
    close: () => database.close(),
  };
}

type Row = Record<string, unknown>;

function logEntryFromRow(row: Row) {
  return alertLogEntrySchema.parse({
    at: row['at'],
    personId: row['person_id'],
    kind: row['kind'],
    action: row['action'],
    reason: row['reason'],
    mgdl: row['mgdl'] ?? undefined,
    readAt: row['read_at'] ?? undefined,
    from: row['answered_from'] ?? undefined,
  });
}

/** A content column that can't be read is treated as never written: it only holds what can be learned again. */
function parseContent<T>(schema: Pick<ZodType<T>, 'safeParse'>, row: Row | undefined): T | undefined {
  if (typeof row?.['content'] !== 'string') return undefined;
  try {
    const parsed = schema.safeParse(JSON.parse(row['content']), PARSED_ONCE);
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
