import type { DatabaseSync } from 'node:sqlite';
import { FlatarrowError } from '../../shared/errors.ts';
import { specialSchema } from '../../shared/glucose/reading.ts';
import { trendSchema } from '../../shared/glucose/trend.ts';
import type { History, LineReading } from './history.ts';
import { asStorageError } from './storage-error.ts';

/** The history's quick way to many readings. */
export function linesOver(database: DatabaseSync): Pick<History, 'lines' | 'oldestReadAt'> {
  const select = database.prepare(
    'SELECT read_at, mgdl, trend, special FROM readings WHERE account_id = ? AND read_at >= ? AND read_at < ? ORDER BY read_at',
  );
  // A third of the time that objects with names take.
  select.setReturnArrays(true);
  const selectOldest = database.prepare('SELECT min(read_at) AS oldest FROM readings WHERE account_id = ?');
  return {
    lines: (accountIds, from, to) =>
      asStorageError(() => {
        const lines = accountIds.map((accountId) => {
          const rows: unknown[] = select.all(accountId, from, to);
          return rows.map((row) => lineReading(row, accountId));
        });
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
 * A schema for each of many thousand rows would take longer than reading them.
 * @throws FlatarrowError `storage`
 */
function lineReading(row: unknown, accountId: string): LineReading {
  const [readAt, mgdl, trendName, specialName]: unknown[] = Array.isArray(row) ? row : [];
  const trend = TRENDS.get(trendName);
  if (typeof readAt !== 'number' || typeof mgdl !== 'number' || !trend || !SPECIALS.has(specialName))
    throw new FlatarrowError('storage');
  const special = SPECIALS.get(specialName);
  return special ? { readAt, mgdl, trend, accountId, special } : { readAt, mgdl, trend, accountId };
}
