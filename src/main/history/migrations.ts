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
