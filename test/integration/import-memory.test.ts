import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clarityFile } from '../unit/main/transfer/sample-files.ts';

/** Megabytes of heap: a small part of what the files below hold. */
const LITTLE_MB = 48;
const MB = 1_000_000;
const HEAD = clarityFile([['2026-11-19T08:00:00', 104]]);
const START = Date.UTC(2025, 10, 1);

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'flatarrow-memory-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file of a beginning and the same part over and over. */
function fileOf(beginning: string, part: string, length: number): string {
  const path = join(folder, 'file');
  const file = openSync(path, 'w');
  const chunk = part.repeat(Math.ceil(MB / part.length));
  writeSync(file, beginning);
  for (let written = 0; written < length; written += chunk.length) writeSync(file, chunk);
  closeSync(file);
  return path;
}

/** What an import answers in a process with little memory. */
function answerOf(path: string): unknown {
  const script = join(import.meta.dirname, 'import-writer.ts');
  const { stdout, status } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${LITTLE_MB}`, script, join(folder, 'history.db'), path],
    { encoding: 'utf8', maxBuffer: 100 * MB },
  );
  expect(status).toBe(0);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

// Each case is a process of its own that reads megabytes.
describe('an import with little memory', { timeout: 60_000 }, () => {
  it.each<{ name: string; beginning?: string; part: string; refusal: object }>([
    { name: 'one endless line', part: 'x', refusal: { reason: 'lineTooLong', line: 6 } },
    { name: 'endless columns', part: ',', refusal: { reason: 'lineTooLong', line: 6 } },
    {
      name: 'a quote that is never closed',
      beginning: `${HEAD}9,"`,
      part: 'text\n',
      refusal: { reason: 'lineTooLong', line: 6 },
    },
    { name: 'nothing but line breaks', beginning: '', part: '\n', refusal: { reason: 'empty' } },
    {
      name: 'endless rows of no use',
      beginning: HEAD.replace(',104,', ',Error,'),
      part: '9,,Device,,,,,,,,,,,\n',
      refusal: { reason: 'nothing', line: 5, why: 'value' },
    },
    {
      name: 'one endless text in JSON',
      beginning: '{"format":"',
      part: 'x',
      refusal: { reason: 'lineTooLong', line: 1 },
    },
    {
      name: 'endless entries of no use',
      beginning: '{"format":"flatarrow-history","version":1,"entries":[1',
      part: ',{"a":[1,2]}',
      refusal: { reason: 'json', line: 1 },
    },
    { name: 'endless depth', beginning: '{"entries":', part: '[', refusal: { reason: 'json', line: 1 } },
  ])('refuses $name', ({ beginning = HEAD, part, refusal }) => {
    expect(answerOf(fileOf(beginning, part, 10 * MB))).toEqual({ outcome: 'refused', refusal });
  });

  it('reads more readings than it could keep', () => {
    const rows = Array.from({ length: 60_000 }, (_, index): [string, number] => [
      new Date(START + index * 60_000).toISOString().slice(0, 19),
      100 + (index % 80),
    ]);
    const path = fileOf(clarityFile(rows), '\n', MB);
    expect(answerOf(path)).toMatchObject({ outcome: 'preview', preview: { readings: { new: 60_000 } } });
  });
});
