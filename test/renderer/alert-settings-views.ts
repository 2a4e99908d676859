import type { Page } from '@playwright/test';
import type { View } from './view.ts';

const TALL = { width: 760, height: 1500 };
const SETTINGS = { window: 'settings', scenario: 'twoPersons' } as const;

const open =
  (section: string, then?: (page: Page) => Promise<void>) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('navigation').getByRole('button', { name: section, exact: true }).click();
    await then?.(page);
  };

const night = async (page: Page): Promise<void> => {
  await page.getByRole('radio', { name: 'Night' }).check();
  await page.getByRole('radio', { name: 'Numbers of its own' }).check();
};

const quietHours = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Add quiet hours' }).click();
  await page.getByRole('button', { name: 'Add: New quiet hours' }).click();
  await page.getByRole('button', { name: 'Add quiet hours' }).click();
  await page.getByLabel('New quiet hours, to').fill('12:00');
  await page.keyboard.press('Enter');
};

const preview = async (page: Page): Promise<void> => {
  await page.getByText('In the last 24 hours').scrollIntoViewIfNeeded();
};

/** Everything about alarms that the settings show. */
export const ALERT_SETTINGS_VIEWS: readonly View[] = [
  { name: 'settings-alerts', look: SETTINGS, reach: open('Alerts') },
  {
    name: 'settings-alerts-whole',
    look: { ...SETTINGS, size: TALL },
    reach: open('Alerts', preview),
  },
  {
    name: 'settings-alerts-more',
    look: { ...SETTINGS, size: TALL },
    reach: open('Alerts', async (page) => {
      await page.getByRole('button', { name: 'More: Low', exact: true }).click();
      await page.getByRole('button', { name: 'More: Falling fast' }).click();
      await page.getByLabel('Low, snooze choices in minutes').fill('30, 90');
      await page.keyboard.press('Enter');
    }),
  },
  {
    name: 'settings-alerts-mmol',
    look: { window: 'settings', scenario: 'inRangeMmol', size: TALL },
    reach: open('Alerts', async (page) => {
      await page.getByRole('switch', { name: 'Urgent low', exact: true }).click();
      await page.getByRole('button', { name: 'More: Urgent low soon' }).click();
      await page.getByLabel('Low, below', { exact: true }).fill('3');
      await page.keyboard.press('Enter');
    }),
  },
  {
    name: 'settings-alerts-night',
    look: { ...SETTINGS, size: TALL },
    reach: open('Alerts', night),
  },
  {
    name: 'settings-alerts-quiet',
    look: { ...SETTINGS, size: { width: 760, height: 2000 } },
    reach: open('Alerts', quietHours),
  },
  {
    name: 'settings-alerts-silence',
    look: SETTINGS,
    reach: open('Alerts', async (page) => {
      await page.getByRole('button', { name: 'Add quiet hours' }).click();
      await page.getByRole('button', { name: 'Add: New quiet hours' }).click();
      await page.getByRole('switch', { name: 'Also silence the urgent low' }).click();
    }),
  },
  {
    name: 'settings-alerts-few',
    look: { window: 'settings', scenario: 'fewReadings', size: TALL },
    reach: open('Alerts', preview),
  },
  {
    name: 'settings-rehearsal',
    look: { ...SETTINGS, size: { width: 760, height: 2000 } },
    reach: open('Alerts', async (page) => {
      await page.getByRole('button', { name: 'Rehearse a low at 3 a.m.' }).click();
      await page.getByRole('button', { name: 'Do it for real now' }).click();
    }),
  },
  {
    name: 'settings-alerts-small',
    look: { ...SETTINGS, size: { width: 380, height: 280 } },
    reach: open('Alerts'),
  },
  {
    name: 'settings-log',
    look: { ...SETTINGS, size: { width: 760, height: 900 } },
    reach: open('Alert log'),
  },
  {
    name: 'settings-log-filtered',
    look: SETTINGS,
    reach: open('Alert log', async (page) => {
      await page.getByLabel('What happened').selectOption('Silent');
    }),
  },
  { name: 'settings-discreet', look: SETTINGS, reach: open('Discreet') },
  {
    name: 'settings-discreet-mac',
    look: { window: 'settings', scenario: 'onMac' },
    reach: open('Discreet', async (page) => {
      await page.getByRole('button', { name: 'Add a time' }).click();
      await page.getByRole('button', { name: 'Add: New discreet time' }).click();
    }),
  },
];
