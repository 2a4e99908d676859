import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, expect, test } from '@playwright/test';
import { LOGIN, fastCloud, followMia, launch, newProfile } from './app.ts';
import { Desktop, recordFolder } from './desktop.ts';
import { recordTraffic, trafficOf } from './traffic.ts';

/** Every form in which a careless program might write a password down. */
const FORMS = [
  LOGIN.password,
  Buffer.from(LOGIN.password).toString('base64'),
  Buffer.from(LOGIN.password).toString('hex'),
  encodeURIComponent(LOGIN.password),
].map((form) => Buffer.from(form));

test('the password appears nowhere: not in the profile, the log, a process argument, a notification, nor towards a window', async () => {
  const profile = newProfile();
  const { cloud, environment, now } = await fastCloud();
  const desktop = recordFolder === undefined ? undefined : new Desktop(recordFolder);
  const startedAt = Math.round(now());
  cloud.publish(LOGIN.userName, [
    { readAt: startedAt, value: 80 },
    { readAt: startedAt + 5 * 60_000, value: 52 },
  ]);
  const app = await launch({ profile, environment });
  await app.firstWindow();
  await recordTraffic(app);
  await followMia(app);
  if (desktop) await expect.poll(() => desktop.notifications.length, { timeout: 60_000 }).toBeGreaterThan(0);
  else await expect.poll(() => cloud.counts().reads, { timeout: 20_000 }).toBeGreaterThan(1);
  await provokeEveryAnswer(app);
  // Refusals and odd answers are where error texts are made.
  cloud.changePassword(LOGIN.userName, 'another');
  cloud.expireSessions();
  await expect.poll(() => cloud.counts().authentications, { timeout: 30_000 }).toBeGreaterThan(1);
  await provokeEveryAnswer(app);

  const traffic = await trafficOf(app);
  expect(traffic.length).toBeGreaterThan(10);
  expect(traffic.filter(holdsPassword)).toEqual([]);
  expect(commandLines().filter(holdsPassword)).toEqual([]);
  expect(holdsPassword(desktop?.text ?? '')).toBe(false);
  await app.close();
  const files = filesBelow(profile);
  expect(files.some((file) => file.endsWith('vault.json'))).toBe(true);
  expect(files.some((file) => file.endsWith('flatarrow.log'))).toBe(true);
  expect(files.filter((file) => holdsPassword(readFileSync(file)))).toEqual([]);
  // The vault does hold it: encrypted by the system's key store.
  if (process.env['SESSION_KEYRING'])
    expect(readFileSync(join(profile, 'vault.json'), 'utf8')).toContain('gnome_libsecret');
  await cloud.http.close();
  rmSync(profile, { recursive: true, force: true });
});

async function provokeEveryAnswer(app: ElectronApplication): Promise<void> {
  const page = await app.firstWindow();
  await page.evaluate(async (login) => {
    const bridge = Reflect.get(globalThis, 'flatarrowBridge');
    const { value: settings } = await bridge.call('settings.get');
    const { id: accountId, personId } = settings.accounts[0];
    for (const channel of ['app.info', 'overview.get', 'accounts.sources']) await bridge.call(channel);
    await bridge.call('accounts.openValues', accountId);
    await bridge.call('alerts.log', { limit: 100 });
    await bridge.call('readings.range', { personId, from: 0, to: 4e12 });
    await bridge.call('accounts.test', { sourceId: 'dexcom-share', values: login, accountId });
    await bridge.call('accounts.change', {
      id: accountId,
      values: { ...login, region: 'moon' },
      keep: 'stored',
    });
    await bridge.call('nonsense', login);
    await bridge.call('accounts.add', login);
  }, LOGIN);
}

function holdsPassword(content: string | Buffer): boolean {
  const bytes = Buffer.from(content);
  return FORMS.some((form) => bytes.includes(form));
}

function commandLines(): Buffer[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  return pids.flatMap((pid) => {
    try {
      return [readFileSync(`/proc/${pid}/cmdline`), readFileSync(`/proc/${pid}/environ`)];
    } catch {
      return [];
    }
  });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return [];
    if (stat.isDirectory()) return filesBelow(path);
    return stat.isFile() ? [path] : [];
  });
}
