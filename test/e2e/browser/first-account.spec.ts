import AxeBuilder from '@axe-core/playwright';
import { type Page, expect, test } from '@playwright/test';
import type { DexcomShareCloud } from '../../clouds/dexcom-share/cloud.ts';
import { BrowserHost } from './host.ts';
import { LOGIN, miaCloud, publishMorning } from './mia-cloud.ts';

let cloud: DexcomShareCloud;
let host: BrowserHost;

test.beforeEach(async ({ page }) => {
  cloud = await miaCloud();
  host = new BrowserHost({ FLATARROW_CLOUD_DEXCOM_SHARE: cloud.http.url.href });
  await page.goto(await host.address());
});

test.afterEach(async () => {
  await host.stop();
  await cloud.http.close();
});

async function addAccount(page: Page, password = LOGIN.password): Promise<void> {
  await page.getByRole('button', { name: /add an account/i }).click();
  await page.getByRole('button', { name: 'Dexcom with a phone' }).click();
  await page.getByLabel('Whose glucose is it?').fill('Mia');
  await page.getByLabel('User name').fill(LOGIN.userName);
  await page.getByLabel('Password').fill(password);
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

test('from nothing to a number: add an account, test it, save it, see the chart', async ({ page }) => {
  publishMorning(cloud, 104);
  await expectAccessible(page);
  await addAccount(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Test' }).click();
  await expect(page.getByText('It works: a reading has arrived.')).toBeVisible();
  await page.getByRole('button', { name: 'Connect' }).click();
  // There is no key store in the browser host, so it asks.
  await page.getByRole('button', { name: 'Keep until I quit' }).click();
  await expect(page.getByRole('heading', { name: 'It works.' })).toBeVisible();
  await page.getByRole('button', { name: 'Show the chart' }).click();
  await expect(page.getByText('104', { exact: true }).first()).toBeVisible();
  await expect(page).toHaveTitle(/104/);
  await expectAccessible(page);
  expect(cloud.counts().authentications).toBe(1);
});

test('a wrong password is told in plain words, and testing it again does not send it again', async ({
  page,
}) => {
  await addAccount(page, 'wrong');
  await page.getByRole('button', { name: 'Test' }).click();
  await expect(page.getByText(/region.*user name.*password/i).first()).toBeVisible();
  await page.getByRole('button', { name: 'Test' }).click();
  await expect(page.getByText(/region.*user name.*password/i).first()).toBeVisible();
  expect(cloud.counts().authentications).toBe(1);
});

test('a change of unit and ranges changes what the number looks like', async ({ page }) => {
  publishMorning(cloud, 104);
  await addAccount(page);
  await page.getByRole('button', { name: 'Connect' }).click();
  await page.getByRole('button', { name: 'Keep until I quit' }).click();
  await page.getByRole('button', { name: 'Set the alarms' }).click();
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('radio', { name: 'mmol/L' }).check();
  await page.getByRole('button', { name: 'Ranges' }).click();
  await page.getByLabel('High, above', { exact: true }).fill('5.6');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The ranges are saved.')).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('button', { name: 'Show glucose' })
    .or(page.getByRole('link', { name: 'Show glucose' }))
    .click();
  await expect(page.getByText('5.8', { exact: true }).first()).toBeVisible();
  await expect(page.getByText(/^High/).first()).toBeVisible();
});

test('a point of the chart can be read with the keyboard alone', async ({ page }) => {
  publishMorning(cloud, 104);
  await addAccount(page);
  await page.getByRole('button', { name: 'Connect' }).click();
  await page.getByRole('button', { name: 'Keep until I quit' }).click();
  await page.getByRole('button', { name: 'Show the chart' }).click();
  await page.getByRole('slider').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', /105 mg\/dL/);
});

test('the simulation is one click away and says what it is', async ({ page }) => {
  await page.getByRole('button', { name: /simulated data/i }).click();
  await expect(page.getByText(/not real/i).first()).toBeVisible();
  await expectAccessible(page);
});

test('a page that loses the program says so instead of showing an old number as new', async ({ page }) => {
  await page.getByRole('button', { name: /simulated data/i }).click();
  await expect(page.getByText(/not real/i).first()).toBeVisible();
  await host.stop();
  await expect(page.getByText(/Flatarrow.*not answer/i).first()).toBeVisible();
});
