import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, type Page, expect, test } from '@playwright/test';
import { LOGIN, fastCloud, followMia, launch, newProfile } from './app.ts';

let profile: string;
let app: ElectronApplication;
let page: Page;
let cloud: Awaited<ReturnType<typeof fastCloud>>;

test.beforeAll(async () => {
  profile = newProfile();
  cloud = await fastCloud();
  app = await launch({ profile, environment: cloud.environment });
  page = await app.firstWindow();
  await page.waitForLoadState('load');
  await followMia(app);
});

test.afterAll(async () => {
  await app.close();
  await cloud.cloud.http.close();
  rmSync(profile, { recursive: true, force: true });
});

/** Answers the system's dialog as a person would; it can't be operated from here. */
async function choosePlace(path: string | undefined): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: filePath === undefined, filePath: filePath ?? '' });
  }, path);
}

test('the diagnostics file is seen, saved where the person says, for them alone, and holds nothing of theirs', async () => {
  const settings = await Promise.all([
    app.waitForEvent('window'),
    page.evaluate(() =>
      Reflect.get(globalThis, 'flatarrowBridge').call('app.openWindow', { name: 'settings' }),
    ),
  ]).then(([window]) => window);
  await settings.getByRole('navigation').getByRole('button', { name: 'Diagnostics' }).click();
  const preview = settings.getByRole('textbox', { name: 'What will be saved' });
  await expect(preview).toHaveValue(/Account 1: dexcom-share, person 1/);
  const save = settings.getByRole('button', { name: 'Save as a file' });

  await choosePlace(undefined);
  await save.click();
  await expect(settings.getByText('The file is saved.')).toHaveCount(0);

  const place = join(profile, 'diagnostics.txt');
  await choosePlace(place);
  const seen = await preview.inputValue();
  await save.click();
  await expect(settings.getByText('The file is saved.')).toBeVisible();
  expect(readFileSync(place, 'utf8')).toBe(seen);
  expect(statSync(place).mode & 0o777).toBe(0o600);
  expect(seen).toMatch(/electron +\d/);
  for (const own of ['Mia', LOGIN.userName, LOGIN.password, 'Outside US', profile])
    expect(seen).not.toContain(own);

  const nowhere = join(profile, 'closed', 'diagnostics.txt');
  await choosePlace(nowhere);
  await save.click();
  await expect(settings.getByText(/did not work/i)).toBeVisible();
  expect(existsSync(nowhere)).toBe(false);
});

test('every file of a living profile is for its owner alone', async () => {
  for (const name of ['settings.json', 'vault.json', 'history.db', 'logs/flatarrow.log']) {
    expect([name, (statSync(join(profile, name)).mode & 0o077).toString(8)]).toEqual([name, '0']);
  }
});
