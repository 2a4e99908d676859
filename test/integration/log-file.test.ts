import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import logger from 'electron-log/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileLog } from '../../src/main/platform/file-log.ts';
import type { Log } from '../../src/main/ports/log.ts';

const LARGEST_BYTES = 1_000_000;
const LONGEST_LINE_BYTES = 2000;

let profile: string;
let logs: string;
const open = (run = ''): Log => fileLog(async () => logger.create({ logId: profile + run }), profile);
/** Until every line that was given has been written. */
const written = async (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'flatarrow-log-'));
  logs = join(profile, 'logs');
});
afterEach(() => rmSync(profile, { recursive: true, force: true }));

const linesOf = (name: string): string[] => readFileSync(join(logs, name), 'utf8').trimEnd().split('\n');
const numbersIn = (lines: readonly string[]): number[] =>
  lines.map((line) => Number(/ readings=(\d+)/.exec(line)?.[1]));

describe('the log file', () => {
  it('never takes more than two files of a megabyte, and loses nothing of the newest', async () => {
    const log = open();
    const count = 40_000;
    for (let number = 0; number < count; number += 1) {
      log.info('answer', { source: 'dexcom-share', readings: number, dropped: 0 });
    }
    await written();
    expect(readdirSync(logs).toSorted()).toEqual(['flatarrow.log', 'flatarrow.old.log']);
    for (const name of readdirSync(logs)) {
      expect(statSync(join(logs, name)).size).toBeLessThan(LARGEST_BYTES + LONGEST_LINE_BYTES);
      expect(statSync(join(logs, name)).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
    }
    const kept = numbersIn([...linesOf('flatarrow.old.log'), ...linesOf('flatarrow.log')]);
    expect(kept).toEqual(Array.from(kept, (_, index) => count - kept.length + index));
    expect(kept.length).toBeGreaterThan(10_000);
  });

  it('goes on in the same files after a restart', async () => {
    for (let start = 0; start < 5; start += 1) {
      const log = open(String(start));
      for (let number = 0; number < 8000; number += 1) log.info('answer', { readings: number });
      await written();
    }
    expect(readdirSync(logs)).toHaveLength(2);
    expect(statSync(join(logs, 'flatarrow.log')).size).toBeLessThan(LARGEST_BYTES + LONGEST_LINE_BYTES);
  });

  it('stays as small where the older file can’t be replaced', async () => {
    mkdirSync(join(logs, 'flatarrow.old.log'), { recursive: true });
    writeFileSync(join(logs, 'flatarrow.old.log', 'in the way'), '');
    const log = open();
    for (let number = 0; number < 40_000; number += 1) log.info('answer', { readings: number });
    await written();
    expect(statSync(join(logs, 'flatarrow.log')).size).toBeLessThan(LARGEST_BYTES + LONGEST_LINE_BYTES);
    expect(numbersIn(linesOf('flatarrow.log')).at(-1)).toBe(39_999);
  });

  it('writes one line for each event, whatever is in its facts', async () => {
    open().warn('failure', { error: 'first\n[2026-01-01 00:00:00.000] [info]  answer\r\u2028readings=1' });
    await written();
    expect(linesOf('flatarrow.log')).toHaveLength(1);
  });

  it('cuts what is long, and leaves no half of an address at the cut', async () => {
    const words = `${'word '.repeat(198)}mia.smith@example.co.uk ${'word '.repeat(1000)}`;
    open().warn('failure', { error: words });
    open().warn('failure', { error: 'x'.repeat(1_000_000) });
    await written();
    const [first = '', second = ''] = linesOf('flatarrow.log');
    expect(first.length).toBeLessThan(1100);
    expect(first).not.toContain('mia');
    expect(second.length).toBeLessThan(100);
  });

  it('goes through the redactor', async () => {
    open().info('answer', { error: 'mia@example.org asked https://site.example/api?token=abc' });
    await written();
    expect(linesOf('flatarrow.log')[0]).toMatch(
      /answer error=<e-mail> asked https:\/\/site\.example\/api\?<query>$/,
    );
  });
});
