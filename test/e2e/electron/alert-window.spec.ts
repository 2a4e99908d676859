import { rmSync } from 'node:fs';
import { type ElectronApplication, type Page, expect, test } from '@playwright/test';
import { DEFAULT_ALERT_PLAN } from '../../../src/shared/alerts/plan.ts';
import { DexcomShareCloud } from '../../clouds/dexcom-share/cloud.ts';
import { LOGIN, launch, newProfile } from './app.ts';
import { recordFolder } from './desktop.ts';

const MINUTE = 60_000;

test.skip(recordFolder === undefined, 'There is no desktop to open windows on.');

let profile: string;
let cloud: DexcomShareCloud;
let app: ElectronApplication;

test.beforeEach(async () => {
  profile = newProfile();
  // In real time: what is measured here is a sound.
  cloud = new DexcomShareCloud({ now: Date.now });
  await cloud.http.listen();
  cloud.addAccount(LOGIN);
  app = await launch({
    profile,
    environment: { FLATARROW_CLOUD_DEXCOM_SHARE: cloud.http.url.href },
  });
});

test.afterEach(async () => {
  await app.close();
  await cloud.http.close();
  rmSync(profile, { recursive: true, force: true });
});

/** Mia at 52, with alarms that need no notification: taking one may hold the whole program up on the recording desktop. */
async function fallLow(): Promise<void> {
  const page = await app.firstWindow();
  const alerts = structuredClone(DEFAULT_ALERT_PLAN);
  alerts.day.urgentLow.channels.notification = false;
  cloud.publish(LOGIN.userName, [{ readAt: Date.now() - MINUTE, value: 52, trend: 'DoubleDown' }]);
  await page.evaluate(
    async ({ values, plan }) => {
      const bridge = Reflect.get(globalThis, 'flatarrowBridge');
      const { value: id } = await bridge.call('persons.add', { name: 'Mia', colour: 'blue' });
      await bridge.call('persons.change', { id, alerts: plan });
      await bridge.call('accounts.add', { personId: id, sourceId: 'dexcom-share', values, keep: 'anyway' });
    },
    { values: LOGIN, plan: alerts },
  );
}

function isAlert(page: Page): boolean {
  return page.url().endsWith('/alert/index.html');
}

/** The alert window's page. */
async function alertPage(): Promise<Page> {
  await expect.poll(() => app.windows().some(isAlert), { timeout: 30_000 }).toBe(true);
  const page = app.windows().find(isAlert);
  if (!page) throw new Error('The alert window is gone again.');
  return page;
}

interface AlertState {
  visible: boolean;
  focused: boolean;
  onTop: boolean;
  audible: boolean;
}

/** How the system has the alert window; undefined where there is none. */
async function alertState(): Promise<AlertState | undefined> {
  return app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().endsWith('/alert/index.html'),
    );
    return (
      window && {
        visible: window.isVisible(),
        focused: window.isFocused(),
        onTop: window.isAlwaysOnTop(),
        audible: window.webContents.isCurrentlyAudible(),
      }
    );
  });
}

test('an urgent low opens the window above all others, sounds, and is over with Acknowledge', async () => {
  await fallLow();
  const page = await alertPage();
  await expect(page.getByRole('heading', { name: 'Urgent low' })).toBeVisible();
  await expect(page.locator('.value')).toHaveText('52');
  // Chromium measures this on the samples that it hands to the sound system: silence is not audible.
  await expect
    .poll(alertState, { timeout: 15_000 })
    .toEqual({ visible: true, focused: false, onTop: true, audible: true });
  await page.getByRole('button', { name: 'Acknowledge for Mia' }).click();
  await expect.poll(alertState).toBeUndefined();
});

test('closing the window answers nothing: it goes out of sight and sounds on', async () => {
  await fallLow();
  await alertPage();
  await expect.poll(alertState, { timeout: 15_000 }).toMatchObject({ visible: true, audible: true });
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().endsWith('/alert/index.html'))
      ?.close();
  });
  await expect.poll(alertState).toMatchObject({ visible: false, audible: true });
  const ended = app.waitForEvent('close');
  await app.evaluate(({ app: program }) => program.quit());
  await ended;
});

test('whether a sound can be played is found out soon after the start, by a page that goes again', async () => {
  const seen: string[] = [];
  app.on('window', (page) => seen.push(new URL(page.url()).hash));
  await expect.poll(() => seen, { timeout: 20_000 }).toContain('#check-sound');
  await expect
    .poll(() => app.windows().filter((page) => page.url().includes('#check-sound')), { timeout: 20_000 })
    .toEqual([]);
});
