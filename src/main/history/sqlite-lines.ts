import type { DatabaseSync } from 'node:sqlite';
import { FlatarrowError } from '../../shared/errors.ts';
import type { History, LineColumns } from './history.ts';
import { asStorageError } from './storage-error.ts';

/** The history's quick way to many readings. */
export function linesOver(database: DatabaseSync): Pick<History, 'columns' | 'oldestReadAt'> {
  // One row of three lists of numbers: a row for each of many thousand readings takes three times as long to cross over.
  // Without an ORDER BY, which would double it: the primary key is walked in order, and that is looked at below.
  const select = database.prepare(`
    SELECT json_group_array(read_at) AS times, json_group_array(mgdl) AS mgdl,
      json_group_array((trend <> 'none') + CASE special WHEN 'low' THEN 2 WHEN 'high' THEN 4 ELSE 0 END) AS marks
    FROM readings WHERE account_id = ? AND read_at >= ? AND read_at < ?`);
  const selectOldest = database.prepare('SELECT min(read_at) AS oldest FROM readings WHERE account_id = ?');
  return {
    columns: (accountId, from, to) => asStorageError(() => columnsIn(select.get(accountId, from, to) ?? {})),
    oldestReadAt: (accountIds) =>
      asStorageError(() => {
        const oldest = accountIds.map((id) => selectOldest.get(id)?.['oldest']);
        const known = oldest.filter((at) => typeof at === 'number');
        return known.length > 0 ? Math.min(...known) : undefined;
      }),
  };
}

/**
 * The table is STRICT and checks its own values. What is looked at here is what a hand-edited file could get past it; a
 * schema for each of many thousand numbers would take longer than reading them.
 * @throws FlatarrowError `storage`
 */
function columnsIn(row: Readonly<Record<string, unknown>>): LineColumns {
  const [times = [], values = [], marks = []] = ['times', 'mgdl', 'marks'].map((name) =>
    numbersIn(row[name]),
  );
  const isInOrder = times.every((at, index) => index === 0 || at > (times[index - 1] ?? Infinity));
  if (!isInOrder) throw new FlatarrowError('storage');
  return { times, values, marks };
}

function numbersIn(text: unknown): number[] {
  const list: unknown = typeof text === 'string' ? JSON.parse(text) : [];
  if (!isNumbers(list)) throw new FlatarrowError('storage');
  return list;
}

function isNumbers(list: unknown): list is number[] {
  return Array.isArray(list) && list.every((each) => typeof each === 'number');
}
