import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_PROGRESS } from '../../src/main/history/progress.ts';
import { openSqliteHistory } from '../../src/main/history/sqlite-history.ts';
import { clarityFile } from '../unit/main/transfer/sample-files.ts';

const START = Date.UTC(2026, 9, 1);
const ROWS = 4000;
const DAY = 86_400_000;
const KNOWN = { readAt: START - DAY, mgdl: 104, trend: 'flat' as const };
const FILE = clarityFile(
  Array.from({ length: ROWS }, (_, index) => [
    new Date(START + index * 300_000).toISOString().slice(0, 19),
    100 + (index % 80),
  ]),
);

let folder: string;
let historyPath: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flatarrow-kill-'));
  historyPath = join(folder, 'history.db');
  writeFileSync(join(folder, 'export.csv'), FILE);
  const history = openSqliteHistory(historyPath);
  history.commit('account', [KNOWN], NO_PROGRESS);
  history.close();
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Starts an import in a process of its own, and kills it as soon as it is so far. */
async function killedAt(share: number): Promise<void> {
  const script = join(import.meta.dirname, 'import-writer.ts');
  const child = spawn(process.execPath, [script, historyPath, join(folder, 'export.csv')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout }))
    if (Number(line) >= share) child.kill('SIGKILL');
  await exited;
}

describe('an import that is killed in the middle', { timeout: 30_000 }, () => {
  it.each([0.1, 0.4, 0.6, 0.9, 1])('at %f leaves the history as it was', async (share) => {
    await killedAt(share);
    const history = openSqliteHistory(historyPath);
    try {
      expect(history.imports('mia')).toEqual([]);
      expect(history.range(['account'], 0, Number.MAX_SAFE_INTEGER)).toEqual([
        { ...KNOWN, accountId: 'account' },
      ]);
      // What was written stays unseen, and is taken away a day later.
      let sweeps = 0;
      while (!history.sweepImports(Date.UTC(2026, 10, 21) + 1)) expect((sweeps += 1)).toBeLessThan(10);
      expect(history.newestReadAt()).toBe(KNOWN.readAt);
    } finally {
      history.close();
    }
  });
});
