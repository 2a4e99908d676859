import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { FlatarrowError } from '../../shared/errors.ts';
import { createPrivately } from '../../main/files/create-privately.ts';
import { oddityOf, oddityMessage } from '../../main/files/oddity.ts';
import type { History } from '../../main/history/history.ts';
import { readingFromRow } from '../../main/history/reading-row.ts';
import { DamagedHistoryError, openSqliteHistory } from '../../main/history/sqlite-history.ts';
import { importsIn } from '../../main/history/sqlite-imports.ts';
import { saysDamaged } from '../../main/history/storage-error.ts';

/** The app commits in milliseconds; longer than this something else is wrong. */
const BUSY_TIMEOUT_MS = 2000;
const DAMAGED_HINT =
  'The history is damaged. Start Flatarrow: it keeps the damaged file and begins a new one.';
const UNREADABLE_HINT = 'The history can’t be read.';

/** What is stored, as far as the command line reads it. */
export type StoredReadings = Pick<History, 'range' | 'newest' | 'imports' | 'close'>;

const NOTHING: StoredReadings = {
  range: () => [],
  newest: () => undefined,
  imports: () => [],
  close: () => undefined,
};

/**
 * Opens the history for reading only, beside an app that may be writing to it.
 * @throws FlatarrowError `storage`
 */
export function openStoredReadings(folder: string): StoredReadings {
  const path = join(folder, 'history.db');
  const oddity = oddityOf(path);
  if (oddity) throw new FlatarrowError('storage', { hint: oddityMessage(path, oddity) });
  if (!existsSync(path)) return NOTHING;
  return sound(() => {
    const database = new DatabaseSync(path, { readOnly: true, timeout: BUSY_TIMEOUT_MS });
    if (hasTable(database, 'readings')) return storedIn(database);
    database.close();
    return NOTHING;
  }, UNREADABLE_HINT);
}

/**
 * Opens the history to add to it, by the app's own rules, making it first where there is none.
 * @throws FlatarrowError `storage`; `config` when a later Flatarrow wrote it
 */
export function openHistoryToAdd(folder: string): History {
  return sound(() => {
    const path = join(folder, 'history.db');
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    createPrivately(path);
    return openSqliteHistory(path);
  }, undefined);
}

function storedIn(database: DatabaseSync): StoredReadings {
  const range = database.prepare(
    'SELECT * FROM readings WHERE account_id = ? AND read_at >= ? AND read_at < ? ORDER BY read_at',
  );
  const newest = database.prepare(
    'SELECT * FROM readings WHERE account_id = ? ORDER BY read_at DESC LIMIT 1',
  );
  return {
    range: (accountIds, from, to) =>
      sound(
        () =>
          accountIds
            .flatMap((id) => range.all(id, from, to).map(readingFromRow))
            .toSorted((a, b) => a.readAt - b.readAt),
        UNREADABLE_HINT,
      ),
    newest: (accountId) =>
      sound(() => {
        const row = newest.get(accountId);
        return row && readingFromRow(row);
      }, UNREADABLE_HINT),
    // An older Flatarrow has left a history without it.
    imports: hasTable(database, 'imports') ? importsIn(database) : () => [],
    close: () => database.close(),
  };
}

function hasTable(database: DatabaseSync, name: string): boolean {
  return database.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(name) !== undefined;
}

/** Whatever SQLite or the disk refuses becomes a `storage` error, in words that fit a program that moves nothing aside. */
function sound<T>(work: () => T, hint: string | undefined): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof FlatarrowError) throw error;
    const damaged = error instanceof DamagedHistoryError || saysDamaged(error);
    throw new FlatarrowError('storage', { hint: damaged ? DAMAGED_HINT : hint, cause: error });
  }
}
