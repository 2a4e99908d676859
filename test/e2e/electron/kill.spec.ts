import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { openHistory } from '../../../src/main/history/open-history.ts';
import { electronPath } from './app.ts';

const KILLS = 50;

test('fifty kills in the middle of writing lose no acknowledged reading and damage nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'flatarrow-kill-'));
  const path = join(folder, 'history.db');
  await bundleWriter(folder);
  let acknowledged = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const writer = spawn(electronPath(), [...rootFlags(), join(folder, 'history-writer.mjs')], {
      env: { ...process.env, FLATARROW_TEST_HISTORY: path },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    // Each run lives a different number of commits, so that the kills fall on different moments of writing.
    acknowledged = await killAfter(writer, 1 + ((kill * 37) % 101));
    const { history, notice } = openHistory(path, Date.now());
    expect(notice).toBeUndefined();
    const times = history.range(['a'], 0, Number.MAX_SAFE_INTEGER).map(({ readAt }) => readAt);
    expect(times.length).toBeGreaterThanOrEqual(acknowledged);
    expect(times).toEqual(Array.from({ length: times.length }, (_, index) => index + 1));
    expect(history.progress('a')?.publishDelaysMs[0]).toBe(times.length);
    history.close();
  }
  expect(acknowledged).toBeGreaterThan(KILLS);
  rmSync(folder, { recursive: true, force: true });
});

/** Waits for some acknowledgements, kills without warning, and says which was the last that came out. */
async function killAfter(writer: ChildProcess, commits: number): Promise<number> {
  let output = '';
  let lines = 0;
  writer.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
    lines = output.split('\n').length - 1;
    if (lines >= commits) writer.kill('SIGKILL');
  });
  await once(writer, 'close');
  const complete = output.split('\n').slice(0, -1);
  expect(lines).toBeGreaterThanOrEqual(commits);
  return Number(complete.at(-1));
}

async function bundleWriter(folder: string): Promise<void> {
  await build({
    logLevel: 'error',
    configFile: false,
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'history-writer.ts'),
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'history-writer.mjs' }, external: [/^node:/] },
    },
  });
}

function rootFlags(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
