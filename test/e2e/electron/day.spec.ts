import { rmSync } from 'node:fs';
import { type ElectronApplication, expect, test } from '@playwright/test';
import type { DexcomShareCloud } from '../../clouds/dexcom-share/cloud.ts';
import { LOGIN, fastCloud, followMia, launch, newProfile } from './app.ts';
import { Desktop, type NotificationEvent, recordFolder } from './desktop.ts';

const MINUTE = 60_000;

test.skip(
  recordFolder === undefined,
  'There is no recording desktop to see the tray and the notifications on.',
);

let profile: string;
let cloud: DexcomShareCloud;
let environment: Record<string, string>;
let now: () => number;
let desktop: Desktop;
let app: ElectronApplication | undefined;

test.beforeEach(async () => {
  profile = newProfile();
  ({ cloud, environment, now } = await fastCloud());
  desktop = new Desktop(recordFolder ?? '');
});

test.afterEach(async () => {
  await app?.close();
  app = undefined;
  await cloud.http.close();
  rmSync(profile, { recursive: true, force: true });
});

async function start(): Promise<ElectronApplication> {
  app = await launch({ profile, environment });
  return app;
}

function publish(value: number, trend: 'Flat' | 'SingleDown' | 'DoubleDown' = 'Flat', readAt = now()): void {
  cloud.publish(LOGIN.userName, [{ readAt: Math.round(readAt), value, trend }]);
}

test('a value reaches tray tooltip and icon, and the next one replaces it within seconds', async () => {
  publish(104, 'Flat', now() - 4 * MINUTE);
  await followMia(await start());
  await desktop.trayShows('104 mg/dL');
  const first = desktop.icon;
  publish(118);
  await desktop.trayShows('118 mg/dL');
  expect(desktop.icon?.equals(first ?? Buffer.alloc(0))).toBe(false);
});

test('a fall to 52 rings as one urgent low, and a later reading in range takes it away', async () => {
  publish(80, 'DoubleDown', now() - 4 * MINUTE);
  await followMia(await start());
  await desktop.trayShows('80 mg/dL');
  publish(52, 'DoubleDown');
  await desktop.trayShows('52 mg/dL', 60_000);
  await expect.poll(() => urgentLows(), { timeout: 60_000 }).toHaveLength(1);
  expect(urgentLows()[0]).toMatchObject({ summary: 'Urgent low: Mia 52 mg/dL ⇊', urgency: 2 });
  // A desktop may hold the program up while it takes a notification: readings go on meanwhile, as they do in life.
  const recovery = setInterval(() => publish(95), 2000);
  await desktop.trayShows('95 mg/dL', 60_000);
  await expect.poll(() => desktop.text).toContain('notification-closed');
  clearInterval(recovery);
  expect(urgentLows()).toHaveLength(1);
});

function urgentLows(): NotificationEvent[] {
  return desktop.notifications.filter(({ summary }) => summary.startsWith('Urgent low'));
}

test('a session that expires costs one login and nobody notices', async () => {
  publish(100, 'Flat', now() - 4 * MINUTE);
  await followMia(await start());
  await desktop.trayShows('100 mg/dL');
  cloud.expireSessions();
  publish(108);
  await desktop.trayShows('108 mg/dL');
  expect(cloud.counts().authentications).toBe(2);
  expect(desktop.notifications).toHaveLength(0);
});

test('a cloud that falls silent: the number is struck out, then replaced, then "no data" rings once', async () => {
  publish(100);
  await followMia(await start());
  await desktop.trayShows('100 mg/dL');
  const fresh = desktop.icon;
  await desktop.trayShows(/No reading for 1[1-4] min/);
  const stale = desktop.icon;
  expect(stale?.equals(fresh ?? Buffer.alloc(0))).toBe(false);
  await desktop.trayShows(/No reading for 1[5-9] min/);
  expect(desktop.icon?.equals(stale ?? Buffer.alloc(0))).toBe(false);
  await expect
    .poll(() => desktop.notifications.map(({ summary }) => summary), { timeout: 60_000 })
    .toEqual(['No data: Mia']);
  expect(desktop.notifications[0]?.body).toContain(
    'Dexcom Share answers; the sensor or its phone sends nothing.',
  );
});

test('a wrong password is sent once, is told, and is not sent again after a restart', async () => {
  publish(100);
  await followMia(await start(), 'wrong-password');
  await desktop.trayShows('Dexcom refused the sign-in');
  await app?.close();
  await start();
  await desktop.trayShows('Dexcom refused the sign-in');
  expect(cloud.counts().authentications).toBe(1);
});

test('after a restart the last value is there at once, without a login, even without the cloud', async () => {
  publish(104);
  await followMia(await start());
  await desktop.trayShows('104 mg/dL');
  await app?.close();
  await cloud.http.refuse();
  desktop = new Desktop(recordFolder ?? '');
  await start();
  await desktop.trayShows(/104/, 10_000);
  await cloud.http.listen();
  publish(111);
  await desktop.trayShows('111 mg/dL');
  expect(cloud.counts().authentications).toBe(1);
});
