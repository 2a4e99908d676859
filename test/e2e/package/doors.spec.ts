import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, expect, test } from '@playwright/test';
import { newProfile } from '../electron/app.ts';
import { Desktop, recordFolder } from '../electron/desktop.ts';
import { ROOT_FLAGS, launchPacked, packedEnvironment, packedProgram } from './packed.ts';

const NEVER_THIS = 'flatarrow-door-is-open';

let profile: string;
test.beforeEach(() => {
  profile = newProfile();
});
test.afterEach(() => rmSync(profile, { recursive: true, force: true }));

function startAgain(...args: string[]): ChildProcess {
  return spawn(packedProgram(), [...ROOT_FLAGS, ...args], {
    env: packedEnvironment(profile),
    stdio: 'ignore',
  });
}

test('a second start speaks to the first and ends: its arguments are carried out there', async () => {
  test.skip(recordFolder === undefined, 'There is no recording desktop to see the tray on.');
  const desktop = new Desktop(recordFolder ?? '');
  const first: ElectronApplication = await launchPacked({ profile });
  await first.firstWindow();
  const second = startAgain('--simulate');
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  await desktop.trayShows('Simulation (simulated)');

  for (const window of first.windows()) await window.close();
  await once(startAgain(), 'exit');
  await expect.poll(() => first.windows().length, { timeout: 30_000 }).toBe(1);
  await first.close();
});

function outputOf(environment: Record<string, string>, args: string[]): string {
  const { stdout, stderr } = spawnSync(packedProgram(), args, {
    env: packedEnvironment(profile, environment),
    encoding: 'utf8',
    // Refused, it starts as ever: nothing more is to be learned from it then.
    timeout: 4000,
  });
  return stdout + stderr;
}

test('an AppImage is started at login from where the person keeps it', async () => {
  const config = process.env['XDG_CONFIG_HOME'];
  test.skip(recordFolder === undefined || !config, 'There is no desktop of our own to start with.');
  const entry = join(config ?? '', 'autostart', 'flatarrow.desktop');
  const app = await launchPacked({ profile, environment: { APPIMAGE: '/home/mia/Flatarrow.AppImage' } });
  const page = await app.firstWindow();
  const set = async (startAtLogin: boolean): Promise<unknown> =>
    page.evaluate(
      async (on) => Reflect.get(globalThis, 'flatarrowBridge').call('settings.change', { startAtLogin: on }),
      startAtLogin,
    );
  await set(true);
  expect(readFileSync(entry, 'utf8')).toContain('Exec="/home/mia/Flatarrow.AppImage"');
  await set(false);
  expect(existsSync(entry)).toBe(false);
  await app.close();
});

test('the executable runs nobody else’s code: not as Node, not by NODE_OPTIONS', () => {
  const code = `console.log(${JSON.stringify(NEVER_THIS)}); process.exit(0)`;
  expect(outputOf({ ELECTRON_RUN_AS_NODE: '1' }, ['-e', code])).not.toContain(NEVER_THIS);
  const module = `data:text/javascript,${encodeURIComponent(code)}`;
  const imported = outputOf({ NODE_OPTIONS: `--import=${module}` }, [...ROOT_FLAGS]);
  expect(imported).not.toContain(NEVER_THIS);
});
