import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { ScenarioName } from './scenarios.ts';

const NAME = 'MiaCanary_glucose_20-11-2026.csv';

async function openData(
  openWindow: (look: { window: 'settings'; scenario: ScenarioName }) => Promise<Page>,
  scenario: ScenarioName,
): Promise<Page> {
  const page = await openWindow({ window: 'settings', scenario });
  await page.getByRole('navigation').getByRole('button', { name: 'Data', exact: true }).click();
  return page;
}

const choose = (page: Page): Promise<void> => page.getByRole('button', { name: 'Choose a file…' }).click();
const status = (page: Page): ReturnType<Page['getByRole']> => page.locator('.status').getByRole('status');

test('a file is taken in by keys alone: choose, read what it brings, add', async ({ openWindow }) => {
  const page = await openData(openWindow, 'inRange');
  await page.getByRole('button', { name: 'Choose a file…' }).press('Enter');
  const preview = page.getByRole('group', { name: NAME });
  await expect(preview.getByRole('heading', { name: NAME })).toBeFocused();
  await expect(preview).toContainText('8,214 readings, 96 events');
  await page.keyboard.press('Tab');
  await expect(preview.getByLabel('Time zone')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Import', exact: true })).toBeFocused();
  await expect(status(page)).toHaveText('Added to Mia’s history: 8,214 readings, 96 events.');
  await expect(page.getByRole('region', { name: 'Imported files' })).toContainText(NAME);
});

test('another zone reads the file anew, and leaves the keys where they were', async ({ openWindow }) => {
  const page = await openData(openWindow, 'inRange');
  await choose(page);
  const zone = page.getByLabel('Time zone');
  await zone.selectOption('America/New_York');
  await expect(zone).toHaveValue('America/New_York');
  await expect(page.getByRole('button', { name: 'Add to Mia’s history' })).toBeEnabled();
  await zone.focus();
  await zone.selectOption('UTC');
  await expect(zone).toBeFocused();
});

test('dates that can be read in two ways are asked about, and nothing is taken by itself', async ({
  openWindow,
}) => {
  const page = await openData(openWindow, 'importAsks');
  await choose(page);
  const question = page.getByRole('group', { name: 'Every date in this file can be read in two ways.' });
  await expect(page.getByRole('button', { name: 'Add to' })).toHaveCount(0);
  await question.getByRole('button', { name: /April/ }).click();
  await expect(page.getByRole('group', { name: NAME })).toContainText('8,214 readings');
});

test('a file that can’t be read names line and reason, and that nothing was changed', async ({
  openWindow,
}) => {
  const page = await openData(openWindow, 'importRefused');
  await choose(page);
  const refused = page.getByRole('alert').filter({ hasText: NAME });
  await expect(refused).toContainText('Line 1284');
  await expect(refused).toContainText('A quotation mark is missing');
  await expect(refused).toContainText('Nothing was changed.');
  await page.getByRole('button', { name: 'Choose another file…' }).click();
  await expect(refused).toBeVisible();
});

test('what would not come along is said before it is added, with lines', async ({ openWindow }) => {
  const page = await openData(openWindow, 'importMessy');
  await choose(page);
  const preview = page.getByRole('group', { name: NAME });
  await expect(preview).toContainText(
    '12 rows whose value is no glucose value Lines 118, 119, 240, 241, 242 and others',
  );
  await expect(preview).toContainText(
    '4 rows are from an hour that clocks showed twice. Nothing tells which',
  );
  await expect(preview).toContainText('“VGE”');
});

test('a file of which everything is known offers nothing to add', async ({ openWindow }) => {
  const page = await openData(openWindow, 'importKnown');
  await choose(page);
  await expect(page.getByText('Everything in it is known already.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add to' })).toHaveCount(0);
});

test('a long read can be given up', async ({ openWindow }) => {
  const page = await openData(openWindow, 'importLong');
  await choose(page);
  await expect(page.getByRole('progressbar', { name: `Reading ${NAME}…` })).toHaveAttribute('value', '0.4');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Choose a file…' })).toBeVisible();
});

test('a disk that is full is told, and the section stays usable', async ({ openWindow }) => {
  const page = await openData(openWindow, 'importDiskFull');
  await choose(page);
  await expect(status(page)).toContainText('That did not work.');
  await expect(page.getByRole('button', { name: 'Choose a file…' })).toBeVisible();
});

test('an import is taken out again only after a yes', async ({ openWindow }) => {
  const page = await openData(openWindow, 'imported');
  await page.getByRole('button', { name: `Remove ${NAME}` }).click();
  const dialog = page.getByRole('dialog', { name: 'Remove this import?' });
  await expect(dialog).toContainText('24,310 readings, 312 events');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: `Remove ${NAME}` })).toBeVisible();
  await page.getByRole('button', { name: `Remove ${NAME}` }).click();
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(status(page)).toHaveText('The import is removed.');
  await expect(page.getByRole('button', { name: `Remove ${NAME}` })).toHaveCount(0);
});

test('a period that makes no sense is told at its field, and nothing is asked of main', async ({
  openWindow,
}) => {
  const page = await openData(openWindow, 'inRange');
  await page.getByLabel('Period').selectOption('From one day to another');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  await expect(page.getByLabel('First day')).toHaveAccessibleDescription('Choose a day.');
  await page.getByLabel('First day').fill('2026-11-18');
  await page.getByLabel('Last day').fill('2026-11-02');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  await expect(page.getByLabel('Last day')).toHaveAccessibleDescription('The last day is before the first.');
  await expect(status(page)).toBeEmpty();
  await page.getByLabel('Last day').fill('2026-11-18');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  await expect(status(page)).toHaveText('The history is saved as a file.');
});

test('a time without anything is told', async ({ openWindow }) => {
  const page = await openData(openWindow, 'nothingToExport');
  await page.getByRole('button', { name: 'Export JSON' }).click();
  await expect(page.getByText('There is nothing from that time.')).toBeVisible();
});

test('files of one person never stand under another’s name, however late they are told', async ({
  openWindow,
}) => {
  const page = await openWindow({ window: 'settings', scenario: 'imported' });
  await page.evaluate(async () => {
    const bridge = window.flatarrowBridge;
    if (!bridge) return;
    await bridge.call('persons.add', { name: 'Noah', colour: 'teal' });
    const call = bridge.call.bind(bridge);
    bridge.call = async (channel, argument) => {
      if (channel === 'transfer.imports' && argument === 'mia')
        await new Promise((resolve) => setTimeout(resolve, 700));
      const answer = await call(channel, argument);
      if (argument === 'mia') document.body.dataset['told'] = 'late';
      return answer;
    };
  });
  await page.getByRole('navigation').getByRole('button', { name: 'Data', exact: true }).click();
  await page.getByRole('radio', { name: 'Noah' }).check();
  await expect(page.locator('body')).toHaveAttribute('data-told', 'late');
  await expect(page.getByText(NAME)).toHaveCount(0);
});
