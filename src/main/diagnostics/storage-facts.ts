import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StorageDiagnostics } from '../../shared/ipc/groups/diagnostics.ts';
import { logOddity, logPath } from '../files/log-place.ts';

/** More than enough for the lines that are wanted. */
const TAIL_BYTES = 64 * 1024;

/** How much lies on the disk. */
export function storageFacts(profileFolder: string): StorageDiagnostics {
  const log = logPath(profileFolder);
  return {
    historyBytes: sizeOf(['history.db', 'history.db-wal'].map((name) => join(profileFolder, name))),
    logBytes: sizeOf([log]),
    logFolder: dirname(log),
  };
}

/** The last lines of the log, oldest first; none where there is no log. */
export function lastLogLines(profileFolder: string, count: number): string[] {
  if (logOddity(profileFolder)) return [];
  try {
    return tailOf(logPath(profileFolder)).split('\n').filter(Boolean).slice(-count);
  } catch {
    return [];
  }
}

function tailOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const from = Math.max(fstatSync(file).size - TAIL_BYTES, 0);
    const bytes = Buffer.alloc(TAIL_BYTES);
    const read = readSync(file, bytes, 0, TAIL_BYTES, from);
    return bytes.subarray(0, read).toString('utf8');
  } finally {
    closeSync(file);
  }
}

function sizeOf(paths: readonly string[]): number | undefined {
  const sizes = paths.flatMap((path) => statSync(path, { throwIfNoEntry: false })?.size ?? []);
  return sizes.length === 0 ? undefined : sizes.reduce((sum, size) => sum + size, 0);
}
