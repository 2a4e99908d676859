import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { BrowserHost } from './host.ts';

let host: BrowserHost;

test.beforeEach(async ({ page }) => {
  host = new BrowserHost();
  await page.goto(await host.address());
  await page.getByRole('button', { name: /simulated data/i }).click();
  await expect(page.getByText(/not real/i).first()).toBeVisible();
  await page.goto(page.url().replace('/glance/', '/settings/'));
  await page.getByRole('button', { name: 'Alerts', exact: true }).click();
});

test.afterEach(async () => {
  await host.stop();
});

test('alarms are set, refused, tried on the last day and kept over a reload', async ({ page }) => {
  const high = page.getByLabel('High, above', { exact: true });
  await high.fill('60');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Between 100 and 400|must be below high/)).toBeVisible();
  await high.fill('200');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The alerts are saved.')).toBeVisible();
  await expect(page.getByText(/this would have rung|There are no readings/)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  await page.reload();
  await page.getByRole('button', { name: 'Alerts', exact: true }).click();
  await expect(high).toHaveValue('200');
});

test('a rehearsal runs through the real chain, is stopped, and stands in the log that is handed over', async ({
  page,
}) => {
  // Nobody may count on being woken by a page.
  await expect(page.getByRole('list', { name: 'Troubles' })).toContainText('Notifications can’t be shown');
  await page.getByRole('button', { name: 'Rehearse a low at 3 a.m.' }).click();
  await expect(page.getByText(/steps do not work/)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Steps of the rehearsal' })).toContainText('Urgent low');
  await page.getByRole('button', { name: 'Do it for real now' }).click();
  await expect(page.getByText('It is a rehearsal: nobody is low.')).toBeVisible();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByText('The rehearsal is over.')).toBeVisible();
  await page.getByRole('button', { name: 'Alert log' }).click();
  await expect(page.getByText('Rehearsal of').first()).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('rehearsal');
});
