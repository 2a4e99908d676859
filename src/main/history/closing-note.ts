import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import { oddityOf } from '../files/oddity.ts';

/** A disk can spoil what nobody has written to: so long at most a file goes unchecked. */
const CHECKED_EVERY_MS = 7 * 86_400_000;

/** What a history file was when the program that wrote it closed it. */
const noteSchema = z.object({
  bytes: z.int().nonnegative(),
  changedAt: z.number(),
  /** When every page was last looked at, epoch ms. */
  checkedAt: z.int(),
});

/**
 * Takes the note that tells of a good end, so that the next one has to be earned. To check a year of readings takes
 * longer than the rest of a start; a file that is just as it was closed, without anything left beside it, needs none.
 * @returns when the file was last checked, if it needs no check now
 */
export function takeClosingNote(path: string, now: EpochMs): EpochMs | undefined {
  const notePath = noteBeside(path);
  try {
    // A pipe would never answer.
    if (oddityOf(notePath)) return undefined;
    const note = noteSchema.safeParse(JSON.parse(readFileSync(notePath, 'utf8'))).data;
    rmSync(notePath);
    const { size, mtimeMs } = statSync(path);
    if (!note || note.bytes !== size || existsSync(`${path}-wal`)) return undefined;
    // A copy of a profile keeps its files' times to the millisecond at best.
    if (Math.abs(note.changedAt - mtimeMs) > 1) return undefined;
    const sinceMs = now - note.checkedAt;
    return sinceMs >= 0 && sinceMs < CHECKED_EVERY_MS ? note.checkedAt : undefined;
  } catch {
    // No note, one that can't be read, or one that can't be taken away and would be believed for ever.
    return undefined;
  }
}

/** Leaves the note, after the file was closed. Without one it is checked at the next start, and that is all. */
export function leaveClosingNote(path: string, checkedAt: EpochMs): void {
  // Another program still has the file open: then it is not closed.
  if (existsSync(`${path}-wal`)) return;
  try {
    // A link would have us write over something else.
    if (oddityOf(noteBeside(path))) return;
    const { size, mtimeMs } = statSync(path);
    writeFileSync(noteBeside(path), JSON.stringify({ bytes: size, changedAt: mtimeMs, checkedAt }), {
      mode: 0o600,
    });
  } catch {
    // As if it had not been closed well.
  }
}

function noteBeside(path: string): string {
  return `${path}.closed`;
}
