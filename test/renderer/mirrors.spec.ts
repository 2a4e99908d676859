import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const settingsOf = async (page: Page): Promise<unknown> =>
  page.evaluate(() => window.flatarrowBridge?.call('settings.get', undefined));

async function fillIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mirror Mia to Nightscout' }).click();
  await page.getByLabel('Address of the site').fill('https://mia.example.org');
  await page.getByLabel('API secret or access token').fill('not a real one');
}

test('a mirror is added by keys alone, and its state is told', async ({ openWindow }) => {
  const page = await openWindow({ window: 'settings', scenario: 'inRange' });
  await page.getByRole('button', { name: 'Mirror Mia to Nightscout' }).press('Enter');
  await page.getByLabel('Address of the site').focus();
  await page.keyboard.type('https://mia.example.org');
  await page.keyboard.press('Tab');
  await page.keyboard.type('not a real one');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText(['The mirror is saved.']);
  await expect(page.getByRole('switch', { name: 'Write to mia.example.org' })).toBeChecked();
  await expect(page.getByText('Up to date.')).toBeVisible();
});

test('a test says that it works, and saves nothing', async ({ openWindow }) => {
  const page = await openWindow({ window: 'settings', scenario: 'inRange' });
  await fillIn(page);
  await page.getByRole('button', { name: 'Test' }).click();
  await expect(page.getByRole('status')).toContainText(['It works.']);
  expect(await settingsOf(page)).toMatchObject({ value: { mirrors: [] } });
});

test('what is wrong with a field is told at the field, and nothing is saved', async ({ openWindow }) => {
  const page = await openWindow({ window: 'settings', scenario: 'mirrorInvalid' });
  await fillIn(page);
  await page.getByRole('button', { name: 'Save' }).click();
  const address = page.getByLabel('Address of the site');
  await expect(address).toHaveAttribute('aria-invalid', 'true');
  await expect(address).toHaveAccessibleDescription(/come from this very site/);
  await expect(page.getByLabel('API secret or access token')).toHaveAccessibleDescription(/This is needed/);
  expect(await settingsOf(page)).toMatchObject({ value: { mirrors: [] } });
});

test('a refusal is told in words', async ({ openWindow }) => {
  const page = await openWindow({ window: 'settings', scenario: 'mirrorFails' });
  await fillIn(page);
  await page.getByRole('button', { name: 'Test' }).click();
  await expect(page.getByText('The site refused this API secret.')).toBeVisible();
});

test('a site with readings of something else is asked about; Escape saves nothing, a yes does', async ({
  openWindow,
}) => {
  const page = await openWindow({ window: 'settings', scenario: 'mirrorTwice' });
  await fillIn(page);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog', { name: 'Is this the right site?' })).toContainText(
    '“xDrip-DexcomG5” already writes',
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await settingsOf(page)).toMatchObject({ value: { mirrors: [] } });
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Mirror anyway' }).click();
  await expect(page.getByRole('status')).toContainText(['The mirror is saved.']);
});

test('a stored secret never comes back, and the address does', async ({ openWindow }) => {
  const page = await openWindow({ window: 'settings', scenario: 'mirrors' });
  await page.getByRole('button', { name: 'Edit the mirror to mia.example.org' }).click();
  await expect(page.getByLabel('Address of the site')).toHaveValue('https://mia.example.org');
  const secret = page.getByLabel('API secret or access token');
  await expect(secret).toHaveValue('');
  await expect(secret).toHaveAttribute('placeholder', 'unchanged');
});

test('a mirror is switched off in its line, and removed after a question', async ({ openWindow }) => {
  const page = await openWindow({ window: 'settings', scenario: 'mirrors' });
  const toggle = page.getByRole('switch', { name: 'Write to mia.example.org' });
  await toggle.click();
  await expect(toggle).not.toBeChecked();
  await expect(page.getByText('Switched off. New readings wait until it is on again.')).toHaveCount(2);
  await page.getByRole('button', { name: 'Edit the mirror to mia.example.org' }).click();
  await page.getByRole('button', { name: 'Remove mirror' }).click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByRole('switch', { name: 'Write to mia.example.org' })).toHaveCount(0);
  await expect(page.getByRole('switch', { name: 'Write to clinic.example.com' })).toHaveCount(1);
});

test('a mirror that stopped for somebody else’s readings goes on with a yes', async ({ openWindow }) => {
  const page = await openWindow({ window: 'settings', scenario: 'mirrorDoubted' });
  await expect(page.getByText('Stopped: the site has readings that can’t be Mia’s.')).toBeVisible();
  await page.getByRole('button', { name: 'Edit the mirror' }).click();
  await expect(page.getByText('163 of 271 are far off')).toBeVisible();
  await page.getByRole('button', { name: 'Mirror anyway' }).click();
  await expect
    .poll(async () => settingsOf(page))
    .toMatchObject({ value: { mirrors: [{ acceptsOthers: true }] } });
});
