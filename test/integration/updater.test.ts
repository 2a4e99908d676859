import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppImageUpdater, type AppUpdater, DebUpdater } from 'electron-updater';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wrapUpdater } from '../../src/main/platform/electron-updates.ts';
import type { Updater } from '../../src/main/updates/updater.ts';
import { nodeExecutor } from '../clouds/updates/node-executor.ts';
import { UpdateServer, type UpdateFailure, fileName } from '../clouds/updates/update-server.ts';

const PACKAGE = Buffer.from('#!/bin/sh\nexit 0\n'.padEnd(200_000, '#'));

let folder: string;
let server: UpdateServer;
let onQuit: ((exitCode: number) => void) | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flatarrow-updater-'));
  server = new UpdateServer();
  await server.listen();
  vi.stubEnv('APPIMAGE', join(folder, 'Flatarrow.AppImage'));
  writeFileSync(join(folder, 'Flatarrow.AppImage'), 'the old one');
  writeFileSync(
    join(folder, 'app-update.yml'),
    `provider: generic\nurl: ${server.url}\nupdaterCacheDirName: flatarrow-updater\n`,
  );
  onQuit = undefined;
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** electron-updater itself, told of a made-up program of version 1.0.0. */
function updater(Class: typeof AppImageUpdater | typeof DebUpdater = AppImageUpdater): Updater {
  const app = {
    version: '1.0.0',
    name: 'Flatarrow',
    isPackaged: true,
    appUpdateConfigPath: join(folder, 'app-update.yml'),
    userDataPath: join(folder, 'profile'),
    baseCachePath: join(folder, 'cache'),
    whenReady: async () => undefined,
    relaunch: () => undefined,
    quit: () => undefined,
    onQuit: (handler: (exitCode: number) => void) => {
      onQuit = handler;
    },
  };
  const real: AppUpdater = new Class(null, app);
  Reflect.set(real, 'httpExecutor', nodeExecutor());
  return wrapUpdater(real);
}

const installed = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.AppImage'));
const pending = (): string[] => {
  const path = join(folder, 'cache', 'flatarrow-updater', 'pending');
  return existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.AppImage')) : [];
};

describe('electron-updater against a server', () => {
  it('finds a newer version, fetches it, and puts it in place when the program ends', async () => {
    server.offer = { version: '1.1.0', content: PACKAGE };
    const real = updater();
    expect(await real.check()).toBe('1.1.0');
    expect(server.countOf(/AppImage/)).toBe(0);
    await real.download();
    expect(pending()).toEqual([fileName(server.offer)]);
    expect(readFileSync(join(folder, 'Flatarrow.AppImage'), 'utf8')).toBe('the old one');
    onQuit?.(0);
    expect(readFileSync(join(folder, 'Flatarrow.AppImage')).equals(PACKAGE)).toBe(true);
    expect(installed()).toEqual(['Flatarrow.AppImage']);
  });

  it('puts nothing in place when that is not allowed, nor after a crash', async () => {
    server.offer = { version: '1.1.0', content: PACKAGE };
    const real = updater();
    await real.check();
    await real.download();
    real.allowInstall(false);
    onQuit?.(0);
    real.allowInstall(true);
    onQuit?.(1);
    expect(readFileSync(join(folder, 'Flatarrow.AppImage'), 'utf8')).toBe('the old one');
  });

  it('knows in the next run what it has fetched, and fetches it once', async () => {
    server.offer = { version: '1.1.0', content: PACKAGE };
    for (let run = 0; run < 2; run += 1) {
      const real = updater();
      await real.check();
      await real.download();
    }
    expect(
      server.requests.filter(({ headers, url }) => url?.endsWith('AppImage') && !headers.range),
    ).toHaveLength(1);
  });

  it.each(['tampered', 'cut'] as const)(
    'refuses a file that was %s, and keeps nothing of it',
    async (failure) => {
      server.offer = { version: '1.1.0', content: PACKAGE };
      const real = updater();
      await real.check();
      server.failure = failure;
      const kind = failure === 'tampered' ? 'refused' : 'unreachable';
      await expect(real.download()).rejects.toMatchObject({ name: 'UpdateFault', kind });
      expect(pending()).toEqual([]);
      onQuit?.(0);
      expect(readFileSync(join(folder, 'Flatarrow.AppImage'), 'utf8')).toBe('the old one');
      // The same version, whole, is taken afterwards.
      server.failure = undefined;
      await real.check();
      await real.download();
      expect(pending()).toHaveLength(1);
    },
  );

  it('refuses a file that changed on the disk between two runs', async () => {
    server.offer = { version: '1.1.0', content: PACKAGE };
    const first = updater();
    await first.check();
    await first.download();
    const file = join(folder, 'cache', 'flatarrow-updater', 'pending', fileName(server.offer));
    writeFileSync(file, 'something else');
    const second = updater();
    await second.check();
    await second.download();
    expect(readFileSync(file).equals(PACKAGE)).toBe(true);
  });

  it.each(['0.9.0', '1.0.0', '1.0.0-beta.1'])('takes %s for nothing newer than 1.0.0', async (version) => {
    server.offer = { version, content: PACKAGE };
    expect(await updater().check()).toBeUndefined();
    expect(server.countOf(/AppImage/)).toBe(0);
  });

  it.each<[UpdateFailure, string]>([
    ['broken', 'unreachable'],
    ['notFound', 'unreachable'],
    ['hangsUp', 'unreachable'],
    ['page', 'unreadable'],
    ['garbage', 'unreadable'],
    ['oddVersion', 'unreadable'],
    ['noChecksum', 'unreadable'],
  ])('says of an answer that is %s: %s', async (failure, kind) => {
    server.offer = { version: '1.1.0', content: PACKAGE };
    server.failure = failure;
    await expect(updater().check()).rejects.toMatchObject({ name: 'UpdateFault', kind });
  });

  it('tells the server nothing that is this computer’s own, and leaves no number in the profile', async () => {
    server.offer = { version: '1.1.0', content: PACKAGE };
    const real = updater();
    await real.check();
    await real.download();
    const numbers = server.requests.map(({ headers }) => headers['x-user-staging-id']).filter(Boolean);
    expect(new Set(numbers)).toEqual(new Set(['none']));
    for (const { headers } of server.requests) {
      expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['cookie', 'authorization']));
    }
    expect(existsSync(join(folder, 'profile', '.updaterId'))).toBe(false);
  });

  it('asks nobody where the program isn’t an AppImage after all', async () => {
    vi.stubEnv('APPIMAGE', undefined);
    expect(await updater().check()).toBeUndefined();
    expect(server.requests).toEqual([]);
  });

  it('asks for packages of a package manager and fetches none', async () => {
    vi.stubEnv('APPIMAGE', undefined);
    server.offer = { version: '1.1.0', content: PACKAGE };
    expect(await updater(DebUpdater).check()).toBe('1.1.0');
    expect(server.countOf(/AppImage/)).toBe(0);
  });
});
