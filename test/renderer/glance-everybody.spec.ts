import { expect, test } from './fixtures.ts';

test('everybody stands side by side, each told in a sentence, and a click leads to the person', async ({
  openWindow,
}) => {
  const page = await openWindow({ window: 'glance', scenario: 'threePersons' });
  const switcher = page.getByRole('button', { name: 'show another person' });
  await switcher.click();
  await page.getByRole('button', { name: 'Everybody side by side' }).click();
  const tiles = page.locator('.everybody').getByRole('button');
  await expect(tiles).toHaveCount(3);
  await expect(tiles.nth(0)).toHaveAccessibleName('Mia: 142 mg/dL, In range, steady, change −2');
  await expect(tiles.nth(1)).toHaveAccessibleName(/^Noah: 52 mg\/dL, Urgent low, falling, change −\d+$/);
  await expect(tiles.nth(2)).toHaveAccessibleName('Lina-Sophie: No current reading');
  await expect(tiles.nth(2)).not.toContainText('142');
  await expect(switcher).toHaveText('Everybody');
  await tiles.nth(1).click();
  await expect(page.locator('.hero-value')).toHaveText('52');
  await expect(switcher).toHaveText('Noah');
});

test('the list of persons has a sparkline for each', async ({ openWindow }) => {
  const page = await openWindow({ window: 'glance', scenario: 'threePersons' });
  await page.getByRole('button', { name: 'show another person' }).click();
  await expect(page.locator('.persons .sparkline')).toHaveCount(3);
  await expect(page.locator('.persons .sparkline path[data-side="low"]')).not.toHaveCount(0);
});

test('the list of persons says whose numbers are invented', async ({ openWindow }) => {
  const page = await openWindow({ window: 'glance', scenario: 'besideSimulated' });
  await page.getByRole('button', { name: 'show another person' }).click();
  const persons = page.locator('.persons').getByRole('button');
  await expect(persons.nth(0)).not.toContainText('Simulated');
  await expect(persons.nth(1)).toContainText('Simulated');
});

test('the title carries everybody, and no old number', async ({ openWindow }) => {
  const page = await openWindow({ window: 'glance', scenario: 'threePersons', hash: '#everybody' });
  await expect(page).toHaveTitle(/142 → · 2 min ago · Mia \| 52 ↓ · .* · Noah \| --- · .* · Lina-Sophie/);
});

test('the window leads to statistics and alarms, of the person it shows', async ({ openWindow }) => {
  const page = await openWindow({ window: 'glance', scenario: 'twoPersons', hash: '#person=noah' });
  await page.getByRole('button', { name: 'Statistics' }).click();
  await page.getByRole('button', { name: 'Alarms' }).click();
  const opened = await page.evaluate(() =>
    window.flatarrowCalls
      .filter(({ channel }) => channel === 'app.openWindow')
      .map(({ argument }) => argument),
  );
  expect(opened).toEqual([
    { name: 'statistics', show: { personId: 'noah' } },
    { name: 'settings', show: 'alarms' },
  ]);
});
