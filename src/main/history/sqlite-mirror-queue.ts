import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { MirrorQueue, Portion } from './mirror-queue.ts';
import { readingFromRow } from './reading-row.ts';
import { asStorageError } from './storage-error.ts';

/** All of an account's readings lie before it: none of them has been queued. */
const NOTHING_QUEUED = Number.MAX_SAFE_INTEGER;
/** No reading lies before it: all have been queued. */
const ALL_QUEUED = 0;

const feedSchema = z.object({ account_id: z.string(), backfill_before: z.number() });
type Feed = z.infer<typeof feedSchema>;
const markSchema = z.object({ sent_at: z.number(), newest_read_at: z.number() });

/** The mirrors' part of the history. */
export function mirrorQueueOver(database: DatabaseSync, transaction: <T>(work: () => T) => T): MirrorQueue {
  const addFeed = database.prepare('INSERT OR IGNORE INTO mirror_feeds VALUES (?, ?, ?)');
  const selectFeeds = database.prepare('SELECT * FROM mirror_feeds WHERE mirror_id = ?');
  const selectMirrors = database.prepare(
    'SELECT mirror_id FROM mirror_feeds UNION SELECT mirror_id FROM mirror_queue UNION SELECT mirror_id FROM mirror_marks',
  );
  const forgets = ['mirror_feeds', 'mirror_queue', 'mirror_marks'].map((table) =>
    database.prepare(`DELETE FROM ${table} WHERE mirror_id = ?`),
  );
  const dropFeed = database.prepare('DELETE FROM mirror_feeds WHERE mirror_id = ? AND account_id = ?');
  const dropQueued = database.prepare('DELETE FROM mirror_queue WHERE mirror_id = ? AND account_id = ?');
  const moveFeed = database.prepare(
    'UPDATE mirror_feeds SET backfill_before = ? WHERE mirror_id = ? AND account_id = ?',
  );
  const enqueue = database.prepare('INSERT OR IGNORE INTO mirror_queue VALUES (?, ?, ?, 0)');
  const tried = database.prepare(
    'UPDATE mirror_queue SET tried = 1 WHERE mirror_id = ? AND read_at = ? AND account_id = ?',
  );
  const remove = database.prepare(
    'DELETE FROM mirror_queue WHERE mirror_id = ? AND read_at = ? AND account_id = ?',
  );
  const selectNext = database.prepare(`
    SELECT queued.tried, readings.* FROM mirror_queue AS queued JOIN readings USING (account_id, read_at)
    WHERE queued.mirror_id = ? AND queued.read_at <= ? ORDER BY queued.read_at DESC LIMIT ?`);
  const selectOlder = database.prepare(
    'SELECT read_at FROM readings WHERE account_id = ? AND read_at < ? ORDER BY read_at DESC LIMIT ?',
  );
  const count = database.prepare('SELECT count(*) AS n FROM mirror_queue WHERE mirror_id = ?');
  const exists = database.prepare('SELECT 1 FROM readings WHERE account_id = ? AND read_at < ? LIMIT 1');

  const mark = database.prepare(`
    INSERT INTO mirror_marks VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET sent_at = excluded.sent_at, newest_read_at = max(newest_read_at, excluded.newest_read_at)`);
  const selectMark = database.prepare('SELECT * FROM mirror_marks WHERE mirror_id = ?');

  const feedsOf = (mirrorId: string): Feed[] => selectFeeds.all(mirrorId).map((row) => feedSchema.parse(row));
  const drop = (mirrorId: string, accountId: string): void => {
    dropFeed.run(mirrorId, accountId);
    dropQueued.run(mirrorId, accountId);
  };

  return {
    feed: (mirrorId, accountIds) =>
      transaction(() => {
        for (const { account_id } of feedsOf(mirrorId)) {
          if (!accountIds.includes(account_id)) drop(mirrorId, account_id);
        }
        for (const accountId of accountIds) addFeed.run(mirrorId, accountId, NOTHING_QUEUED);
      }),
    keepOnly: (mirrorIds) =>
      transaction(() => {
        for (const row of selectMirrors.all()) {
          const mirrorId = String(row['mirror_id']);
          if (mirrorIds.includes(mirrorId)) continue;
          for (const forget of forgets) forget.run(mirrorId);
        }
      }),
    next: (mirrorId, { limit, spanMs, until }: Portion) =>
      asStorageError(() => {
        const pending = selectNext
          .all(mirrorId, until, limit)
          .map((row) => ({ ...readingFromRow(row), tried: row['tried'] === 1 }));
        const newest = pending[0]?.readAt ?? 0;
        return pending.filter(({ readAt }) => newest - readAt <= spanMs);
      }),
    markTried: (mirrorId, readings) =>
      transaction(() => {
        for (const { accountId, readAt } of readings) tried.run(mirrorId, readAt, accountId);
      }),
    settle: (mirrorId, readings, now) =>
      transaction(() => {
        for (const { accountId, readAt } of readings) {
          remove.run(mirrorId, readAt, accountId);
          mark.run(mirrorId, Math.round(now), readAt);
        }
      }),
    fill: (mirrorId, limit) =>
      transaction(() => {
        const feeds = feedsOf(mirrorId).map((feed) => ({
          ...feed,
          older: selectOlder
            .all(feed.account_id, feed.backfill_before, limit)
            .map((row) => Number(row['read_at'])),
        }));
        const newestFirst = feeds.flatMap(({ older }) => older).toSorted((a, b) => b - a);
        // Two accounts may have a reading of the same instant: both or neither.
        const from = newestFirst[Math.min(limit, newestFirst.length) - 1] ?? ALL_QUEUED;
        let queued = 0;
        for (const { account_id, backfill_before, older } of feeds) {
          const taken = older.filter((readAt) => readAt >= from);
          for (const readAt of taken) enqueue.run(mirrorId, readAt, account_id);
          queued += taken.length;
          const isDone = older.length < limit && taken.length === older.length;
          moveFeed.run(isDone ? ALL_QUEUED : Math.min(backfill_before, from), mirrorId, account_id);
        }
        return queued;
      }),
    backlog: (mirrorId) =>
      asStorageError(() => {
        const queued = Number(count.get(mirrorId)?.['n']);
        const marked = markSchema.safeParse(selectMark.get(mirrorId)).data;
        const sent = marked && { lastSentAt: marked.sent_at, newestSentAt: marked.newest_read_at };
        const open = feedsOf(mirrorId).filter(({ account_id, backfill_before }) =>
          exists.get(account_id, backfill_before),
        );
        if (open.length === 0) return { queued, ...sent };
        return {
          queued,
          ...sent,
          olderThan: Math.max(...open.map(({ backfill_before }) => backfill_before)),
        };
      }),
  };
}
