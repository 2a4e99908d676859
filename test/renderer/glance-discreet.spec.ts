import { expect, test } from './fixtures.ts';

test('discreet, the window shows neither name nor value, and shows both for 20 seconds to who asks, but not in its title', async ({
  openWindow,
}) => {
  const page = await openWindow({ window: 'glance', scenario: 'alarmDiscreet' });
  await expect(page.getByRole('heading')).toHaveText('Something needs your attention');
  await expect(page).toHaveTitle('Flatarrow');
  expect(await page.locator('body').innerText()).not.toMatch(/Mia|mg\/dL|\b52\b/);
  await page.getByRole('button', { name: 'Show for 20 seconds' }).click();
  await expect(page.getByText('Mia').first()).toBeVisible();
  await expect(page).toHaveTitle('Flatarrow');
  await page.clock.runFor(20_000);
  await expect(page.getByRole('heading')).toHaveText('Something needs your attention');
});

test('discreet, it still says when nothing current is behind it', async ({ openWindow }) => {
  const page = await openWindow({ window: 'glance', scenario: 'alarmDiscreet' });
  await expect(page.getByText('Not up to date.')).toHaveCount(0);
  const now = await page.evaluate(() => Date.now());
  await page.clock.setFixedTime(now + 16 * 60_000);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(page.getByText('Not up to date.')).toBeVisible();
});

test('what is hidden by hand is shown again by hand', async ({ openWindow }) => {
  const page = await openWindow({ window: 'glance', scenario: 'alarmDiscreet' });
  await page.getByRole('button', { name: 'Leave discreet mode' }).click();
  await expect
    .poll(async () => page.evaluate(() => window.flatarrowCalls))
    .toContainEqual(
      expect.objectContaining({
        channel: 'settings.change',
        argument: expect.objectContaining({ discreet: expect.objectContaining({ on: false }) }),
      }),
    );
});

test('what is hidden by schedule leads to the settings', async ({ openWindow }) => {
  const page = await openWindow({ window: 'glance', scenario: 'alarmDiscreetByTime' });
  await expect(page.getByText('They are hidden by schedule.')).toBeVisible();
  await page.getByRole('button', { name: 'Settings' }).click();
  expect(await page.evaluate(() => window.flatarrowCalls)).toContainEqual(
    expect.objectContaining({ channel: 'app.openWindow', argument: { name: 'settings' } }),
  );
});
