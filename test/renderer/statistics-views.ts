import type { Page } from '@playwright/test';
import type { View } from './view.ts';

const scrollTo =
  (heading: string) =>
  (page: Page): Promise<void> =>
    page.getByRole('heading', { name: heading }).scrollIntoViewIfNeeded();

const tall = { width: 920, height: 1900 };

/** The statistics window in its states. */
export const STATISTICS_VIEWS: View[] = [
  { name: 'statistics', look: { window: 'statistics', scenario: 'past' } },
  { name: 'statistics-whole', look: { window: 'statistics', scenario: 'past', size: tall } },
  { name: 'statistics-mmol', look: { window: 'statistics', scenario: 'pastMmol', size: tall } },
  { name: 'statistics-high', look: { window: 'statistics', scenario: 'pastHigh', size: tall } },
  { name: 'statistics-pregnant', look: { window: 'statistics', scenario: 'pastPregnant' } },
  { name: 'statistics-few', look: { window: 'statistics', scenario: 'pastFew', size: tall } },
  { name: 'statistics-new', look: { window: 'statistics', scenario: 'pastNew' } },
  { name: 'statistics-none', look: { window: 'statistics', scenario: 'pastNone' } },
  { name: 'statistics-old', look: { window: 'statistics', scenario: 'pastOld' } },
  { name: 'statistics-fails', look: { window: 'statistics', scenario: 'pastFails' } },
  { name: 'statistics-nobody', look: { window: 'statistics', scenario: 'empty' } },
  { name: 'statistics-discreet', look: { window: 'statistics', scenario: 'pastDiscreet' } },
  { name: 'statistics-two', look: { window: 'statistics', scenario: 'pastOfTwo' } },
  { name: 'statistics-day', look: { window: 'statistics', scenario: 'past', hash: '#days=1', size: tall } },
  {
    name: 'statistics-quarter',
    look: { window: 'statistics', scenario: 'past', hash: '#days=90', size: { width: 920, height: 2900 } },
  },
  {
    name: 'statistics-cursor',
    look: { window: 'statistics', scenario: 'past' },
    reach: async (page) => {
      await scrollTo('Daily profile')(page);
      await page.getByRole('slider').focus();
      await page.keyboard.press('PageUp');
    },
  },
  {
    name: 'statistics-tables',
    look: { window: 'statistics', scenario: 'past', size: { width: 920, height: 2700 } },
    reach: async (page) => {
      await page.getByText('As a table').click();
      await page.getByRole('radio', { name: 'Table' }).check();
    },
  },
  // A usual window at twice the size of text: half of everything is left.
  {
    name: 'statistics-narrow',
    look: { window: 'statistics', scenario: 'past', size: { width: 460, height: 3600 } },
  },
];
