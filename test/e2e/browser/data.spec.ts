import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { type Page, expect, test } from '@playwright/test';
import { clarityFile } from '../../unit/main/transfer/sample-files.ts';
import { BrowserHost } from './host.ts';

let host: BrowserHost;

test.beforeEach(async ({ page }) => {
  host = new BrowserHost();
  await page.goto(await host.address());
  await page.getByRole('button', { name: /simulated data/i }).click();
  await expect(page.getByText(/not real/i).first()).toBeVisible();
  await page.goto(page.url().replace('/glance/', '/settings/'));
  await page.getByRole('button', { name: 'Data', exact: true }).click();
});

test.afterEach(async () => {
  await host.stop();
});

async function chooseFile(page: Page, content: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Choose a(nother)? ?file…$/ }).click();
  await (await chooser).setFiles({ name: 'clarity.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
}

/** Two weeks before now, five minutes apart. */
function rows(count: number): [string, number][] {
  const start = Date.now() - 14 * 86_400_000;
  return Array.from({ length: count }, (_, index) => [
    new Date(start + index * 300_000).toISOString().slice(0, 19),
    100 + (index % 50),
  ]);
}

test('a file is handed over, looked at, added, found in an export, and taken out again', async ({ page }) => {
  // More than one message of the bridge holds.
  await chooseFile(page, clarityFile(rows(4000)));
  const preview = page.getByRole('group', { name: 'clarity.csv' });
  await expect(preview).toContainText('4,000 readings');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  await preview.getByRole('button', { name: /^Add to/ }).click();
  await expect(page.getByText(/4,000 readings, 0 events\.$/)).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const exported = await readFile(await (await download).path(), 'utf8');
  expect(exported.match(/,import\r$/gm)).toHaveLength(4000);
  expect(exported).not.toContain('simulator');

  await chooseFile(page, exported);
  await expect(page.getByText('Everything in it is known already.')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('button', { name: 'Remove clarity.csv' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('The import is removed.')).toBeVisible();
});

test('a file that can’t be read is refused with line and reason', async ({ page }) => {
  await chooseFile(page, `${clarityFile(rows(3))}9,"2026-`);
  await expect(page.getByRole('alert').filter({ hasText: 'clarity.csv' })).toContainText('Line 8');
  await chooseFile(page, 'Dear doctor');
  await expect(page.getByRole('alert').filter({ hasText: 'clarity.csv' })).toContainText('This is no export');
});

test('statistics that are open count a file once it is added, and no longer once it is removed', async ({
  page,
  context,
}) => {
  const statistics = await context.newPage();
  await statistics.goto(page.url().replace(/settings\/.*/, 'statistics/index.html'));
  const mean = statistics
    .getByRole('main')
    .getByText(/^\d+ mg\/dL$/)
    .first();
  await expect(mean).toBeVisible();
  const invented = await mean.innerText();
  // Far from anything that the simulation comes to.
  const high = rows(4000).map(([at, mgdl]): [string, number] => [at, mgdl + 100]);
  await chooseFile(page, clarityFile(high));
  await page.getByRole('button', { name: /^Add to/ }).click();
  await expect(mean).toHaveText('225 mg/dL');
  await page.getByRole('button', { name: 'Remove clarity.csv' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(mean).toHaveText(invented);
});
