import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type ElectronApplication, _electron } from '@playwright/test';
import { DexcomShareCloud } from '../../clouds/dexcom-share/cloud.ts';
import { fastClock } from '../../../src/main/platform/fast-clock.ts';

export const LOGIN = { userName: 'mia@example.org', password: 'canary-password-7!', region: 'us' } as const;
/** How many times as fast as real these tests live: five minutes in five seconds. */
const RATE = 60;

const checkout = resolve(import.meta.dirname, '../../..');

/** The Electron to run: the one named by the environment, or the installed one. */
export function electronPath(): string {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  return folder ? join(folder, 'electron') : String(createRequire(import.meta.url)('electron'));
}

export interface Launch {
  profile: string;
  environment?: Record<string, string>;
  args?: string[];
}

export async function launch({ profile, environment = {}, args = [] }: Launch): Promise<ElectronApplication> {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return _electron.launch({
    executablePath: electronPath(),
    args: ['-r', join(import.meta.dirname, 'real-keyring.cjs'), ...root, checkout, ...args],
    env: { ...Object.fromEntries(inherited), FLATARROW_PROFILE: profile, ...environment },
  });
}

export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'flatarrow-e2e-'));
}

/** A time of its own, fast, for a program and the clouds beside it. */
export function fastTime(rate = RATE): { now: () => number; environment: Record<string, string> } {
  const startedAt = Date.now();
  const clock = fastClock(startedAt, rate);
  return { now: () => clock.now(), environment: { FLATARROW_CLOCK: `${startedAt}x${rate}` } };
}

/** A local Dexcom cloud that knows Mia, in the same fast time as the program. */
export async function fastCloud(): Promise<{
  cloud: DexcomShareCloud;
  now: () => number;
  environment: Record<string, string>;
}> {
  const { now, environment } = fastTime();
  const cloud = new DexcomShareCloud({ now });
  await cloud.http.listen();
  cloud.addAccount(LOGIN);
  return { cloud, now, environment: { ...environment, FLATARROW_CLOUD_DEXCOM_SHARE: cloud.http.url.href } };
}

/** Adds Mia and her account through the same bridge the windows use. @returns what saving the account answered */
export async function followMia(
  app: ElectronApplication,
  password: string = LOGIN.password,
): Promise<unknown> {
  const page = await app.firstWindow();
  const values = { ...LOGIN, password };
  return page.evaluate(async (credentials) => {
    const bridge = Reflect.get(globalThis, 'flatarrowBridge');
    const person = await bridge.call('persons.add', { name: 'Mia', colour: 'blue' });
    return bridge.call('accounts.add', {
      personId: person.value,
      sourceId: 'dexcom-share',
      values: credentials,
      keep: 'anyway',
    });
  }, values);
}
