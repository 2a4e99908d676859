import type { Page } from '@playwright/test';
import type { View } from './view.ts';

const signIn = async (page: Page): Promise<void> => {
  await page.getByLabel('User name').fill('mia@example.org');
  await page.getByLabel('Password').fill('not a real one');
};

const press =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await signIn(page);
    await page.getByRole('button', { name, exact: true }).click();
  };

const openEditor = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Edit Dexcom Share' }).click();

const openDevices =
  (sourceName: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: `Edit ${sourceName}` }).click();
    await page.getByRole('region', { name: 'Sensor and devices' }).scrollIntoViewIfNeeded();
  };

const signInLater = async (page: Page): Promise<void> => {
  await page.getByRole('radio', { name: 'Dexcom Web API' }).check();
  await page.getByLabel('Client ID').fill('an-id');
  await page.getByLabel('Client secret').fill('not a real one');
};

const fetchHistory = async (page: Page): Promise<void> => {
  await openEditor(page);
  await page.getByRole('button', { name: 'Fetch everything' }).click();
};

const FORM = { window: 'settings', hash: '#add-account' } as const;

/** Accounts: their forms, what a try found out, devices, fetched history. */
export const ACCOUNT_VIEWS: readonly View[] = [
  { name: 'settings-form', look: { ...FORM, scenario: 'inRange' } },
  { name: 'settings-test-works', look: { ...FORM, scenario: 'inRange' }, reach: press('Test') },
  { name: 'settings-test-fails', look: { ...FORM, scenario: 'testFails' }, reach: press('Test') },
  { name: 'settings-test-invalid', look: { ...FORM, scenario: 'testInvalid' }, reach: press('Test') },
  { name: 'settings-keep', look: { ...FORM, scenario: 'weakVault' }, reach: press('Save') },
  { name: 'settings-edit', look: { window: 'settings', scenario: 'inRange' }, reach: openEditor },
  { name: 'settings-accounts', look: { window: 'settings', scenario: 'secondChoice' } },
  { name: 'settings-people', look: { ...FORM, scenario: 'choosePerson' }, reach: press('Test') },
  {
    name: 'settings-nobody-chosen',
    look: { ...FORM, scenario: 'choosePerson' },
    reach: async (page) => {
      await press('Test')(page);
      await page.getByRole('button', { name: 'Test', exact: true }).click();
    },
  },
  { name: 'settings-suggests', look: { ...FORM, scenario: 'suggests' }, reach: press('Test') },
  { name: 'settings-save-fails', look: { ...FORM, scenario: 'testFails' }, reach: press('Save') },
  { name: 'settings-delayed', look: { ...FORM, scenario: 'inRange' }, reach: signInLater },
  {
    name: 'settings-delayed-waits',
    look: { ...FORM, scenario: 'inRange' },
    reach: async (page) => {
      await signInLater(page);
      await page.getByRole('button', { name: 'Test', exact: true }).click();
    },
  },
  {
    name: 'settings-sensor',
    look: { window: 'settings', scenario: 'devices', size: { width: 760, height: 1040 } },
    reach: openDevices('LibreLinkUp'),
  },
  {
    name: 'settings-sensor-mmol',
    look: { window: 'settings', scenario: 'devicesMmol', size: { width: 760, height: 1040 } },
    reach: openDevices('LibreLinkUp'),
  },
  {
    name: 'settings-devices',
    look: { window: 'settings', scenario: 'devices', size: { width: 760, height: 1500 } },
    reach: openDevices('Dexcom Web API'),
  },
  {
    name: 'settings-devices-nothing',
    look: { window: 'settings', scenario: 'devicesNothing', size: { width: 760, height: 1100 } },
    reach: openDevices('Dexcom Web API'),
  },
  {
    name: 'settings-devices-fail',
    look: { window: 'settings', scenario: 'devicesFail', size: { width: 760, height: 900 } },
    reach: openDevices('LibreLinkUp'),
  },
  {
    name: 'settings-backfill',
    look: { window: 'settings', scenario: 'inRange' },
    reach: fetchHistory,
  },
  {
    name: 'settings-backfill-row',
    look: { window: 'settings', scenario: 'inRange' },
    reach: async (page) => {
      await fetchHistory(page);
      await page.getByRole('button', { name: 'Persons & accounts' }).last().click();
    },
  },
  {
    name: 'settings-backfill-done',
    look: { window: 'settings', scenario: 'backfillEnds' },
    reach: fetchHistory,
  },
  {
    name: 'settings-person',
    look: { window: 'settings', scenario: 'inRange' },
    reach: (page) => page.getByRole('button', { name: 'Rename or recolour Mia' }).click(),
  },
  {
    name: 'settings-remove',
    look: { window: 'settings', scenario: 'inRange' },
    reach: (page) => page.getByRole('button', { name: 'Remove Mia' }).click(),
  },
];
