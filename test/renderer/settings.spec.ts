import { expect, test } from './fixtures.ts';

const FORM = { window: 'settings', hash: '#add-account' } as const;

test('an account is added by keys alone, and asks how to keep its password where there is no key store', async ({
  openWindow,
}) => {
  const page = await openWindow({ ...FORM, scenario: 'weakVault' });
  await page.getByLabel('User name').fill('mia@example.org');
  await page.getByLabel('Password').fill('not a real one');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Keep until I quit' }).press('Enter');
  await expect(page.getByRole('status')).toContainText(['The account is saved.']);
  await expect(page.getByRole('switch')).toHaveCount(2);
});

test('nothing is sent while a field is empty, and the field says so', async ({ openWindow }) => {
  const page = await openWindow({ ...FORM, scenario: 'testFails' });
  await page.getByRole('button', { name: 'Test' }).click();
  await expect(page.getByText('User name is needed.')).toBeVisible();
  await expect(page.getByText('The sign-in was refused.')).toHaveCount(0);
});

test('a saved password never comes back to the form', async ({ openWindow }) => {
  const page = await openWindow({ window: 'settings', scenario: 'inRange' });
  await page.getByRole('button', { name: 'Edit Dexcom Share' }).click();
  await expect(page.getByLabel('User name')).toHaveValue('mia@example.org');
  await expect(page.getByLabel('Password')).toHaveValue('');
  await expect(page.getByLabel('Password')).toHaveAttribute('placeholder', 'unchanged');
});

test('a border that doesn’t fit is told at its field and not saved', async ({ openWindow }) => {
  const page = await openWindow({ window: 'settings', scenario: 'inRange' });
  await page.getByRole('button', { name: 'Ranges' }).click();
  const high = page.getByLabel('High, above', { exact: true });
  await high.fill('260');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Each border must be above')).toBeVisible();
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('button', { name: 'Ranges' }).click();
  await expect(high).toHaveValue('180');
});

test('a border is saved in the unit it is typed in', async ({ openWindow }) => {
  const page = await openWindow({ window: 'settings', scenario: 'inRangeMmol' });
  await page.getByRole('button', { name: 'Ranges' }).click();
  await page.getByLabel('High, above', { exact: true }).fill('9,5');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText(['The ranges are saved.']);
  const settings = await page.evaluate(() => window.flatarrowBridge?.call('settings.get', undefined));
  expect(settings).toMatchObject({
    value: { persons: [{ ranges: { urgentLow: 55, low: 70, high: 171, urgentHigh: 250 } }] },
  });
});

test('a theme applies at once', async ({ openWindow }) => {
  const page = await openWindow({ window: 'settings', scenario: 'inRange', theme: 'light' });
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(22, 24, 27)');
});
