import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import logger from 'electron-log/node';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { makePrivateFolder } from '../../../src/main/files/private-folder.ts';
import { fileLog } from '../../../src/main/platform/file-log.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { TestProgram } from '../../support/test-program.ts';

const START = Date.UTC(2026, 10, 20, 12);
const POSIX = process.platform !== 'win32';
const UNTOUCHED = ['{"precious":true}', 0o640];
/** The three files that hold everything; each test puts something else in the place of one of them. */
const FILES = ['settings.json', 'vault.json', 'history.db'] as const;

let root: string;
let profile: string;
/** A file of the same person that has nothing to do with Flatarrow. */
let precious: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'flatarrow-links-'));
  profile = join(root, 'profile');
  precious = join(root, 'precious');
  mkdirSync(profile, { mode: 0o700 });
  writeFileSync(precious, '{"precious":true}', { mode: 0o640 });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Starts, follows somebody for a while with everything that writes, and stops. @returns what the person was told */
async function live(): Promise<string> {
  const program = new TestProgram({ clock: new ManualClock(START), profile });
  const told = program.flatarrow.overview.notices.map(({ text }) => text).join('\n');
  await program.flatarrow.simulate();
  await program.clock.advance(11 * 60_000);
  expect(program.glance.freshness).toBe('fresh');
  await program.quit();
  return told;
}

const pathOf = (name: string): string => join(profile, name);

const modeOf = (path: string): number => statSync(path).mode & 0o7777;

function inLogs(put: (path: string) => void): void {
  mkdirSync(pathOf('logs'));
  put(join(pathOf('logs'), 'flatarrow.log'));
}

function makePipe(path: string): void {
  execFileSync('mkfifo', [path]);
}

async function makeSocket(path: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(path, resolve);
  });
  onTestFinished(() => void server.close());
}

describe.runIf(POSIX).each(FILES)('something else in the place of %s', (name) => {
  it.each<[string, string, (path: string) => void | Promise<void>]>([
    ['a link to another file', 'a link', (path) => symlinkSync(precious, path)],
    ['a link to where there is nothing', 'a link', (path) => symlinkSync(join(root, 'nothing'), path)],
    ['a link to itself', 'a link', (path) => symlinkSync(path, path)],
    ['a link to a device that never ends', 'a link', (path) => symlinkSync('/dev/zero', path)],
    ['a pipe that nobody writes into', 'not a plain file', makePipe],
    ['a socket', 'not a plain file', makeSocket],
    ['a folder', 'not a plain file', (path) => mkdirSync(path)],
  ])('%s: it is left alone, and the person is told which it is', async (_, words, put) => {
    await put(pathOf(name));
    const before = lstatSync(pathOf(name));
    const told = await live();
    expect(told).toContain(pathOf(name));
    expect(told).toContain(words);
    expect(lstatSync(pathOf(name))).toMatchObject({ ino: before.ino, mode: before.mode });
    expect(preciousNow()).toEqual(UNTOUCHED);
    expect(readdirSync(root).toSorted()).toEqual(['precious', 'profile']);
  });

  it('a second name of another file: that file keeps its content, its mode and its name', async () => {
    linkSync(precious, pathOf(name));
    expect(await live()).toContain(profile);
    expect(preciousNow()).toEqual(UNTOUCHED);
  });
});

/** Content and mode of the file that nobody may touch. */
function preciousNow(): [string, number] {
  return [readFileSync(precious, 'utf8'), modeOf(precious)];
}

