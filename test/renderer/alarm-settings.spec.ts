import { DEFAULT_ALERT_PLAN } from '../../src/shared/alerts/plan.ts';
import { ALERT_PRESETS } from '../../src/shared/alerts/presets.ts';
import { changes, openAlerts, plan, said, saved, type, undoOf } from './alarm-settings-page.ts';
import { expect, test } from './fixtures.ts';

test('a preset is one click away, and so is the way back', async ({ openWindow }) => {
  const page = await openAlerts(openWindow);
  const child = page.getByRole('button', { name: /^Child/ });
  await child.click();
  await expect(child).toHaveAttribute('aria-pressed', 'true');
  expect(await saved(page)).toMatchObject(plan(ALERT_PRESETS.child));
  await undoOf(page).click();
  await expect(page.getByText('In use: Adult.')).toBeVisible();
  expect(await saved(page)).toMatchObject(plan(DEFAULT_ALERT_PLAN));
  await expect(undoOf(page)).toBeDisabled();
});

test('numbers of one’s own are replaced only after a question', async ({ openWindow }) => {
  const page = await openAlerts(openWindow);
  await type(page, 'Low, below', '75');
  await expect(page.getByText('In use: numbers of your own.')).toBeVisible();
  await page.getByRole('button', { name: /^Pregnancy/ }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(await saved(page)).toMatchObject(plan({ day: { low: { threshold: 75 } } }));
  await page.getByRole('button', { name: 'Reset to the defaults' }).click();
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(said(page)).toContainText(['The alerts are reset to the defaults.']);
  expect(await saved(page)).toMatchObject(plan(DEFAULT_ALERT_PLAN));
  await undoOf(page).click();
  await expect(page.getByLabel('Low, below', { exact: true })).toHaveValue('75');
});

test('a preset says its numbers in the unit that is used', async ({ openWindow }) => {
  const page = await openAlerts(openWindow, { scenario: 'inRangeMmol' });
  await expect(page.getByRole('button', { name: /^Adult/ })).toContainText(
    'low below 3.9, high above 13.9 mmol/L',
  );
});

test('a low above high is refused at its field with the reason, and nothing is saved', async ({
  openWindow,
}) => {
  const page = await openAlerts(openWindow);
  await type(page, 'High, above', '110');
  await expect(said(page)).toContainText(['The alerts are saved.']);
  const before = await changes(page);
  await type(page, 'Low, below', '115');
  const low = page.getByRole('listitem', { name: 'Low', exact: true });
  await expect(low.getByRole('alert')).toHaveText('Low must be below high.');
  await expect(page.getByText('The alerts are saved.')).toHaveCount(0);
  await expect(page.getByLabel('Low, below', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  expect(await changes(page)).toBe(before);
  expect(await saved(page)).toMatchObject(plan({ day: { low: { threshold: 70 } } }));
});

test('a snooze above its cap is refused at its field, and the cap is named', async ({ openWindow }) => {
  const page = await openAlerts(openWindow);
  await page.getByRole('button', { name: 'More: Urgent low', exact: true }).click();
  const more = page.getByRole('group', { name: 'More about Urgent low' });
  await expect(more).toContainText('up to 30 min');
  await type(page, 'Urgent low, snooze choices in minutes', '10, 45');
  await expect(more.getByRole('alert').filter({ hasText: '30 min' })).toHaveText(
    'This alarm can be snoozed for 30 min at most.',
  );
  expect(await changes(page)).toBe(0);
  await type(page, 'Urgent low, snooze choices in minutes', '5 20');
  await expect(page.getByLabel('Urgent low, snooze choices in minutes')).toHaveValue('5, 20');
  expect(await saved(page)).toMatchObject(plan({ day: { urgentLow: { snoozeMinutes: [5, 20] } } }));
});

test('every number of a rule is saved in the unit it is typed in', async ({ openWindow }) => {
  const page = await openAlerts(openWindow, { scenario: 'inRangeMmol' });
  await page.getByRole('button', { name: 'More: Low', exact: true }).click();
  await type(page, 'Low, below', '4,2');
  await type(page, 'Low, over once back by', '0.5');
  await type(page, 'Low, waits for so many readings', '3');
  await type(page, 'Low, waits for so many minutes', '10');
  await type(page, 'Low, again every so many minutes', '20');
  await page.getByRole('switch', { name: 'Falling fast' }).click();
  await type(page, 'Falling fast, by at least', '0.15');
  await expect(page.getByLabel('Falling fast, by at least')).toHaveValue('0.15');
  await page.getByRole('switch', { name: 'Not while it is already turning back' }).click();
  await page.getByRole('switch', { name: 'Even when the computer is set not to disturb' }).click();
  await page.getByRole('switch', { name: 'a notification' }).click();
  await page.getByLabel('Low, sound').selectOption('Pulse');
  await expect
    .poll(async () => saved(page))
    .toMatchObject(
      plan({
        day: {
          low: {
            threshold: 76,
            hysteresisMgdl: 9,
            persistence: { readings: 3, minutes: 10 },
            repeatMinutes: 20,
            unlessTurningBack: true,
            throughDoNotDisturb: true,
            channels: { notification: false, window: true },
            sound: 'pulse',
          },
          fallingFast: { enabled: true, mgdlPerMinute: 2.7 },
        },
      }),
    );
});

test('two changes in a row are both kept, even while the first is still on its way', async ({
  openWindow,
}) => {
  const page = await openAlerts(openWindow);
  await page.evaluate(() => {
    const [low, high] = ['Low, below', 'High, above'].map((label) =>
      document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`),
    );
    for (const [input, text] of [
      [low, '75'],
      [high, '240'],
    ] as const) {
      if (!input) throw new Error('A field is missing.');
      input.focus();
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    }
  });
  await expect
    .poll(async () => saved(page))
    .toMatchObject(plan({ day: { low: { threshold: 75 }, high: { threshold: 240 } } }));
});

test('what would silence an urgent low is said beside it', async ({ openWindow }) => {
  const page = await openAlerts(openWindow);
  const urgent = page.getByRole('listitem', { name: 'Urgent low', exact: true });
  await page.getByRole('switch', { name: 'Urgent low', exact: true }).click();
  await expect(urgent).toContainText('rings through the rules below alone');
  await page.getByRole('switch', { name: 'Urgent low soon' }).click();
  await page.getByRole('switch', { name: 'Low', exact: true }).click();
  await expect(urgent).toContainText('stays silent however low it gets');
});
