import { chmodSync, closeSync, existsSync, openSync, renameSync } from 'node:fs';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import { asideName } from '../settings/aside-name.ts';
import type { History } from './history.ts';
import { DamagedHistoryError, openSqliteHistory } from './sqlite-history.ts';
import { saysDamaged } from './storage-error.ts';

export interface OpenedHistory {
  history: History;
  /** What the person must be told, if anything went wrong. */
  notice?: string;
}

/**
 * Opens the history so that the program can always run: a damaged file is moved aside and a new one begun;
 * a file that can't be opened at all leaves it untouched and remembers in memory until quit.
 */
export function openHistory(path: string, now: EpochMs): OpenedHistory {
  try {
    createPrivately(path);
    return { history: openSqliteHistory(path) };
  } catch (error) {
    if (!(error instanceof DamagedHistoryError) && !saysDamaged(error)) {
      const reason = error instanceof Error ? error.message : String(error);
      return {
        history: openSqliteHistory(':memory:'),
        notice: `The history can’t be opened (${reason}). Readings are kept until you quit.`,
      };
    }
  }
  const aside = asideName(path, now);
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(path + suffix)) renameSync(path + suffix, aside + suffix);
  }
  createPrivately(path);
  return {
    history: openSqliteHistory(path),
    notice: `The history file was damaged. It was kept as ${aside} and a new one was begun.`,
  };
}

/** SQLite gives its side files the mode of the main one, so that is made private before the first byte. */
function createPrivately(path: string): void {
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
}
