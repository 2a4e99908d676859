import { type Reading, readingSchema } from '../../shared/glucose/reading.ts';

/** NULL columns become absent members, and the names become ours. */
export function readingFromRow(row: Readonly<Record<string, unknown>>): Reading {
  return readingSchema.parse({
    accountId: row['account_id'],
    readAt: row['read_at'],
    mgdl: row['mgdl'],
    trend: row['trend'],
    rate: row['rate'] ?? undefined,
    special: row['special'] ?? undefined,
  });
}
