import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { ScenarioName } from './scenarios.ts';

async function general(
  open: (look: { window: 'settings'; scenario: ScenarioName }) => Promise<Page>,
  scenario: ScenarioName,
): Promise<Page> {
  const page = await open({ window: 'settings', scenario });
  await page.getByRole('button', { name: 'General' }).click();
  return page;
}

const updates = (page: Page) => page.getByRole('region', { name: 'Updates' });

test('what is ready can be put in place at once', async ({ openWindow }) => {
  const page = await general(openWindow, 'updateReady');
  await expect(updates(page)).toContainText('Version 0.2.0 is ready.');
  await updates(page).getByRole('button', { name: 'Restart and install' }).click();
  await expect(updates(page).getByRole('button', { name: 'Look now' })).toHaveCount(0);
});

test('what the system installs is led to, and a refused download is told as one', async ({ openWindow }) => {
  const page = await general(openWindow, 'updateAvailable');
  await expect(updates(page).getByRole('button', { name: 'Show the download page' })).toBeVisible();
  await expect(updates(page).getByRole('button', { name: 'Restart and install' })).toHaveCount(0);
  const other = await general(openWindow, 'updateRefused');
  await expect(updates(other)).toContainText('not what was announced');
  await updates(other).getByRole('button', { name: 'Look now' }).click();
});

test('looking for newer versions can be switched off', async ({ openWindow }) => {
  const page = await general(openWindow, 'updateReady');
  await updates(page).getByRole('switch').click();
  const settings = await page.evaluate(() => window.flatarrowBridge?.call('settings.get', undefined));
  expect(settings).toMatchObject({ value: { checkForUpdates: false } });
});

test('what is new is shown once, and a copy that never asks has no switch for it', async ({ openWindow }) => {
  const page = await general(openWindow, 'updated');
  await expect(updates(page).getByText('New in 0.2.0')).toBeVisible();
  await expect(updates(page).getByRole('listitem').first()).toHaveText('The glance window keeps its place.');
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('button', { name: 'General' }).click();
  await expect(updates(page).getByText('New in 0.2.0')).toHaveCount(0);
  const plain = await general(openWindow, 'inRange');
  await expect(updates(plain).getByRole('switch')).toHaveCount(0);
});
