import type { DatabaseSync } from 'node:sqlite';
import { diaryEventSchema } from '../../shared/glucose/diary-event.ts';
import type { History } from './history.ts';
import { asStorageError } from './storage-error.ts';

/** The diary's part of the history. */
export function diaryOver(
  database: DatabaseSync,
  transaction: <T>(work: () => T) => T,
): Pick<History, 'commitDiary' | 'diary'> {
  const upsert = database.prepare(`
    INSERT INTO diary (account_id, event_id, at, kind, amount, text) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET at = excluded.at, kind = excluded.kind, amount = excluded.amount, text = excluded.text`);
  const remove = database.prepare('DELETE FROM diary WHERE account_id = ? AND event_id = ?');
  const select = database.prepare(
    'SELECT * FROM diary WHERE account_id = ? AND at >= ? AND at < ? ORDER BY at',
  );
  return {
    commitDiary: (accountId, events) =>
      transaction(() => {
        for (const { eventId, at, kind, amount, text, deleted } of events) {
          if (deleted) remove.run(accountId, eventId);
          else upsert.run(accountId, eventId, at, kind, amount ?? null, text ?? null);
        }
      }),
    diary: (accountIds, from, to) =>
      asStorageError(() =>
        accountIds
          .flatMap((accountId) => select.all(accountId, from, to))
          .map((row) =>
            diaryEventSchema.parse({
              eventId: row['event_id'],
              at: row['at'],
              kind: row['kind'],
              amount: row['amount'] ?? undefined,
              text: row['text'] ?? undefined,
            }),
          )
          .toSorted((a, b) => a.at - b.at),
      ),
  };
}
