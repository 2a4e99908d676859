import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ElectronApplication, expect, test } from '@playwright/test';
import { UpdateServer } from '../../clouds/updates/update-server.ts';
import { newProfile } from '../electron/app.ts';
import { launchPacked, packedProgram } from './packed.ts';

/** Beside the program, where packing for a release writes it. */
const ADDRESS_FILE = join(dirname(packedProgram()), 'resources', 'app-update.yml');

let folder: string;
let profile: string;
let server: UpdateServer;
let app: ElectronApplication | undefined;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flatarrow-update-'));
  profile = newProfile();
  server = new UpdateServer();
  await server.listen();
  writeFileSync(
    ADDRESS_FILE,
    `provider: generic\nurl: ${server.url}\nupdaterCacheDirName: flatarrow-updater\n`,
  );
  writeFileSync(join(folder, 'Flatarrow.AppImage'), 'the old one');
});

test.afterEach(async () => {
  await app?.close();
  app = undefined;
  await server.close();
  rmSync(ADDRESS_FILE, { force: true });
  rmSync(profile, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

/** An AppImage as far as putting it in place goes: it is asked, without being shown, to end at once. */
function newerPackage(): Buffer {
  return Buffer.from(`#!/bin/sh\necho "$APPIMAGE_EXIT_AFTER_INSTALL" > ${join(folder, 'ran')}\n`);
}

async function start(): Promise<ElectronApplication> {
  app = await launchPacked({
    profile,
    environment: { APPIMAGE: join(folder, 'Flatarrow.AppImage'), XDG_CACHE_HOME: join(folder, 'cache') },
  });
  return app;
}

async function ask(program: ElectronApplication, call: string): Promise<unknown> {
  const page = await program.firstWindow();
  return page.evaluate(async (name) => {
    const { value } = await Reflect.get(globalThis, 'flatarrowBridge').call(name);
    return value;
  }, call);
}

test('a newer AppImage is fetched by the packed program and put in its place when it quits', async () => {
  server.offer = { version: '99.0.0', content: newerPackage() };
  const program = await start();
  expect(await ask(program, 'updates.state')).toEqual({ kind: 'current', checkedAt: null });
  await ask(program, 'updates.check');
  await expect.poll(() => ask(program, 'updates.state')).toEqual({ kind: 'ready', version: '99.0.0' });
  expect(readFileSync(join(folder, 'Flatarrow.AppImage'), 'utf8')).toBe('the old one');
  const ended = program.waitForEvent('close');
  await program.evaluate(({ app: electron }) => electron.quit()).catch(() => undefined);
  await ended;
  app = undefined;
  expect(readFileSync(join(folder, 'Flatarrow.AppImage')).equals(newerPackage())).toBe(true);
  expect(readFileSync(join(folder, 'ran'), 'utf8')).toBe('true\n');
  const told = server.requests.map(({ headers }) => headers['x-user-staging-id']);
  expect(new Set(told)).toEqual(new Set(['none']));
});

test('the person may have it put in place at once: the newer program is started', async () => {
  server.offer = { version: '99.0.0', content: newerPackage() };
  const program = await start();
  await ask(program, 'updates.check');
  await expect.poll(() => ask(program, 'updates.state')).toMatchObject({ kind: 'ready' });
  const ended = program.waitForEvent('close');
  // The window may be gone before its call is answered.
  await ask(program, 'updates.restart').catch(() => undefined);
  await ended;
  app = undefined;
  await expect.poll(() => existsSync(join(folder, 'ran'))).toBe(true);
  // It was not asked to end at once: it is the program from now on.
  expect(readFileSync(join(folder, 'ran'), 'utf8')).toBe('\n');
});

test('a file that is not what was announced is refused, and the program stays as it is', async () => {
  server.offer = { version: '99.0.0', content: newerPackage() };
  server.failure = 'tampered';
  const program = await start();
  await ask(program, 'updates.check');
  await expect.poll(() => ask(program, 'updates.state')).toMatchObject({ kind: 'failed', fault: 'refused' });
  expect(await ask(program, 'updates.restart')).toBe('notReady');
  await program.close();
  app = undefined;
  expect(readFileSync(join(folder, 'Flatarrow.AppImage'), 'utf8')).toBe('the old one');
  expect(existsSync(join(folder, 'ran'))).toBe(false);
});
