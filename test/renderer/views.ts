import type { Page } from '@playwright/test';
import { stripSize } from '../../src/main/windows/strip-placement.ts';
import { ALERT_LOOKS } from './alert-looks.ts';
import { ALERT_SETTINGS_VIEWS } from './alert-settings-views.ts';
import { DIAGNOSTICS_VIEWS } from './diagnostics-views.ts';
import type { Look } from './harness.ts';
import { TRANSFER_VIEWS } from './transfer-views.ts';
import { STATISTICS_VIEWS } from './statistics-views.ts';

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
  'diary',
  'diaryBusy',
  'secondChoice',
  'falling',
  'historyFails',
  'nothingLately',
  'weeks',
] as const;

const glanceViews: View[] = [...glanceScenarios, ...otherScenarios].map((scenario) => ({
  name: `glance-${scenario}`,
  look: { window: 'glance', scenario },
}));

const GLANCE = { window: 'glance', scenario: 'weeks' } as const;

/** What a person presses on the chart. */
const onChart =
  (...keys: string[]) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('slider').focus();
    for (const key of keys) await page.keyboard.press(key);
    await page.getByText('no readings').waitFor({ state: 'hidden' });
  };

const showTable = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Show as a table' }).click();

const BACK = ['Shift+PageUp', 'Shift+PageUp', 'Shift+PageUp', 'Shift+PageUp', 'Shift+ArrowLeft'];

const chartViews: View[] = [
  { name: 'glance-past', look: GLANCE, reach: onChart(...BACK) },
  { name: 'glance-past-cursor', look: GLANCE, reach: onChart(...BACK, 'End', 'ArrowLeft', 'ArrowLeft') },
  { name: 'glance-zoomed', look: GLANCE, reach: onChart('-', '-') },
  { name: 'glance-closest', look: GLANCE, reach: onChart('+', '+', '+', '+', '+', '+') },
  { name: 'glance-table', look: { ...GLANCE, scenario: 'diary' }, reach: showTable },
  { name: 'glance-table-low', look: { ...GLANCE, scenario: 'urgentLow' }, reach: showTable },
  { name: 'glance-everybody', look: { ...GLANCE, scenario: 'threePersons', hash: '#everybody' } },
  { name: 'glance-everybody-two', look: { ...GLANCE, scenario: 'twoPersons', hash: '#everybody' } },
  { name: 'glance-pinned', look: { ...GLANCE, scenario: 'pinned' } },
  {
    name: 'glance-right-to-left',
    look: { ...GLANCE, scenario: 'diary' },
    reach: (page) =>
      page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      }),
  },
];

const STRIP_SCENARIOS = [
  'inRange',
  'inRangeMmol',
  'urgentLow',
  'high',
  'stale',
  'absent',
  'noReadings',
  'borders',
  'simulated',
  'alarmDiscreet',
] as const;
const stripViews: View[] = [
  ...STRIP_SCENARIOS.map((scenario) => ({
    name: `strip-${scenario}`,
    look: { window: 'strip' as const, scenario },
  })),
  {
    name: 'strip-threePersons',
    look: {
      window: 'strip',
      scenario: 'threePersons',
      size: stripSize({ persons: 3, discreet: false, zoom: 1 }),
    },
  },
];

const alertViews: View[] = ALERT_LOOKS.map((look) => ({ name: `alert-${look.scenario}`, look }));

const SETTINGS = { window: 'settings', scenario: 'twoPersons' } as const;
const FORM = { window: 'settings', hash: '#add-account' } as const;

/** Every scenario, and what opens on top of them. */
export const VIEWS: readonly View[] = [
  ...glanceViews,
  ...chartViews,
  ...stripViews,
  {
    name: 'glance-cursor',
    look: { window: 'glance', scenario: 'inRange' },
    reach: async (page) => {
      await page.getByRole('slider').focus();
      await page.keyboard.press('Home');
      for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowRight');
    },
  },
  { name: 'glance-american', look: { window: 'glance', scenario: 'inRange', locale: 'en-US' } },
  {
    name: 'glance-diary-cursor',
    look: { window: 'glance', scenario: 'diary' },
    reach: async (page) => {
      await page.getByRole('slider').focus();
      for (let step = 0; step < 27; step += 1) await page.keyboard.press('ArrowLeft');
    },
  },
  {
    name: 'glance-diary-mark',
    look: { window: 'glance', scenario: 'diaryBusy' },
    reach: (page) => page.locator('.diary-mark').first().hover(),
  },
  {
    name: 'glance-persons',
    look: { window: 'glance', scenario: 'twoPersons' },
    reach: (page) => page.getByRole('button', { name: 'show another person' }).click(),
  },
  { name: 'glance-acknowledged', look: { window: 'glance', scenario: 'acknowledged' } },
  ...alertViews,
  { name: 'settings-persons', look: SETTINGS },
  { name: 'settings-refused', look: { window: 'settings', scenario: 'refused' } },
  { name: 'settings-first', look: { window: 'settings', scenario: 'empty' } },
  {
    name: 'settings-first-connect',
    look: { window: 'settings', scenario: 'empty' },
    reach: (page) => page.getByRole('button', { name: 'Dexcom with a phone' }).click(),
  },
  {
    name: 'settings-first-done',
    look: { window: 'settings', scenario: 'empty' },
    reach: async (page) => {
      await page.getByRole('button', { name: 'Just show me' }).click();
      await page.getByRole('heading', { name: 'Connected.' }).waitFor();
    },
  },
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
  ...STATISTICS_VIEWS,
  ...ALERT_SETTINGS_VIEWS,
  ...TRANSFER_VIEWS,
  { name: 'settings-display', look: SETTINGS, reach: openSection('Display') },
  { name: 'settings-general', look: SETTINGS, reach: openSection('General') },
  ...DIAGNOSTICS_VIEWS,
  {
    name: 'settings-update-ready',
    look: { window: 'settings', scenario: 'updateReady' },
    reach: openSection('General'),
  },
  {
    name: 'settings-updated',
    look: { window: 'settings', scenario: 'updated' },
    reach: openSection('General'),
  },
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
