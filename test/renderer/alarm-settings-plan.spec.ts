import { changes, openAlerts, plan, said, saved, type, undoOf } from './alarm-settings-page.ts';
import { expect, test } from './fixtures.ts';

test('the night has its own numbers, hours and days; the day keeps its own', async ({ openWindow }) => {
  const page = await openAlerts(openWindow);
  await page.getByRole('radio', { name: 'Night' }).check();
  await expect(page.getByLabel('Low, below', { exact: true })).toHaveCount(0);
  await page.getByRole('radio', { name: 'Numbers of its own' }).check();
  await type(page, 'Low, below', '80');
  await type(page, 'Night, from', '21:30');
  await page.getByRole('checkbox', { name: 'Saturday' }).uncheck();
  await expect
    .poll(async () => saved(page))
    .toMatchObject(
      plan({
        day: { low: { threshold: 70 } },
        night: {
          window: { from: 21 * 60 + 30, to: 7 * 60, weekdays: [0, 1, 2, 3, 4, 5] },
          rules: { low: { threshold: 80 } },
        },
      }),
    );
  await page.getByRole('radio', { name: 'The same as the day' }).check();
  await expect.poll(async () => saved(page)).toMatchObject(plan({ night: null }));
});

test('a schedule that covers no hour is refused at its field, and nothing is saved', async ({
  openWindow,
}) => {
  const page = await openAlerts(openWindow);
  await page.getByRole('radio', { name: 'Night' }).check();
  await page.getByRole('radio', { name: 'Numbers of its own' }).check();
  await expect(said(page)).toContainText(['The alerts are saved.']);
  const before = await changes(page);
  await type(page, 'Night, to', '22:00');
  await expect(page.getByText('Beginning and end are the same: this covers no hour.')).toBeVisible();
  await expect(page.getByLabel('Night, to')).toHaveAttribute('aria-invalid', 'true');
  await type(page, 'Night, to', 'dawn');
  await expect(page.getByText('Enter a time such as 22:00.')).toBeVisible();
  await type(page, 'Night, to', '06:00');
  expect(await changes(page)).toBe(before + 1);
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])
    await page.getByRole('checkbox', { name: day }).uncheck();
  await expect(page.getByText('Choose at least one day: this covers no hour.')).toBeVisible();
  expect(await saved(page)).toMatchObject(plan({ night: { window: { weekdays: [0] } } }));
});

