import type { Page } from '@playwright/test';
import type { Look } from './harness.ts';

/** One state of one window that somebody may see. */
export interface View {
  name: string;
  look: Look;
  /** What a person does to get there. */
  reach?: (page: Page) => Promise<void>;
}

const openSection =
  (section: string) =>
  (page: Page): Promise<void> =>
    page.getByRole('navigation').getByRole('button', { name: section }).click();

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

const glanceScenarios = [
  'inRange',
  'inRangeMmol',
  'urgentLow',
  'high',
  'stale',
  'absent',
  'refused',
  'lockedOut',
] as const;
const otherScenarios = [
  'noReadings',
  'empty',
  'twoPersons',
  'simulated',
  'borders',
  'minuteData',
  'notice',
] as const;

const glanceViews: View[] = [...glanceScenarios, ...otherScenarios].map((scenario) => ({
  name: `glance-${scenario}`,
  look: { window: 'glance', scenario },
}));

const SETTINGS = { window: 'settings', scenario: 'twoPersons' } as const;
const FORM = { window: 'settings', hash: '#add-account' } as const;

/** Every scenario, and what opens on top of them. */
export const VIEWS: readonly View[] = [
  ...glanceViews,
  {
    name: 'glance-cursor',
    look: { window: 'glance', scenario: 'inRange' },
    reach: async (page) => {
      await page.getByRole('slider').focus();
      await page.keyboard.press('Home');
      for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowRight');
    },
  },
  {
    name: 'glance-persons',
    look: { window: 'glance', scenario: 'twoPersons' },
    reach: (page) => page.getByRole('button', { name: 'show another person' }).click(),
  },
  { name: 'settings-persons', look: SETTINGS },
  { name: 'settings-refused', look: { window: 'settings', scenario: 'refused' } },
  { name: 'settings-first', look: { window: 'settings', scenario: 'empty' } },
  { name: 'settings-ranges', look: SETTINGS, reach: openSection('Ranges') },
  {
    name: 'settings-range-error',
    look: SETTINGS,
    reach: async (page) => {
      await openSection('Ranges')(page);
      await page.getByLabel('High, above', { exact: true }).fill('20');
      await page.keyboard.press('Enter');
    },
  },
  { name: 'settings-alerts', look: SETTINGS, reach: openSection('Alerts') },
  { name: 'settings-display', look: SETTINGS, reach: openSection('Display') },
  { name: 'settings-general', look: SETTINGS, reach: openSection('General') },
  { name: 'settings-form', look: { ...FORM, scenario: 'inRange' } },
  { name: 'settings-test-works', look: { ...FORM, scenario: 'inRange' }, reach: press('Test') },
  { name: 'settings-test-fails', look: { ...FORM, scenario: 'testFails' }, reach: press('Test') },
  { name: 'settings-test-invalid', look: { ...FORM, scenario: 'testInvalid' }, reach: press('Test') },
  { name: 'settings-keep', look: { ...FORM, scenario: 'weakVault' }, reach: press('Save') },
  {
    name: 'settings-edit',
    look: { window: 'settings', scenario: 'inRange' },
    reach: (page) => page.getByRole('button', { name: 'Edit Dexcom Share' }).click(),
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
