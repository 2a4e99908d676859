import { message } from '../../shared/i18n/message.ts';
import type { DatabaseSync } from 'node:sqlite';
import { FlatarrowError } from '../../shared/errors.ts';

/** Step n brings a file of `user_version` n to n + 1. A step never changes once it has been released. */
const STEPS: readonly string[] = [
  `
  CREATE TABLE readings (
    account_id TEXT NOT NULL,
    read_at INTEGER NOT NULL,
    mgdl INTEGER NOT NULL CHECK (mgdl BETWEEN 39 AND 501),
    trend TEXT NOT NULL,
    rate REAL,
    special TEXT CHECK (special IN ('low', 'high')),
    PRIMARY KEY (account_id, read_at)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE progress (account_id TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT;
  CREATE TABLE alert_states (person_id TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT;
  CREATE TABLE alert_log (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    person_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    action TEXT NOT NULL,
    reason TEXT NOT NULL,
    mgdl INTEGER,
    read_at INTEGER
  ) STRICT;
  CREATE INDEX alert_log_by_time ON alert_log (at);
  `,
  `
  CREATE TABLE diary (
    account_id TEXT NOT NULL,
    event_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    amount REAL,
    text TEXT,
    PRIMARY KEY (account_id, event_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX diary_by_time ON diary (account_id, at);
  `,
  `
  ALTER TABLE alert_log ADD COLUMN answered_from TEXT;
  `,
  `
  CREATE TABLE imports (
    id TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('staged', 'published', 'dropped')),
    person_id TEXT,
    content TEXT
  ) STRICT;
  `,
  // What has yet to be written to a mirror. The trigger makes queueing part of whatever transaction stores a reading,
  // and readings before `backfill_before` are queued from the table itself, newest first.
  `
  CREATE TABLE mirror_feeds (
    mirror_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    backfill_before INTEGER NOT NULL,
    PRIMARY KEY (account_id, mirror_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE mirror_queue (
    mirror_id TEXT NOT NULL,
    read_at INTEGER NOT NULL,
    account_id TEXT NOT NULL,
    tried INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (mirror_id, read_at, account_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE mirror_marks (
    mirror_id TEXT PRIMARY KEY,
    sent_at INTEGER NOT NULL,
    newest_read_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER readings_to_mirrors AFTER INSERT ON readings BEGIN
    INSERT OR IGNORE INTO mirror_queue (mirror_id, read_at, account_id)
    SELECT mirror_id, NEW.read_at, NEW.account_id FROM mirror_feeds
    WHERE account_id = NEW.account_id AND NEW.read_at >= backfill_before;
  END;
  `,
];

/**
 * Brings an open database to today's schema, each step in its own transaction.
 * @throws FlatarrowError `config` when a later Flatarrow wrote the file
 */
export function migrate(database: DatabaseSync): void {
  const row = database.prepare('PRAGMA user_version').get();
  const version = Number(row?.['user_version'] ?? 0);
  if (version > STEPS.length) {
    throw new FlatarrowError('config', {
      hint: message('notices.historyTooNew'),
    });
  }
  for (const [index, step] of STEPS.entries()) {
    if (index < version) continue;
    database.exec(`BEGIN IMMEDIATE; ${step} PRAGMA user_version = ${index + 1}; COMMIT;`);
  }
}