test('quiet hours count only once they are added, and can be removed', async ({ openWindow }) => {
  const page = await openAlerts(openWindow);
  await page.getByRole('button', { name: 'Add quiet hours' }).press('Enter');
  await expect(page.getByLabel('New quiet hours, from')).toBeFocused();
  await type(page, 'New quiet hours, to', '12:00');
  await expect(page.getByText('Beginning and end are the same: this covers no hour.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add: New quiet hours' })).toBeDisabled();
  expect(await changes(page)).toBe(0);
  await type(page, 'New quiet hours, to', '14:15');
  expect(await changes(page)).toBe(0);
  await page.getByRole('button', { name: 'Add: New quiet hours' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Add quiet hours' })).toBeFocused();
  const hours = { window: { from: 720, to: 855, weekdays: [1, 2, 3, 4, 5] }, silencesUrgentLow: false };
  await expect.poll(async () => saved(page)).toMatchObject(plan({ quietHours: [hours] }));
  await page.getByRole('button', { name: 'Remove: Quiet hours 12:00–14:15' }).click();
  await expect.poll(async () => saved(page)).toMatchObject(plan({ quietHours: [] }));
});

test('an urgent low is silenced only by whoever has read what that means', async ({ openWindow }) => {
  const page = await openAlerts(openWindow);
  await page.getByRole('button', { name: 'Add quiet hours' }).click();
  await page.getByRole('button', { name: 'Add: New quiet hours' }).click();
  const silence = page.getByRole('switch', { name: 'Also silence the urgent low' });
  await silence.click();
  await expect(page.getByRole('dialog')).toContainText('can end in unconsciousness');
  await page.keyboard.press('Escape');
  await expect(silence).toHaveAttribute('aria-checked', 'false');
  await silence.click();
  await page.getByRole('button', { name: 'Silence it' }).click();
  await expect(silence).toHaveAttribute('aria-checked', 'true');
  await expect(page.getByText('Nothing rings in these hours, however low it gets.')).toBeVisible();
  await silence.click();
  await expect(silence).toHaveAttribute('aria-checked', 'false');
  expect(await saved(page)).toMatchObject(plan({ quietHours: [{ silencesUrgentLow: false }] }));
});

test('the preview follows every change', async ({ openWindow }) => {
  const page = await openAlerts(openWindow);
  const preview = page.getByRole('region', { name: 'The last 24 hours' });
  const rings = preview.getByRole('list', { name: 'When it would have rung' });
  await expect(preview).toContainText('this would have rung');
  await expect(rings.getByRole('listitem').filter({ hasText: 'High' })).toHaveCount(0);
  await type(page, 'High, above', '190');
  await expect(
    rings
      .getByRole('listitem')
      .filter({ hasText: /High, 19\d mg\/dL/ })
      .first(),
  ).toBeVisible();
  for (const name of ['Urgent low', 'Urgent low soon', 'Low', 'High', 'Urgent high', 'No data'])
    await page.getByRole('switch', { name, exact: true }).click();
  await expect(preview).toContainText('In the last 24 hours this would have rung not once.');
});

test('a preview on few readings says so, and one on none claims nothing', async ({ openWindow }) => {
  const few = await openAlerts(openWindow, { scenario: 'fewReadings' });
  await expect(few.getByText(/Only \d+ of about 288 readings are there/)).toBeVisible();
  const none = await openAlerts(openWindow, { scenario: 'noReadings' });
  await expect(none.getByText('There are no readings of the last 24 hours to try this on.')).toBeVisible();
  await expect(none.getByText('would have rung')).toHaveCount(0);
});

test('a rehearsal is read first, then done for real, then stopped', async ({ openWindow }) => {
  const page = await openAlerts(openWindow);
  await page.getByRole('button', { name: 'Rehearse a low at 3 a.m.' }).click();
  const steps = page.getByRole('list', { name: 'Steps of the rehearsal' }).getByRole('listitem');
  await expect(steps.filter({ hasText: 'Sound' }).first()).toBeVisible();
  await expect(page.getByText('So it would go at 3 a.m.')).toBeVisible();
  await page.getByRole('button', { name: 'Do it for real now' }).click();
  await expect(page.getByText('It is a rehearsal: nobody is low.')).toBeVisible();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByText('The rehearsal is over.')).toBeVisible();
});

test('a sound is tried as its alarm begins', async ({ openWindow }) => {
  const page = await openAlerts(openWindow);
  await page.getByRole('button', { name: 'More: Urgent low', exact: true }).click();
  const fetched = page.waitForRequest(/falling-2.*\.wav/);
  await page.getByRole('button', { name: 'Play: Urgent low', exact: true }).click();
  await fetched;
  await page.getByRole('button', { name: 'Stop: Urgent low', exact: true }).click();
  await page.getByLabel('Urgent low, sound').selectOption('No sound');
  await expect(page.getByRole('button', { name: 'Play: Urgent low', exact: true })).toBeDisabled();
});

test('everything of a rule can be reached and changed by keys alone', async ({ openWindow }) => {
  const page = await openAlerts(openWindow);
  const low = page.getByRole('switch', { name: 'Low', exact: true });
  await low.focus();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Low, below', { exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'More: Low', exact: true })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Low, waits for so many readings')).toBeFocused();
  const volume = page.getByLabel('Low, volume');
  await volume.focus();
  await page.keyboard.press('ArrowUp');
  await expect(volume).toHaveValue('75');
  await expect(volume).toBeFocused();
  await expect.poll(async () => saved(page)).toMatchObject(plan({ day: { low: { volume: 75 } } }));
});

test('each person has their own alerts', async ({ openWindow }) => {
  const page = await openAlerts(openWindow, { scenario: 'twoPersons' });
  await page.getByRole('radio', { name: 'Noah' }).check();
  await type(page, 'Low, below', '78');
  await page.getByRole('radio', { name: 'Mia' }).check();
  await expect(page.getByLabel('Low, below', { exact: true })).toHaveValue('70');
  await expect(undoOf(page)).toBeDisabled();
});
