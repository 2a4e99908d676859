import { existsSync, renameSync } from 'node:fs';
import { type Message, type Text, message } from '../../shared/i18n/message.ts';
import { FlatarrowError } from '../../shared/errors.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import { createPrivately } from '../files/create-privately.ts';
import { asideName } from '../settings/aside-name.ts';
import { leaveClosingNote, takeClosingNote } from './closing-note.ts';
import type { History } from './history.ts';
import { DamagedHistoryError, openSqliteHistory } from './sqlite-history.ts';
import { saysDamaged } from './storage-error.ts';

export interface OpenedHistory {
  history: History;
  /** What the person must be told, if anything went wrong. */
  notice?: Message;
}

/**
 * Opens the history so that the program can always run: a damaged file is moved aside and a new one begun;
 * a file that can't be opened at all leaves it untouched and remembers in memory until quit.
 */
export function openHistory(path: string, now: EpochMs): OpenedHistory {
  try {
    createPrivately(path);
    const checkedAt = takeClosingNote(path, now);
    const history = openSqliteHistory(path, { check: checkedAt === undefined });
    return { history: notingItsEnd(history, path, checkedAt ?? now) };
  } catch (error) {
    if (!(error instanceof DamagedHistoryError) && !saysDamaged(error)) {
      const reason = whyNot(error);
      return {
        history: openSqliteHistory(':memory:'),
        notice: message('notices.historyUnopened', { reason }),
      };
    }
  }
  const aside = asideName(path, now);
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(path + suffix)) renameSync(path + suffix, aside + suffix);
  }
  createPrivately(path);
  return {
    history: notingItsEnd(openSqliteHistory(path), path, now),
    notice: message('notices.historyDamaged', { file: aside }),
  };
}

function notingItsEnd(history: History, path: string, checkedAt: EpochMs): History {
  return {
    ...history,
    close: () => {
      history.close();
      leaveClosingNote(path, checkedAt);
    },
  };
}

/** Ours says it in words; SQLite's and the system's own are the best there is. */
function whyNot(error: unknown): Text {
  if (error instanceof FlatarrowError && error.facts.hint) return error.facts.hint;
  return error instanceof Error ? error.message : String(error);
}
