import type { Page } from '@playwright/test';
import { stripSize } from '../../src/main/windows/strip-placement.ts';
import { expect, test } from './fixtures.ts';

async function pass(page: Page, minutes: number): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await page.clock.setFixedTime(now + minutes * 60_000);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}

test('the strip is as large as main makes its window, for any number of persons', async ({ openWindow }) => {
  for (const [scenario, persons] of [
    ['inRange', 1],
    ['twoPersons', 2],
    ['threePersons', 3],
  ] as const) {
    const size = stripSize({ persons, discreet: false, zoom: 1 });
    const page = await openWindow({ window: 'strip', scenario, size });
    const overflow = await page.evaluate(() => {
      const rows = document.querySelector('.strip-rows');
      return rows ? [rows.scrollHeight - rows.clientHeight, rows.scrollWidth - rows.clientWidth] : [];
    });
    expect(overflow).toEqual([0, 0]);
  }
});

test('nothing on the strip moves when the state changes', async ({ openWindow }) => {
  const places = new Set<string>();
  for (const scenario of [
    'inRange',
    'inRangeMmol',
    'urgentLow',
    'stale',
    'absent',
    'borders',
    'simulated',
  ] as const) {
    const page = await openWindow({ window: 'strip', scenario });
    const lefts = await page
      .locator('.strip-row > *, .strip-note > *')
      .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().top)));
    const columns = await page
      .locator('.strip-row > *')
      .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().left)));
    places.add(`${lefts.join(' ')} / ${columns.join(' ')}`);
  }
  expect([...places]).toHaveLength(1);
});

test('the strip grows old by itself, and no old number is left on it', async ({ openWindow }) => {
  const page = await openWindow({ window: 'strip', scenario: 'inRange' });
  const value = page.locator('.strip-value');
  await expect(value).toHaveText('142');
  await pass(page, 10);
  await expect(value).toHaveAttribute('data-freshness', 'stale');
  await pass(page, 5);
  await expect(page.locator('.strip')).not.toContainText('142');
  await expect(page.getByRole('status')).toHaveText('Mia: No current reading');
});

test('hidden values are hidden on the strip, and so are names', async ({ openWindow }) => {
  const page = await openWindow({ window: 'strip', scenario: 'alarmDiscreet' });
  await expect(page.getByRole('status')).toHaveText('Something needs your attention');
  expect(await page.locator('body').innerText()).not.toMatch(/Mia|mg\/dL|\b52\b/);
});

test('the strip opens the window, and unpins itself', async ({ openWindow }) => {
  const page = await openWindow({ window: 'strip', scenario: 'pinned' });
  await page.getByRole('button', { name: 'Open the window' }).press('Enter');
  await page.getByRole('button', { name: 'Unpin' }).press('Enter');
  await expect
    .poll(async () => page.evaluate(() => window.flatarrowCalls))
    .toContainEqual({
      channel: 'settings.change',
      argument: { glance: { size: null, pinned: false, strip: null } },
    });
  expect(await page.evaluate(() => window.flatarrowCalls)).toContainEqual({
    channel: 'app.openWindow',
    argument: { name: 'glance' },
  });
});

test('pinned from the window, it gives way to its strip', async ({ openWindow }) => {
  const page = await openWindow({ window: 'glance', scenario: 'inRange' });
  await page.getByRole('button', { name: 'Pin as a small strip above all windows' }).click();
  await expect
    .poll(async () => page.evaluate(() => window.flatarrowCalls.map(({ channel }) => channel)))
    .toContain('app.closeWindow');
  await expect(page.getByRole('button', { name: 'Unpin' })).toBeVisible();
});
