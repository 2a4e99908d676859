import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const SETTINGS = { window: 'settings', scenario: 'twoPersons' } as const;

const open = (page: Page): Promise<void> =>
  page.getByRole('navigation').getByRole('button', { name: 'Diagnostics' }).click();
const preview = (page: Page) => page.getByRole('textbox', { name: 'What will be saved' });

test('each source tells when it was asked, what came of it and what comes next', async ({ openWindow }) => {
  const page = await openWindow(SETTINGS);
  await open(page);
  const noah = page.getByRole('region', { name: 'Dexcom Share, Noah' });
  await expect(noah).toContainText('works');
  for (const words of [
    'Last asked',
    'Last answer',
    'Asks next',
    /14 secs? after they are due, learned from 57/,
  ]) {
    await expect(noah).toContainText(words);
  }
  await expect(noah.getByRole('table')).toHaveCount(0);
  await noah.getByRole('button', { name: 'Last asks' }).click();
  await expect(noah.getByRole('row')).toHaveCount(6);
  await expect(noah.getByRole('row').nth(3)).toContainText('no answer');
  await expect(noah.getByRole('row').nth(4)).toContainText('nothing new');
});

test('it says how much lies on the disk, and where the log is', async ({ openWindow }) => {
  const page = await openWindow(SETTINGS);
  await open(page);
  const disk = page.getByRole('region', { name: 'On this computer' });
  await expect(disk).toContainText('1.4 MB');
  await expect(disk).toContainText('/home/somebody/.config/Flatarrow/logs');
});

test('by keyboard alone: look through the file, leave it without names, and save what is seen', async ({
  openWindow,
}) => {
  const page = await openWindow(SETTINGS);
  await page.getByRole('navigation').getByRole('button', { name: 'Diagnostics' }).focus();
  await page.keyboard.press('Enter');
  await expect(preview(page)).toHaveValue(/VERSIONS/);
  await expect(preview(page)).not.toHaveValue(/Mia/);
  const names = page.getByRole('switch', { name: 'Names of persons' });
  await names.focus();
  await page.keyboard.press('Space');
  await expect(preview(page)).toHaveValue(/Person 1: Mia/);
  await page.keyboard.press('Space');
  await expect(preview(page)).not.toHaveValue(/Mia/);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
  await expect(preview(page)).toBeFocused();
  const seen = await preview(page).inputValue();
  await page.keyboard.press('Tab');
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('flatarrow-diagnostics-2026-11-20.txt');
  expect(await readFile(await file.path(), 'utf8')).toBe(seen);
  await expect(page.getByText('The file is saved.')).toBeVisible();
});

test('nothing is cut off in a small window and at twice the size of text', async ({ openWindow }) => {
  for (const look of [
    { ...SETTINGS, size: { width: 380, height: 480 } },
    { ...SETTINGS, settings: { textSize: 200 as const } },
  ]) {
    const page = await openWindow(look);
    await open(page);
    await expect(preview(page)).toHaveValue(/VERSIONS/);
    const wide = await page
      .locator('main')
      .evaluate((main) => [
        main.scrollWidth - main.clientWidth,
        document.body.scrollWidth - window.innerWidth,
      ]);
    expect(wide).toEqual([0, 0]);
  }
});
