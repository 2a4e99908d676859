import type { DatabaseSync } from 'node:sqlite';
import { FlatarrowError } from '../../shared/errors.ts';
import { specialSchema } from '../../shared/glucose/reading.ts';
import { trendSchema } from '../../shared/glucose/trend.ts';
import type { History, LineReading } from './history.ts';
import { asStorageError } from './storage-error.ts';

/** The history's quick way to many readings. */
export function linesOver(database: DatabaseSync): Pick<History, 'lines' | 'oldestReadAt'> {
  // One row of four lists: a row for each of many thousand readings takes three times as long to cross over.
  const select = database.prepare(`
    SELECT json_group_array(read_at) AS times, json_group_array(mgdl) AS mgdl,
      json_group_array(trend) AS trends, json_group_array(special) AS specials
    FROM (SELECT * FROM readings WHERE account_id = ? AND read_at >= ? AND read_at < ? ORDER BY read_at)`);
  const selectOldest = database.prepare('SELECT min(read_at) AS oldest FROM readings WHERE account_id = ?');
  return {
    lines: (accountIds, from, to) =>
      asStorageError(() => {
        const lines = accountIds.map((accountId) => lineOf(select.get(accountId, from, to) ?? {}, accountId));
        const [only] = lines;
        return lines.length === 1 && only ? only : lines.flat().toSorted((a, b) => a.readAt - b.readAt);
      }),
    oldestReadAt: (accountIds) =>
      asStorageError(() => {
        const oldest = accountIds.map((id) => selectOldest.get(id)?.['oldest']);
        const known = oldest.filter((at) => typeof at === 'number');
        return known.length > 0 ? Math.min(...known) : undefined;
      }),
  };
}

const TRENDS: ReadonlyMap<unknown, LineReading['trend']> = new Map(
  trendSchema.options.map((trend) => [trend, trend]),
);
const SPECIALS: ReadonlyMap<unknown, LineReading['special']> = new Map<unknown, LineReading['special']>([
  [null, undefined],
  ...specialSchema.options.map((special) => [special, special] as const),
]);

/**
 * The table is STRICT and checks its own values; what is looked at here is what a hand-edited file could get past it.
 * A schema for each of many thousand readings would take longer than reading them.
 * @throws FlatarrowError `storage`
 */
function lineOf(row: Readonly<Record<string, unknown>>, accountId: string): LineReading[] {
  const [times, values, trends, specials] = ['times', 'mgdl', 'trends', 'specials'].map((column) =>
    listIn(row[column]),
  );
  return (times ?? []).map((readAt, index) => {
    const [mgdl, trend, specialName] = [values?.[index], TRENDS.get(trends?.[index]), specials?.[index]];
    if (typeof readAt !== 'number' || typeof mgdl !== 'number' || !trend || !SPECIALS.has(specialName))
      throw new FlatarrowError('storage');
    const special = SPECIALS.get(specialName);
    return special ? { readAt, mgdl, trend, accountId, special } : { readAt, mgdl, trend, accountId };
  });
}

function listIn(text: unknown): unknown[] {
  const list: unknown = typeof text === 'string' ? JSON.parse(text) : [];
  return Array.isArray(list) ? list : [];
}
