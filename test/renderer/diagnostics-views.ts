import { type Page, expect } from '@playwright/test';
import type { View } from './views.ts';

const TALL = { width: 760, height: 1300 };

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

/** What the settings tell of the program itself, and the file to share. */
export const DIAGNOSTICS_VIEWS: readonly View[] = [
  { name: 'settings-diagnostics', look: { window: 'settings', scenario: 'twoPersons' }, reach: open() },
  {
    name: 'settings-diagnostics-whole',
    look: { window: 'settings', scenario: 'secondChoice', size: TALL },
    reach: open(asks),
  },
  {
    name: 'settings-diagnostics-stopped',
    look: { window: 'settings', scenario: 'refused', size: TALL },
    reach: open(asks),
  },
  {
    name: 'settings-diagnostics-ticked',
    look: { window: 'settings', scenario: 'inRange', size: TALL },
    reach: open((page) => page.getByRole('switch', { name: 'Names of persons' }).click()),
  },
  {
    name: 'settings-diagnostics-small',
    look: { window: 'settings', scenario: 'inRange', size: { width: 380, height: 480 } },
    reach: open(),
  },
];
