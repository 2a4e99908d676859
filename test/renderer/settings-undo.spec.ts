import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const SETTINGS = { window: 'settings', scenario: 'inRange' } as const;

const open = (page: Page, section: string): Promise<void> =>
  page.getByRole('navigation').getByRole('button', { name: section }).click();

test('a choice that applied at once is taken back by one press, and the one before it by the next', async ({
  openWindow,
}) => {
  const page = await openWindow(SETTINGS);
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toHaveCount(0);
  await open(page, 'Display');
  await page.getByRole('radio', { name: 'mmol/L' }).check();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await undo.click();
  await expect(page.getByRole('radio', { name: 'Like the system' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'mmol/L' })).toBeChecked();
  await undo.click();
  await expect(page.getByRole('radio', { name: 'mg/dL' })).toBeChecked();
  await expect(undo).toHaveCount(0);
});

test('the usual keys take back a person’s ranges, but in a field they are the field’s', async ({
  openWindow,
}) => {
  const page = await openWindow(SETTINGS);
  await open(page, 'Ranges');
  const high = page.getByLabel('High, above', { exact: true });
  await high.fill('170');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The ranges are saved.')).toBeVisible();
  await page.getByLabel('Low, below', { exact: true }).focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Taken back.')).toHaveCount(0);
  await page.getByRole('navigation').getByRole('button', { name: 'Ranges' }).focus();
  await page.keyboard.press('Control+z');
  await expect(high).toHaveValue('180');
  await expect(page.getByText('Taken back.')).toBeVisible();
});

test('nothing of somebody who has been removed is said to be taken back', async ({ openWindow }) => {
  const page = await openWindow({ window: 'settings', scenario: 'twoPersons' });
  const undo = page.getByRole('button', { name: 'Undo' });
  await open(page, 'Display');
  await page.getByRole('radio', { name: 'mmol/L' }).check();
  await open(page, 'Ranges');
  await page.getByRole('radio', { name: 'Noah' }).check();
  await page.getByLabel('High, above', { exact: true }).fill('9,5');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The ranges are saved.')).toBeVisible();
  await page.evaluate(() => window.flatarrowBridge?.call('persons.remove', 'noah'));
  await undo.click();
  await expect(undo).toHaveCount(0);
  await open(page, 'Display');
  await expect(page.getByRole('radio', { name: 'mg/dL' })).toBeChecked();
});
