import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Lets minutes pass at once, and looks at the window again. */
async function pass(page: Page, minutes: number): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await page.clock.setFixedTime(now + minutes * 60_000);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}

test('every part of the window keeps its place in every state and unit', async ({ openWindow }) => {
  const places = new Set<string>();
  for (const scenario of [
    'inRange',
    'inRangeMmol',
    'urgentLow',
    'stale',
    'absent',
    'lockedOut',
    'simulated',
  ] as const) {
    const page = await openWindow({ window: 'glance', scenario });
    const tops = await page
      .locator('main > *')
      .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().top)));
    places.add(tops.join(' '));
  }
  expect([...places]).toHaveLength(1);
});

test('the age counts up by itself, then the number is struck out, then it is gone', async ({
  openWindow,
}) => {
  const page = await openWindow({ window: 'glance', scenario: 'inRange' });
  const hero = page.locator('.hero');
  await expect(hero).toContainText('2 min ago');
  await pass(page, 3);
  await expect(hero).toContainText('5 min ago');
  await expect(hero).toHaveAttribute('data-freshness', 'fresh');
  await pass(page, 7);
  await expect(hero).toHaveAttribute('data-freshness', 'stale');
  await pass(page, 5);
  await expect(hero).toHaveText('last 142, at 9:39');
  await expect(page).toHaveTitle(/^---/);
});

test('the chart is read out by keys alone, and LOW is called LOW', async ({ openWindow }) => {
  const page = await openWindow({ window: 'glance', scenario: 'borders' });
  const chart = page.getByRole('slider');
  await chart.focus();
  await page.keyboard.press('End');
  await expect(chart).toHaveAttribute('aria-valuetext', '9:39: LOW, below the sensor’s range');
  await expect(page.locator('.read-out')).toContainText('LOW');
  await page.keyboard.press('Home');
  await expect(chart).toHaveAttribute('aria-valuetext', /mg\/dL, In range/);
});

test('the hours of the chart are remembered', async ({ openWindow }) => {
  const page = await openWindow({ window: 'glance', scenario: 'inRange' });
  await page.getByRole('radio', { name: '12 h' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('slider')).toHaveAccessibleName('Glucose of the last 6 hours');
  const settings = await page.evaluate(() => window.flatarrowBridge?.call('settings.get', undefined));
  expect(settings).toMatchObject({ value: { chartHours: 6 } });
});

test('a snooze is offered for no longer than the alarm may be silent, and then said', async ({
  openWindow,
}) => {
  const page = await openWindow({ window: 'glance', scenario: 'urgentLow' });
  await expect(page.getByRole('button', { name: 'Snooze for' })).toHaveText(['15', '30']);
  await page.getByRole('button', { name: 'Snooze for 30 minutes' }).click();
  await expect(page.getByText('Urgent low: snoozed until 10:11')).toBeVisible();
});

test('a window is opened for a person, and shows another one on request', async ({ openWindow }) => {
  const page = await openWindow({ window: 'glance', scenario: 'twoPersons', hash: '#person=noah' });
  const switcher = page.getByRole('button', { name: 'show another person' });
  await expect(switcher).toHaveText('Noah');
  await switcher.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(switcher).toHaveText('Mia');
  await expect(page.locator('.hero-value')).toHaveText('142');
});

test('one click leads from nothing to a simulated person', async ({ openWindow }) => {
  const page = await openWindow({ window: 'glance', scenario: 'empty' });
  await page.getByRole('button', { name: 'Try it with simulated data' }).click();
  await expect(page.getByText('Simulation, not real')).toBeVisible();
});