describe.runIf(POSIX)('a profile folder with links in it', () => {
  it('keeps nothing through a history that has a second name, and loses nothing of it', async () => {
    await live();
    linkSync(pathOf('history.db'), join(root, 'elsewhere.db'));
    const before = readFileSync(join(root, 'elsewhere.db'));
    expect(await live()).toContain('has a second name somewhere else');
    expect(readFileSync(join(root, 'elsewhere.db'))).toEqual(before);
    rmSync(join(root, 'elsewhere.db'));
    expect(await live()).toBe('');
  });

  it('writes settings of its own where another name shares the old ones', async () => {
    await live();
    linkSync(pathOf('settings.json'), join(root, 'elsewhere.json'));
    const before = readFileSync(join(root, 'elsewhere.json'), 'utf8');
    const program = new TestProgram({ clock: new ManualClock(START), profile });
    program.flatarrow.setDiscreet(true);
    await program.quit();
    expect(readFileSync(join(root, 'elsewhere.json'), 'utf8')).toBe(before);
    expect(readFileSync(pathOf('settings.json'), 'utf8')).not.toBe(before);
  });

  it.each(['history.db-wal', 'history.db-shm', 'history.db-journal', 'history.db.closed'])(
    'follows no link in the place of %s',
    async (name) => {
      symlinkSync(precious, pathOf(name));
      await live();
      expect(preciousNow()).toEqual(UNTOUCHED);
    },
  );

  it('waits for no pipe in the place of the note that a history was closed well', async () => {
    makePipe(pathOf('history.db.closed'));
    await live();
    expect(lstatSync(pathOf('history.db.closed')).isFIFO()).toBe(true);
  });

  it('writes through no second name of that note', async () => {
    linkSync(precious, pathOf('history.db.closed'));
    await live();
    expect(preciousNow()).toEqual(UNTOUCHED);
  });

  it('reads no document of gigabytes, and no small one that is enormous in memory', async () => {
    writeFileSync(pathOf('settings.json'), '{}');
    truncateSync(pathOf('settings.json'), 4 * 1024 ** 3);
    writeFileSync(pathOf('vault.json'), '['.repeat(1_000_000));
    const told = await live();
    expect(told).toContain('settings.json is far too large');
    expect(told).toContain('passwords was damaged. It was kept as');
    expect(statSync(pathOf('settings.json')).size).toBe(4 * 1024 ** 3);
  });
});

describe.runIf(POSIX)('a log that would go somewhere else', () => {
  it.each<[string, () => void]>([
    ['the folder is a link', () => symlinkSync(root, pathOf('logs'))],
    ['the folder is a file', () => writeFileSync(pathOf('logs'), '')],
    ['the file is a link', () => inLogs((path) => symlinkSync(precious, path))],
    ['the file is a link to nothing', () => inLogs((path) => symlinkSync(join(root, 'nothing'), path))],
    ['the file is a pipe', () => inLogs(makePipe)],
    ['the file has a second name', () => inLogs((path) => linkSync(precious, path))],
  ])('is not written where %s, and the person is told', async (_, put) => {
    put();
    fileLog(async () => logger.create({ logId: root }), profile).warn('failure', { kind: 'server' });
    expect(await live()).toContain('There is no log: ');
    expect(preciousNow()).toEqual(UNTOUCHED);
    expect(readdirSync(root).toSorted()).toEqual(['precious', 'profile']);
  });
});

describe.runIf(POSIX)('a profile folder that others may write into', () => {
  it.each([0o777, 0o770, 0o722])('is closed to them, and the person is told (%o)', async (mode) => {
    chmodSync(profile, mode);
    expect(await live()).toContain(profile);
    expect(modeOf(profile)).toBe(mode & ~0o022);
    expect(await live()).toBe('');
  });

  it.each([0o700, 0o750, 0o755])('is none where they may only read (%o)', async (mode) => {
    chmodSync(profile, mode);
    expect(await live()).toBe('');
    expect(modeOf(profile)).toBe(mode);
  });

  it('is not changed where it is shared on purpose, such as /tmp, or is somebody else’s', async () => {
    chmodSync(profile, 0o1777);
    expect(makePrivateFolder(profile)?.key).toBe('notices.folderShared');
    expect(modeOf(profile)).toBe(0o1777);
    chmodSync(profile, 0o777);
    expect(makePrivateFolder(profile, statSync(profile).uid + 1)?.key).toBe('notices.folderShared');
    expect(modeOf(profile)).toBe(0o777);
  });

  it('is made anew for its owner alone', () => {
    makePrivateFolder(join(profile, 'new'));
    expect(modeOf(join(profile, 'new'))).toBe(0o700);
  });

  it('keeps every file to its owner', async () => {
    await live();
    expect(readdirSync(profile).filter((name) => (statSync(pathOf(name)).mode & 0o077) !== 0)).toEqual([]);
  });
});
