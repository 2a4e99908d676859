import type { DatabaseSync } from 'node:sqlite';
import { FlatarrowError } from '../../shared/errors.ts';
import { type ImportRecord, importRecordSchema } from '../../shared/transfer/import-record.ts';
import type { ImportStore, StagedRows } from './import-store.ts';
import { asStorageError } from './storage-error.ts';

/** Some milliseconds of work. */
const SWEPT_AT_ONCE = 2000;

type Transaction = <T>(work: () => T) => T;

/** The history's part about files that were taken in. */
export function importsOver(database: DatabaseSync, transaction: Transaction): ImportStore {
  const begin = database.prepare("INSERT INTO imports (id, at, state) VALUES (?, ?, 'staged')");
  const isStaged = database.prepare("SELECT 1 FROM imports WHERE id = ? AND state = 'staged'");
  const insertReading = database.prepare(
    'INSERT INTO readings (account_id, read_at, mgdl, trend, rate, special) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const insertEvent = database.prepare(
    'INSERT INTO diary (account_id, event_id, at, kind, amount, text) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const publish = database.prepare(
    "UPDATE imports SET state = 'published', person_id = ?, at = ?, content = ? WHERE id = ? AND state = 'staged'",
  );
  const drop = database.prepare("UPDATE imports SET state = 'dropped' WHERE id = ?");
  const moments = database.prepare(
    'SELECT read_at FROM readings WHERE account_id = ? AND read_at >= ? AND read_at < ?',
  );

  const ends = database.prepare(`
    SELECT min(first) AS "from", max(last) AS "to" FROM (
      SELECT min(read_at) AS first, max(read_at) AS last FROM readings WHERE account_id = ?
      UNION ALL SELECT min(at), max(at) FROM diary WHERE account_id = ?)`);

  const stage = (id: string, { readings, events }: StagedRows): void => {
    if (!isStaged.get(id)) throw new FlatarrowError('config');
    for (const { readAt, mgdl, trend, rate, special } of readings)
      insertReading.run(id, readAt, mgdl, trend, rate ?? null, special ?? null);
    for (const { eventId, at, kind, amount, text } of events)
      insertEvent.run(id, eventId, at, kind, amount ?? null, text ?? null);
  };
  return {
    beginImport: (id, at) => void transaction(() => begin.run(id, at)),
    stageImport: (id, rows) => transaction(() => stage(id, rows)),
    publishImport: (record) =>
      transaction(() => {
        const { changes } = publish.run(record.personId, record.at, JSON.stringify(record), record.id);
        if (changes !== 1) throw new FlatarrowError('config');
      }),
    dropImport: (id) => void transaction(() => drop.run(id)),
    imports: importsIn(database),
    sweepImports: (begunBefore) => transaction(() => sweep(database, begunBefore)),
    span: (accountIds) =>
      asStorageError(() => {
        const all = accountIds.flatMap((id) => spanFromRow(ends.get(id, id)));
        if (all.length === 0) return undefined;
        return { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) };
      }),
    moments: (accountIds, from, to) =>
      asStorageError(() =>
        accountIds
          .flatMap((id) => moments.all(id, from, to).map((row) => Number(row['read_at'])))
          .toSorted((a, b) => a - b),
      ),
  };
}

/** The published imports of a person, newest first; also of a history that is open for reading only. */
export function importsIn(database: DatabaseSync): ImportStore['imports'] {
  const published = database.prepare(
    "SELECT content FROM imports WHERE person_id = ? AND state = 'published' ORDER BY at DESC, rowid DESC",
  );
  return (personId) => asStorageError(() => published.all(personId).flatMap(recordFromRow));
}

function sweep(database: DatabaseSync, begunBefore: number): boolean {
  const row = database
    .prepare("SELECT id FROM imports WHERE state = 'dropped' OR (state = 'staged' AND at < ?) LIMIT 1")
    .get(begunBefore);
  if (typeof row?.['id'] !== 'string') return true;
  const { id } = row;
  const swept = database
    .prepare(
      'DELETE FROM readings WHERE account_id = ? AND read_at IN (SELECT read_at FROM readings WHERE account_id = ? LIMIT ?)',
    )
    .run(id, id, SWEPT_AT_ONCE);
  if (Number(swept.changes) === SWEPT_AT_ONCE) return false;
  database.prepare('DELETE FROM diary WHERE account_id = ?').run(id);
  database.prepare('DELETE FROM imports WHERE id = ?').run(id);
  return false;
}

function spanFromRow(row: Record<string, unknown> | undefined): { from: number; to: number }[] {
  const [from, to] = [row?.['from'], row?.['to']];
  return typeof from === 'number' && typeof to === 'number' ? [{ from, to }] : [];
}

/** A record that a later version wrote differently hides its import rather than everything. */
function recordFromRow(row: Record<string, unknown>): ImportRecord[] {
  const content: unknown = JSON.parse(String(row['content']));
  const record = importRecordSchema.safeParse(content).data;
  return record ? [record] : [];
}
