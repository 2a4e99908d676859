import type { Page } from '@playwright/test';
import { stripSize } from '../../src/main/windows/strip-placement.ts';
import { ALERT_LOOKS } from './alert-looks.ts';
import { ALERT_SETTINGS_VIEWS } from './alert-settings-views.ts';
import { DIAGNOSTICS_VIEWS } from './diagnostics-views.ts';
import { ACCOUNT_VIEWS } from './account-views.ts';
import type { View } from './view.ts';
import { TRANSFER_VIEWS } from './transfer-views.ts';
import { STATISTICS_VIEWS } from './statistics-views.ts';
import { MIRROR_VIEWS } from './mirror-views.ts';

const openSection =
  (section: string) =>
  (page: Page): Promise<void> =>
    page.getByRole('navigation').getByRole('button', { name: section }).click();

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

const searchFor =
  (query: string) =>
  async (page: Page): Promise<void> => {
    await page.keyboard.press('Control+f');
    await page.keyboard.type(query);
  };

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
  { name: 'settings-search', look: SETTINGS, reach: searchFor('alarm') },
  { name: 'settings-search-none', look: SETTINGS, reach: searchFor('xylophone') },
  {
    name: 'settings-search-small',
    look: { ...SETTINGS, settings: { textSize: 200 } },
    reach: searchFor('alarm'),
  },
  {
    name: 'settings-search-found',
    look: SETTINGS,
    reach: async (page) => {
      await searchFor('theme')(page);
      await page.keyboard.press('Enter');
      await page.locator('[data-found]').waitFor();
    },
  },
  ...STATISTICS_VIEWS,
  ...ALERT_SETTINGS_VIEWS,
  ...TRANSFER_VIEWS,
  ...MIRROR_VIEWS,
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
  ...ACCOUNT_VIEWS,
];
