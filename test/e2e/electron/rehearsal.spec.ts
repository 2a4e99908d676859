import { rmSync } from 'node:fs';
import { type ElectronApplication, type Page, expect, test } from '@playwright/test';
import { DexcomShareCloud } from '../../clouds/dexcom-share/cloud.ts';
import { LOGIN, followMia, launch, newProfile } from './app.ts';
import { Desktop, recordFolder } from './desktop.ts';

test.skip(
  recordFolder === undefined,
  'There is no recording desktop to see the tray and the notifications on.',
);

let profile: string;
let cloud: DexcomShareCloud;
let desktop: Desktop;
let app: ElectronApplication;

test.beforeEach(async () => {
  profile = newProfile();
  cloud = new DexcomShareCloud({ now: Date.now });
  await cloud.http.listen();
  cloud.addAccount(LOGIN);
  desktop = new Desktop(recordFolder ?? '');
  cloud.publish(LOGIN.userName, [{ readAt: Date.now() - 60_000, value: 104, trend: 'Flat' }]);
  app = await launch({ profile, environment: { FLATARROW_CLOUD_DEXCOM_SHARE: cloud.http.url.href } });
  await followMia(app);
  await desktop.trayShows('104 mg/dL');
});

test.afterEach(async () => {
  await app.close();
  await cloud.http.close();
  rmSync(profile, { recursive: true, force: true });
});

const isAlert = (page: Page): boolean => page.url().endsWith('/alert/index.html');

async function isAudible(): Promise<boolean> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().some(({ webContents }) => webContents.isCurrentlyAudible()),
  );
}

test('a rehearsal is seen and heard through the real channels, marked as one, and changes nothing real', async () => {
  const window = await app.firstWindow();
  await window.evaluate(async () => {
    const bridge = Reflect.get(globalThis, 'flatarrowBridge');
    const { value } = await bridge.call('overview.get');
    return bridge.call('alerts.rehearse', { personId: value.persons[0].personId, live: true });
  });
  await expect.poll(() => app.windows().some(isAlert), { timeout: 30_000 }).toBe(true);
  const page = app.windows().find(isAlert);
  await expect(page?.getByText('Rehearsal, nothing is wrong') ?? window.locator('never')).toBeVisible();
  await expect.poll(isAudible, { timeout: 30_000 }).toBe(true);
  await expect
    .poll(() => desktop.notifications.map(({ summary }) => summary), { timeout: 60_000 })
    .toContainEqual(expect.stringMatching(/^Rehearsal: Urgent low.*: Mia/));
  expect(desktop.trayText).toContain('104 mg/dL');
  await page?.getByRole('button', { name: 'Acknowledge for Mia' }).click();
  await expect.poll(() => app.windows().some(isAlert), { timeout: 30_000 }).toBe(false);
  expect(desktop.trayText).not.toContain('Acknowledge');
});
