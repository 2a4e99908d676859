import type { Page } from '@playwright/test';
import type { ScenarioName } from './scenarios.ts';
import type { View } from './view.ts';

const TALL = { width: 760, height: 1000 };

const open =
  (then?: (page: Page) => Promise<void>) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('navigation').getByRole('button', { name: 'Data', exact: true }).click();
    await then?.(page);
  };

const chooseFile = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Choose a file…' }).click();

function view(name: string, scenario: ScenarioName, reach: View['reach']): View {
  return { name: `settings-data-${name}`, look: { window: 'settings', scenario, size: TALL }, reach };
}

/** Histories as files, as the settings show them. */
export const TRANSFER_VIEWS: readonly View[] = [
  { name: 'settings-data', look: { window: 'settings', scenario: 'twoPersons' }, reach: open() },
  view(
    'dates',
    'inRange',
    open(async (page) => {
      await page.getByLabel('Period').selectOption('From one day to another');
      await page.getByLabel('First day').fill('2026-11-18');
      await page.getByLabel('Last day').fill('2026-11-02');
      await page.getByRole('button', { name: 'Export CSV' }).click();
    }),
  ),
  view(
    'nothing',
    'nothingToExport',
    open((page) => page.getByRole('button', { name: 'Export JSON' }).click()),
  ),
  view('preview', 'inRange', open(chooseFile)),
  {
    name: 'settings-data-messy',
    look: { window: 'settings', scenario: 'importMessy', size: { width: 760, height: 1300 } },
    reach: open(chooseFile),
  },
  view('asks', 'importAsks', open(chooseFile)),
  view('refused', 'importRefused', open(chooseFile)),
  view('refused-why', 'importRefusedWhy', open(chooseFile)),
  view('known', 'importKnown', open(chooseFile)),
  view('reading', 'importLong', open(chooseFile)),
  view('imported', 'imported', open()),
  view(
    'remove',
    'imported',
    open((page) => page.getByRole('button', { name: 'Remove MiaCanary_glucose_20-11-2026.csv' }).click()),
  ),
  {
    name: 'settings-data-small',
    look: { window: 'settings', scenario: 'importMessy', size: { width: 380, height: 1500 } },
    reach: open(chooseFile),
  },
];
