import { type Page, expect } from '@playwright/test';
import type { View } from './view.ts';

const open =
  (then?: (page: Page) => Promise<void>) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('navigation').getByRole('button', { name: 'Diagnostics' }).click();
    await expect(page.getByLabel('What will be saved')).toHaveValue(/VERSIONS/);
    await then?.(page);
  };

const asks = async (page: Page): Promise<void> => {
  for (const button of await page.getByRole('button', { name: /^Last asks of/ }).all()) await button.click();
};

const toFile = async (page: Page): Promise<void> => {
  await page.getByRole('switch', { name: 'Names of persons' }).click();
  await page.getByRole('button', { name: 'Save as a file' }).scrollIntoViewIfNeeded();
};

/** What the settings tell of the program itself, and the file to share. */
export const DIAGNOSTICS_VIEWS: readonly View[] = [
  { name: 'settings-diagnostics', look: { window: 'settings', scenario: 'twoPersons' }, reach: open(asks) },
  {
    name: 'settings-diagnostics-stopped',
    look: { window: 'settings', scenario: 'refused' },
    reach: open(asks),
  },
  {
    name: 'settings-diagnostics-file',
    look: { window: 'settings', scenario: 'secondChoice' },
    reach: open(toFile),
  },
  {
    name: 'settings-diagnostics-small',
    look: { window: 'settings', scenario: 'inRange', size: { width: 380, height: 480 } },
    reach: open(toFile),
  },
];
