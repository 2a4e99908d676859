import { FlatarrowError } from '../../shared/errors.ts';

/** Runs database work; whatever SQLite or the disk refuses becomes a `storage` error. */
export function asStorageError<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof FlatarrowError ? error : new FlatarrowError('storage', { cause: error });
  }
}

/** SQLite's primary result codes for "this is not a sound database": SQLITE_CORRUPT and SQLITE_NOTADB. */
const DAMAGED = new Set([11, 26]);

/** Whether an error of node:sqlite says that the file itself is damaged, not merely out of reach. */
export function saysDamaged(error: unknown): boolean {
  const errcode = error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0;
  // Extended codes carry the primary one in their low byte.
  return DAMAGED.has(errcode & 0xff);
}
