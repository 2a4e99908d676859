import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SETTINGS_VERSION } from '../../src/shared/settings/settings.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { TestProgram, nobody } from '../support/test-program.ts';

const PROFILES = join(import.meta.dirname, '../fixtures/profiles');
const FILES = ['settings.json', 'vault.json', 'history.db'] as const;
/** A little after the afternoon that each of these profiles was written in. */
const NOW = Date.UTC(2026, 10, 20, 13, 25);
const DAY = 86_400_000;
const names = readdirSync(PROFILES);

let profile: string;
let program: TestProgram | undefined;

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'flatarrow-old-'));
});
afterEach(async () => {
  await quit();
  rmSync(profile, { recursive: true, force: true });
});

/** Starts today's program on the profile, far from any cloud. */
function start(): TestProgram {
  program = new TestProgram({ clock: new ManualClock(NOW), profile });
  program.online = false;
  return program;
}

async function quit(): Promise<void> {
  await program?.quit();
  program = undefined;
}

function historyVersion(folder: string): number {
  const database = new DatabaseSync(join(folder, 'history.db'));
  const row = database.prepare('PRAGMA user_version').get();
  database.close();
  return Number(row?.['user_version']);
}

/** Puts a kept profile where the program will look; the kept one is never opened. */
function copyOf(name: string): void {
  for (const file of FILES) cpSync(join(PROFILES, name, file), join(profile, file));
}

/** How much is in a table of the file; nothing in a table that is not there yet. */
function counted(table: string): number {
  const database = new DatabaseSync(join(profile, 'history.db'));
  try {
    return Number(database.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n']);
  } catch {
    return 0;
  } finally {
    database.close();
  }
}

function lastDay(personId = ''): { personId: string; from: number; to: number } {
  return { personId, from: NOW - DAY, to: NOW };
}

function upTo(version: number): number[] {
  return Array.from({ length: version }, (_, index) => index + 1);
}

describe('a profile of an earlier version', () => {
  it('is kept of each version that was ever written', async () => {
    start();
    await quit();
    const versions = names.map((name) => /^settings-(\d+)-history-(\d+)$/.exec(name)?.slice(1).map(Number));
    // One is missing? `npm run fixture:profile` writes it.
    expect(new Set(versions.map((version) => version?.[0]))).toEqual(new Set(upTo(SETTINGS_VERSION)));
    expect(new Set(versions.map((version) => version?.[1]))).toEqual(new Set(upTo(historyVersion(profile))));
  });

  it.each(names)('%s opens unharmed, with nothing to tell', async (name) => {
    copyOf(name);
    const before = { log: counted('alert_log'), diary: counted('diary') };
    const { flatarrow, handlers } = start();
    expect(flatarrow.overview.notices).toEqual([]);
    const { settings } = flatarrow;
    const [mia, ben] = settings.persons;
    expect(settings).toMatchObject({ unit: 'mmol/L', chartHours: 12, retentionDays: 365 });
    expect([mia?.name, ben?.name]).toEqual(['Mia', 'Ben']);
    expect(mia?.ranges.high).toBe(190);
    expect(mia?.alerts.day).toMatchObject({ low: { threshold: 75 }, urgentHigh: { enabled: false } });
    expect(ben?.alerts.day).toMatchObject({ low: { threshold: 70 }, urgentHigh: { enabled: true } });

    const readings = await handlers.readings.range(lastDay(mia?.id), nobody);
    expect(readings.map(({ mgdl }) => mgdl)).toEqual([
      104, 98, 91, 84, 77, 70, 64, 58, 52, 50, 54, 61, 75, 90, 110,
    ]);
    const log = await handlers.alerts.log({ limit: 1000 }, nobody);
    expect(log.length).toBeGreaterThanOrEqual(before.log);
    expect(before.log).toBeGreaterThan(10);
    const diary = await handlers.readings.diary(lastDay(ben?.id), nobody);
    expect(diary).toHaveLength(before.diary);

    const [share, refused] = settings.accounts;
    expect(await handlers.accounts.openValues(share?.id ?? '', nobody)).toMatchObject({
      userName: 'mia@example.org',
    });
    const health = flatarrow.overview.persons.flatMap(({ accounts }) => accounts);
    expect(health.find(({ accountId }) => accountId === refused?.id)).toMatchObject({
      error: { kind: 'badCredentials' },
    });
  });

  it.each(names)('%s is as it was after the upgrade is written, and after another start', async (name) => {
    copyOf(name);
    const first = start();
    await first.handlers.settings.change({ chartHours: 24 }, nobody);
    const { settings } = first.flatarrow;
    await quit();
    expect(JSON.parse(readFileSync(join(profile, 'settings.json'), 'utf8'))).toEqual(settings);
    const second = start();
    expect(second.flatarrow.settings).toEqual(settings);
    expect(second.flatarrow.overview.notices).toEqual([]);
  });
});

it('the newest profile kept what a mirror has yet to send', async () => {
  copyOf(names.at(-1) ?? '');
  const { handlers } = start();
  expect(await handlers.mirrors.states(undefined, nobody)).toMatchObject([{ queued: 2 }]);
});

describe('a profile of a later version', () => {
  it('is told about, file by file, and left as it is to the last byte', async () => {
    copyOf(names.at(-1) ?? '');
    for (const file of ['settings.json', 'vault.json']) {
      const path = join(profile, file);
      writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), version: 99 }));
    }
    const database = new DatabaseSync(join(profile, 'history.db'));
    database.exec('PRAGMA user_version = 99');
    database.close();
    const before = FILES.map((file) => readFileSync(join(profile, file)));

    const { flatarrow, handlers } = start();
    const told = flatarrow.overview.notices.map(({ text }) => text);
    expect(told).toHaveLength(3);
    for (const text of told) expect(text).toContain('newer Flatarrow');
    // The program can be used all the same: nothing of it is kept.
    await flatarrow.simulate();
    await handlers.settings.change({ unit: 'mmol/L' }, nobody);
    expect(flatarrow.settings.unit).toBe('mmol/L');
    await quit();
    expect(
      FILES.map((file, index) => readFileSync(join(profile, file)).equals(before[index] ?? Buffer.of())),
    ).toEqual([true, true, true]);
  });
});
