import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Lets minutes pass at once, and looks at the window again. */
async function pass(page: Page, minutes: number): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await page.clock.setFixedTime(now + minutes * 60_000);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}

/** Whether anything is drawn among the chart's hours: in the last column of pixels, in the last forty. */
function inkOfHours(canvas: HTMLCanvasElement): { atEdge: boolean; nearEdge: boolean } {
  const [width, height] = [40, 14];
  const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  copy?.drawImage(canvas, width - canvas.width, height - canvas.height);
  const hasInk = (from: number): boolean =>
    copy?.getImageData(from, 0, width - from, height).data.some((byte) => byte > 0) ?? true;
  return { atEdge: hasInk(width - 1), nearEdge: hasInk(0) };
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

test('what happened beside glucose is read out by keys, in a gap too', async ({ openWindow }) => {
  const page = await openWindow({ window: 'glance', scenario: 'diary' });
  const chart = page.getByRole('slider');
  await chart.focus();
  for (let step = 0; step < 27; step += 1) await page.keyboard.press('ArrowLeft');
  await expect(chart).toHaveAttribute(
    'aria-valuetext',
    '7:29: 152 mg/dL, In range, steady; 7:29: 32 g carbs; 7:34: 4 U insulin, fast acting',
  );
  await expect(page.locator('.read-out p')).toHaveCount(3);
  await page.keyboard.press('Home');
  while (!(await chart.getAttribute('aria-valuetext'))?.includes('Phone')) {
    await page.keyboard.press('ArrowRight');
  }
  await expect(chart).toHaveAttribute('aria-valuetext', '1:53: Phone was charging in the kitchen');
});

test('a mark below the chart tells all it holds to the pointer', async ({ openWindow }) => {
  const page = await openWindow({ window: 'glance', scenario: 'diary' });
  await page.locator('.diary-mark', { hasText: '32 g · 4 U' }).hover();
  await expect(page.locator('.read-out p')).toHaveText(['7:2932 g carbs', '7:344 U insulin, fast acting']);
  await page.locator('.hero').hover();
  await expect(page.locator('.read-out')).toHaveCount(0);
});

test('readings are shown even if the diary can’t be read', async ({ openWindow }) => {
  const page = await openWindow({ window: 'glance', scenario: 'diaryFails' });
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', /142 mg\/dL/);
});

test('no hour is cut off at the edge of the chart, however long the place writes it', async ({
  openWindow,
}) => {
  const page = await openWindow({ window: 'glance', scenario: 'inRange', locale: 'en-US' });
  await page.getByRole('radio', { name: '3 h', exact: true }).check();
  const minutes: { atEdge: boolean; nearEdge: boolean }[] = [];
  for (let minute = 0; minute < 40; minute += 1) {
    await pass(page, 1);
    minutes.push(await page.locator('canvas').evaluate(inkOfHours));
  }
  expect(minutes.some(({ nearEdge }) => nearEdge)).toBe(true);
  expect(minutes.filter(({ atEdge }) => atEdge)).toEqual([]);
});

test('the footer names the choice that speaks, and its tooltip every account', async ({ openWindow }) => {
  const page = await openWindow({ window: 'glance', scenario: 'secondChoice' });
  const words = page.getByText('Nightscout (2nd choice)');
  await expect(words).toBeVisible();
  await expect(words).toHaveAttribute(
    'title',
    /Dexcom Share.*waiting until 10:08\nNightscout.*speaks\n.*history only/,
  );
});

test('the hours of the chart are remembered', async ({ openWindow }) => {
  const page = await openWindow({ window: 'glance', scenario: 'inRange' });
  await page.getByRole('radio', { name: '12 h' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('slider')).toHaveAccessibleName('Glucose, Last 6 hours');
  const settings = await page.evaluate(() => window.flatarrowBridge?.call('settings.get', undefined));
  expect(settings).toMatchObject({ value: { chartHours: 6 } });
});

test('a ringing alarm is snoozed by one of its own choices, that is said, and taken back', async ({
  openWindow,
}) => {
  const page = await openWindow({ window: 'glance', scenario: 'urgentLow' });
  await expect(page.getByRole('button', { name: 'Snooze for' })).toHaveText(['10', '15', '30']);
  await page.getByRole('button', { name: 'Snooze for 30 minutes' }).click();
  await expect(page.getByText('Urgent low: snoozed until 10:11')).toBeVisible();
  await page.getByRole('button', { name: 'Wake' }).click();
  await expect(page.getByRole('button', { name: 'Snooze for' })).toHaveCount(3);
  const calls = await page.evaluate(() =>
    window.flatarrowCalls.filter(({ channel }) => channel.startsWith('alerts.')),
  );
  expect(calls).toEqual([
    {
      channel: 'alerts.snooze',
      argument: { personId: 'mia', minutes: 30, kind: 'urgentLow', from: 'glance' },
    },
    { channel: 'alerts.unsnooze', argument: { personId: 'mia', from: 'glance' } },
  ]);
});

test('a ringing alarm is acknowledged, which is said', async ({ openWindow }) => {
  const page = await openWindow({ window: 'glance', scenario: 'urgentLow' });
  await page.getByRole('button', { name: 'Acknowledge' }).click();
  await expect(page.getByText('Urgent low: acknowledged')).toBeVisible();
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByRole('button', { name: 'Acknowledge' })).toBeVisible();
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

test('a message lies neither on what answers an alarm nor, where text is enlarged, on the number', async ({
  openWindow,
}) => {
  const page = await openWindow({ window: 'glance', scenario: 'alarmMessage' });
  const message = page.getByText('This computer has no loudspeaker.');
  await expect(message).toBeVisible();
  // A click fails where something else lies on the button.
  await page.getByRole('button', { name: /^Acknowledge/ }).click({ timeout: 2000 });
  await page.setViewportSize({ width: 190, height: 300 });
  const overlap = await page.evaluate(() => {
    const [number, notice] = ['.hero', '.notice'].map((part) =>
      document.querySelector(part)?.getBoundingClientRect(),
    );
    return number && notice ? number.bottom - notice.top : Number.NaN;
  });
  expect(overlap).toBeLessThanOrEqual(0);
});

for (const height of [330, 500, 760]) {
  test(`the chart fills its frame in a window ${height} px high`, async ({ openWindow }) => {
    const page = await openWindow({
      window: 'glance',
      scenario: 'inRange',
      size: { width: 396, height },
    });
    const canvas = page.locator('.chart-frame canvas');
    const frame = await page
      .locator('.chart-frame')
      .evaluate(({ clientWidth, clientHeight }) => ({ width: clientWidth, height: clientHeight }));
    await expect.poll(async () => canvas.boundingBox()).toMatchObject(frame);
  });
}
