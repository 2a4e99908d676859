import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const chartOf = (page: Page) => page.getByRole('slider');
const head = (page: Page) => page.locator('.chart-head');

/** The middle of the plot, in the page. */
async function plotMiddle(page: Page): Promise<{ x: number; y: number }> {
  const box = await chartOf(page).boundingBox();
  if (!box) throw new Error('There is no chart.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('the keyboard alone leads back through history, reading by reading, and says where one is', async ({
  openWindow,
}) => {
  const page = await openWindow({ window: 'glance', scenario: 'weeks' });
  await chartOf(page).focus();
  await page.keyboard.press('Home');
  await expect(chartOf(page)).toHaveAttribute('aria-valuetext', /^3:4\d: \d+ mg\/dL, In range, steady/);
  // Beyond the edge the chart follows the cursor.
  await page.keyboard.press('ArrowLeft');
  await expect(head(page)).toContainText('Back to now');
  await expect(chartOf(page)).toHaveAttribute('aria-valuetext', /^Fri 20 Nov, 3:3\d: \d+ mg\/dL/);
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Shift+PageUp');
  await expect(chartOf(page)).toHaveAccessibleName(/Thu 19 Nov/);
  await expect(page.getByRole('status').filter({ hasText: 'Thu 19 Nov' })).toHaveCount(1);
  // The number stays what it is now.
  await expect(page.locator('.hero-value')).toHaveText('142');
  await page.keyboard.press('0');
  await expect(chartOf(page)).toHaveAccessibleName('Glucose, Last 6 hours');
  await expect(page.getByRole('button', { name: 'Back to now' })).toHaveCount(0);
});

test('the first reading is where the way back ends', async ({ openWindow }) => {
  const page = await openWindow({ window: 'glance', scenario: 'weeks' });
  await chartOf(page).focus();
  for (let step = 0; step < 80; step += 1) await page.keyboard.press('Shift+PageUp');
  await expect(chartOf(page)).toHaveAccessibleName(/Thu 5 Nov/);
  await page.keyboard.press('Home');
  await expect(chartOf(page)).toHaveAttribute('aria-valuetext', /^Thu 5 Nov, 9:39: 142 mg\/dL/);
});

test('dragging, the wheel and pinching move and stretch the time', async ({ openWindow }) => {
  const page = await openWindow({ window: 'glance', scenario: 'weeks' });
  const { x, y } = await plotMiddle(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 120, y, { steps: 6 });
  await page.mouse.up();
  await expect(head(page)).toContainText('Back to now');
  const dragged = await head(page).innerText();
  await page.mouse.wheel(-200, 0);
  await expect(head(page)).not.toHaveText(dragged);
  await page.getByRole('button', { name: 'Back to now' }).click();
  // Seen closer, around the pointer; a pinch on a touchpad is a wheel with Control.
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -40);
  await page.keyboard.up('Control');
  await expect(page.getByRole('radio', { name: '6 h' })).not.toBeChecked();
  for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, 2000);
  await expect(page.getByRole('radio', { name: '24 h' })).toBeChecked();
});

test('the page itself neither scrolls nor grows under the wheel', async ({ openWindow }) => {
  const page = await openWindow({ window: 'glance', scenario: 'weeks' });
  const { x, y } = await plotMiddle(page);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 500);
  expect(await page.evaluate(() => [window.scrollY, window.visualViewport?.scale])).toEqual([0, 1]);
});

test('nothing moves when one looks back', async ({ openWindow }) => {
  const page = await openWindow({ window: 'glance', scenario: 'weeks' });
  const places = async (): Promise<string> =>
    (
      await page
        .locator('main > *, .chart')
        .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().top)))
    ).join(' ');
  const before = await places();
  await chartOf(page).focus();
  await page.keyboard.press('Shift+PageUp');
  await expect(head(page)).toContainText('Back to now');
  expect(await places()).toBe(before);
});

test('what has not been read yet is not called a gap', async ({ openWindow }) => {
  const page = await openWindow({ window: 'glance', scenario: 'weeks' });
  // Main takes its time over the past.
  await page.evaluate(() => {
    const bridge = window.flatarrowBridge;
    if (!bridge) return;
    const call = bridge.call.bind(bridge);
    bridge.call = async (channel, argument) => {
      if (channel === 'readings.range') await new Promise(() => undefined);
      return call(channel, argument);
    };
  });
  await chartOf(page).focus();
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('Shift+PageUp');
  await expect(head(page)).toContainText('Back to now');
  await expect(page.getByText(/no readings/)).toHaveCount(0);
});

test('the summary is spoken on request, and not before', async ({ openWindow }) => {
  const page = await openWindow({ window: 'glance', scenario: 'diary' });
  const said = page.getByRole('status').filter({ hasText: 'lowest 62' });
  await expect(said).toHaveCount(0);
  await chartOf(page).focus();
  await page.keyboard.press('s');
  await expect(said).toHaveText(
    /^Last 12 hours: lowest 62 at 22:34, highest 154 at 7:2\d, \d+% of the time in range; 1 gap without data, 1 h 5 min in all\.$/,
  );
  await expect(chartOf(page)).toHaveAccessibleDescription(/lowest 62.*Arrow keys/);
});

test('the same data stand in a table, the newest first, with gaps and events', async ({ openWindow }) => {
  const page = await openWindow({ window: 'glance', scenario: 'diary' });
  await chartOf(page).focus();
  await page.keyboard.press('t');
  const table = page.getByRole('table', { name: 'Last 12 hours' });
  const rows = table.getByRole('row');
  await expect(rows.nth(1)).toHaveText('9:39142 mg/dL In range, steady');
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(
    rows.filter({ hasText: 'no data for 1 h 5 min: Phone was charging in the kitchen' }),
  ).toHaveCount(1);
  await expect(rows.filter({ hasText: '32 g carbs' })).toHaveCount(1);
  await expect(rows.filter({ hasText: 'Low' })).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Show as a chart' }).click();
  await expect(chartOf(page)).toBeVisible();
});

test('a chart without data says why, and leads to what there is', async ({ openWindow }) => {
  const page = await openWindow({ window: 'glance', scenario: 'nothingLately' });
  await expect(page.locator('.chart-empty')).toHaveText(/Last 3 hours: no readings.*no network here/);
  await page.getByRole('button', { name: 'Show the last reading' }).click();
  await expect(head(page)).toContainText('Back to now');
  await expect(page.locator('.chart-empty')).toHaveCount(0);
  await expect(chartOf(page)).toHaveAttribute('aria-valuetext', /142 mg\/dL/);
});

test('a history that can’t be read is not called empty', async ({ openWindow }) => {
  const page = await openWindow({ window: 'glance', scenario: 'historyFails' });
  await expect(page.locator('.chart-empty')).toContainText('The history can’t be read now');
  await expect(page.getByText('no readings')).toHaveCount(0);
  // The number doesn't come from there.
  await expect(page.locator('.hero-value')).toHaveText('142');
});
