import type { Page } from '@playwright/test';
import type { View } from './view.ts';

const openForm = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Mirror Mia to Nightscout' }).click();

const fillIn = async (page: Page): Promise<void> => {
  await openForm(page);
  await page.getByLabel('Address of the site').fill('mia.example.org');
  await page.getByLabel('API secret or access token').fill('not a real one');
};

const press =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await fillIn(page);
    await page.getByRole('button', { name, exact: true }).click();
  };

const openMirror = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Edit the mirror to mia.example.org' }).click();

const tall = { width: 760, height: 900 };

/** Mirrors in the settings, and the ways to them. */
export const MIRROR_VIEWS: readonly View[] = [
  { name: 'mirrors', look: { window: 'settings', scenario: 'mirrors' } },
  { name: 'mirrors-busy', look: { window: 'settings', scenario: 'mirrorsBusy' } },
  { name: 'mirrors-refused', look: { window: 'settings', scenario: 'mirrorRefused' } },
  { name: 'mirror-new', look: { window: 'settings', scenario: 'inRange', size: tall }, reach: openForm },
  { name: 'mirror-edit', look: { window: 'settings', scenario: 'mirrors', size: tall }, reach: openMirror },
  {
    name: 'mirror-doubted',
    look: { window: 'settings', scenario: 'mirrorDoubted', size: tall },
    reach: openMirror,
  },
  {
    name: 'mirror-test-works',
    look: { window: 'settings', scenario: 'inRange', size: tall },
    reach: press('Test'),
  },
  {
    name: 'mirror-test-twice',
    look: { window: 'settings', scenario: 'mirrorTwice', size: tall },
    reach: press('Test'),
  },
  {
    name: 'mirror-test-fails',
    look: { window: 'settings', scenario: 'mirrorFails', size: tall },
    reach: press('Test'),
  },
  {
    name: 'mirror-test-certificate',
    look: { window: 'settings', scenario: 'mirrorCertificate', size: tall },
    reach: press('Test'),
  },
  {
    name: 'mirror-test-invalid',
    look: { window: 'settings', scenario: 'mirrorInvalid', size: tall },
    reach: press('Test'),
  },
  {
    name: 'mirror-save-doubted',
    look: { window: 'settings', scenario: 'mirrorTwice', size: tall },
    reach: press('Save'),
  },
];
