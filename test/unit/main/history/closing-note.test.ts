import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leaveClosingNote, takeClosingNote } from '../../../../src/main/history/closing-note.ts';
import { openHistory } from '../../../../src/main/history/open-history.ts';
import type { SourceReading } from '../../../../src/shared/glucose/reading.ts';
import { inEnglish } from '../../../support/english.ts';
import { NO_PROGRESS } from '../../../../src/main/history/progress.ts';

const NOW = Date.UTC(2026, 10, 20);
const DAY_MS = 86_400_000;
let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flatarrow-note-'));
  path = join(folder, 'history.db');
  writeFileSync(path, 'a history');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the note that a history was closed well', () => {
  it('is believed once: whoever takes it must leave another', () => {
    leaveClosingNote(path, NOW);
    expect(takeClosingNote(path, NOW + DAY_MS)).toBe(NOW);
    expect(takeClosingNote(path, NOW + DAY_MS)).toBeUndefined();
  });

  it('is not believed when the file has been written to since', () => {
    leaveClosingNote(path, NOW);
    writeFileSync(path, 'A history');
    utimesSync(path, new Date(), new Date(Date.now() + 5000));
    expect(takeClosingNote(path, NOW)).toBeUndefined();
  });

  it('is not believed when the file is of another size, though it is said to be as old', () => {
    const { atime, mtime } = statSync(path);
    leaveClosingNote(path, NOW);
    writeFileSync(path, 'a history, cut');
    utimesSync(path, atime, mtime);
    expect(takeClosingNote(path, NOW)).toBeUndefined();
  });

  it('is not believed beside a log that was not written back', () => {
    leaveClosingNote(path, NOW);
    writeFileSync(`${path}-wal`, '');
    expect(takeClosingNote(path, NOW)).toBeUndefined();
  });

  it('is not left while another program has the file open', () => {
    writeFileSync(`${path}-wal`, '');
    leaveClosingNote(path, NOW);
    rmSync(`${path}-wal`);
    expect(takeClosingNote(path, NOW)).toBeUndefined();
  });

  it.each([
    [6, NOW],
    [7, undefined],
    [-1, undefined],
  ])('of a check %i days ago gives %s: what nobody wrote to can be spoilt all the same', (days, expected) => {
    leaveClosingNote(path, NOW);
    expect(takeClosingNote(path, NOW + days * DAY_MS)).toBe(expected);
  });

  it('makes no sense in any other form, and never fails', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (content) => {
        writeFileSync(`${path}.closed`, content);
        expect(takeClosingNote(path, NOW)).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });
});

function reading(minute: number): SourceReading {
  return { readAt: NOW + minute * 60_000, mgdl: 110, trend: 'flat' };
}

/** Closed well, with a few dozen pages. */
function fill(): void {
  rmSync(path);
  const { history } = openHistory(path, NOW);
  const readings = Array.from({ length: 3000 }, (_, minute) => reading(minute));
  history.commit('a', readings, NO_PROGRESS);
  history.close();
}

/** As a disk does it: without a trace in the file's own time. */
function spoil(): void {
  const { atime, mtime } = statSync(path);
  const bytes = readFileSync(path);
  bytes.fill(0x7f, 20_000, 60_000);
  writeFileSync(path, bytes);
  utimesSync(path, atime, mtime);
  // The note has finer times than can be set.
  leaveClosingNote(path, NOW);
}

describe('a history that was closed well', () => {
  it('is opened without looking at each page, and again a week later with it', () => {
    fill();
    spoil();
    const { history, notice } = openHistory(path, NOW + DAY_MS);
    expect(notice).toBeUndefined();
    history.close();
    expect(inEnglish(openHistory(path, NOW + 8 * DAY_MS).notice)).toContain('damaged');
  });

  it('is looked at when the program that had it open was killed', () => {
    fill();
    spoil();
    openHistory(path, NOW + DAY_MS);
    expect(inEnglish(openHistory(path, NOW + 2 * DAY_MS).notice)).toContain('damaged');
  });
});
