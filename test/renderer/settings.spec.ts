import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const FORM = { window: 'settings', hash: '#add-account' } as const;

async function signIn(page: Page): Promise<void> {
  await page.getByLabel('User name').fill('mia@example.org');
  await page.getByLabel('Password').fill('not a real one');
}

const settingsOf = (page: Page): Promise<unknown> =>
  page.evaluate(() => window.flatarrowBridge?.call('settings.get', undefined));

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

test('what was typed of one person and doesn’t fit is not there for another', async ({ openWindow }) => {
  const page = await openWindow({ window: 'settings', scenario: 'twoPersons' });
  await page.getByRole('button', { name: 'Ranges' }).click();
  const high = page.getByLabel('High, above', { exact: true });
  await high.fill('260');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Each border must be above')).toBeVisible();
  await page.getByRole('radio', { name: 'Noah' }).check();
  await expect(high).toHaveValue('180');
  await expect(page.getByText('Each border must be above')).toHaveCount(0);
});

test('how a change went, and the way to take it back, are seen beside what the program has to tell', async ({
  openWindow,
}) => {
  const page = await openWindow({ window: 'settings', scenario: 'notice' });
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.getByText('The settings could not be read.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('radio', { name: 'Like the system' })).toBeChecked();
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

test('a login that sees several people asks whom to follow, and nobody is chosen by itself', async ({
  openWindow,
}) => {
  const page = await openWindow({ ...FORM, scenario: 'choosePerson' });
  await signIn(page);
  const people = page.getByRole('group', { name: 'Who is followed?' });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(people.getByRole('radio', { checked: false })).toHaveCount(2);
  await page.getByRole('button', { name: 'Test' }).click();
  await expect(page.getByText('Choose who is followed.')).toBeVisible();
  await people.getByRole('radio', { name: 'Emil Sommer' }).check();
  await page.getByRole('button', { name: 'Test' }).click();
  await expect(page.getByText('Signed in; two is followed.')).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status')).toContainText(['The account is saved.']);
  expect(await settingsOf(page)).toMatchObject({ value: { accounts: [{}, { followedId: 'two' }] } });
});

test('another login forgets who was chosen; another password doesn’t', async ({ openWindow }) => {
  const page = await openWindow({ ...FORM, scenario: 'choosePerson' });
  await signIn(page);
  await page.getByRole('button', { name: 'Test' }).click();
  await page.getByRole('radio', { name: 'Emil Sommer' }).check();
  await page.getByLabel('Password').fill('another one');
  await expect(page.getByRole('radio', { name: 'Emil Sommer' })).toBeChecked();
  await page.getByLabel('User name').fill('noah@example.org');
  await expect(page.getByRole('radio', { name: 'Emil Sommer' })).toHaveCount(0);
});

test('the first person and their account are added along with the choice', async ({ openWindow }) => {
  const page = await openWindow({ window: 'settings', scenario: 'chooseFirst' });
  await page.getByRole('button', { name: 'Dexcom with a phone' }).click();
  await page.getByLabel('Whose glucose is it?').fill('Emil');
  await signIn(page);
  await page.getByRole('button', { name: 'Connect' }).click();
  await page.getByRole('radio', { name: 'Emil Sommer' }).check();
  await page.getByRole('button', { name: 'Connect' }).click();
  await expect(page.getByRole('heading', { name: 'Connected.' })).toBeVisible();
  expect(await settingsOf(page)).toMatchObject({
    value: { persons: [{ name: 'Emil' }], accounts: [{ followedId: 'two' }] },
  });
});

test('who is followed can be chosen anew', async ({ openWindow }) => {
  const page = await openWindow({ ...FORM, scenario: 'choosePerson' });
  await signIn(page);
  await page.getByRole('button', { name: 'Test' }).click();
  await page.getByRole('radio', { name: 'Emil Sommer' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page
    .getByRole('button', { name: 'Edit Dexcom Share' })
    .or(page.getByRole('button', { name: 'Edit dexcom-share' }))
    .last()
    .click();
  await page.getByRole('button', { name: 'Follow somebody else' }).click();
  await page.getByRole('radio', { name: 'Lina Sommer' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status')).toContainText(['The account is saved.']);
  expect(await settingsOf(page)).toMatchObject({ value: { accounts: [{}, { followedId: 'one' }] } });
});

test('why nothing was saved is said, and the form stays', async ({ openWindow }) => {
  const page = await openWindow({ ...FORM, scenario: 'testFails' });
  await signIn(page);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The service does not answer.')).toBeVisible();
  await expect(page.getByLabel('User name')).toHaveValue('mia@example.org');
});

test('what the site shows is used only when somebody wants it', async ({ openWindow }) => {
  const page = await openWindow({ ...FORM, scenario: 'suggests' });
  await signIn(page);
  await page.getByRole('button', { name: 'Test' }).click();
  await expect(page.getByText('Dexcom Share shows mmol/L with 3.9–8.9.')).toBeVisible();
  expect(await settingsOf(page)).toMatchObject({
    value: { unit: 'mg/dL', persons: [{ ranges: { high: 180 } }] },
  });
  await page.getByRole('button', { name: 'Use these' }).click();
  await expect(page.getByText('Now in use: mmol/L; range 3.9–8.9')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Use these' })).toHaveCount(0);
  expect(await settingsOf(page)).toMatchObject({
    value: { unit: 'mmol/L', persons: [{ ranges: { high: 160 } }] },
  });
});

test('for somebody new, what the site shows waits for the account to be saved', async ({ openWindow }) => {
  const page = await openWindow({ window: 'settings', scenario: 'suggestsFirst' });
  await page.getByRole('button', { name: 'Dexcom with a phone' }).click();
  await page.getByLabel('Whose glucose is it?').fill('Mia');
  await signIn(page);
  await page.getByRole('button', { name: 'Test' }).click();
  await page.getByRole('button', { name: 'Use these' }).click();
  await expect(page.getByText('once the account is saved')).toBeVisible();
  expect(await settingsOf(page)).toMatchObject({ value: { unit: 'mg/dL', persons: [] } });
  await page.getByRole('button', { name: 'Connect' }).click();
  await expect(page.getByText('Its unit and range are in use now.')).toBeVisible();
  expect(await settingsOf(page)).toMatchObject({
    value: { unit: 'mmol/L', persons: [{ ranges: { high: 160 } }] },
  });
});

test('a sign-in in the browser is told while it is waited for', async ({ openWindow }) => {
  const page = await openWindow({ ...FORM, scenario: 'inRange' });
  await page.getByRole('radio', { name: 'Dexcom Web API' }).check();
  await expect(page.getByText('one to three hours late; never the current number')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Copy the app’s client ID' })).toBeVisible();
  await page.getByLabel('Client ID').fill('an-id');
  await page.getByLabel('Client secret').fill('not a real one');
  await page.getByRole('button', { name: 'Test' }).click();
  await expect(page.getByText('Continue in your browser…')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled();
});

test('a history is fetched, watched from the list, and cancelled', async ({ openWindow }) => {
  const page = await openWindow({ window: 'settings', scenario: 'inRange' });
  await page.getByRole('button', { name: 'Edit Dexcom Share' }).click();
  await page.getByRole('button', { name: 'Fetch everything the source still has' }).click();
  await expect(page.getByRole('progressbar')).toHaveAttribute('value', '0.427');
  await page.getByRole('main').getByRole('button', { name: 'Persons & accounts' }).click();
  await expect(page.getByText('Fetching the history: 42%')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel fetching' }).click();
  await expect(page.getByText('Cancelled: 12,204 readings were added.')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('the end of a fetched history says how many readings it brought', async ({ openWindow }) => {
  const page = await openWindow({ window: 'settings', scenario: 'backfillEnds' });
  await page.getByRole('button', { name: 'Edit Dexcom Share' }).click();
  await page.getByRole('button', { name: 'Fetch everything the source still has' }).click();
  await expect(page.getByRole('status')).toContainText(['25,918 readings were added.']);
});

test('a sensor tells its serial number and how long it is worn, and the alerts of its app', async ({
  openWindow,
}) => {
  const page = await openWindow({ window: 'settings', scenario: 'devicesMmol' });
  await page.getByRole('button', { name: 'Edit LibreLinkUp' }).click();
  const devices = page.getByRole('region', { name: 'Sensor and devices' });
  await expect(devices).toContainText('Serial number 0D0000ABC1');
  await expect(devices).toContainText('In use for 8 days, since 11 Nov.');
  const alerts = devices.getByRole('list', { name: 'Alerts', exact: true });
  await expect(alerts.getByRole('listitem')).toHaveText([
    'Urgent low3.1 mmol/L',
    'Low3.9 mmol/L',
    'Highoff',
    'No readingsafter 20 min',
  ]);
  await expect(devices).not.toContainText('late');
});

test('devices of a delayed source are told as late, with the alerts they raised', async ({ openWindow }) => {
  const page = await openWindow({ window: 'settings', scenario: 'devices' });
  await page.getByRole('button', { name: 'Edit Dexcom Web API' }).click();
  const devices = page.getByRole('region', { name: 'Sensor and devices' });
  await expect(devices).toContainText('tells this one to three hours late');
  await expect(devices).toContainText('Last upload at 6:41.');
  await expect(devices.getByRole('list', { name: 'Night, 22:00–07:00, Sun, Mon, Tue' })).toHaveText(
    'Highoff',
  );
  const raised = devices.getByRole('list', { name: 'Alerts raised' }).getByRole('listitem');
  await expect(raised).toHaveCount(6);
  await expect(raised.first()).toHaveText('Urgent lowat 4:41, snoozed');
  await expect(devices).toContainText('and 3 before.');
});

test('what a source knows of no devices, or can’t tell now, is said in plain words', async ({
  openWindow,
}) => {
  const nothing = await openWindow({ window: 'settings', scenario: 'devicesNothing' });
  await nothing.getByRole('button', { name: 'Edit LibreLinkUp' }).click();
  await expect(nothing.getByText('LibreLinkUp says nothing of a sensor or a device')).toBeVisible();
  const late = await openWindow({ window: 'settings', scenario: 'devicesNothing' });
  await late.getByRole('button', { name: 'Edit Dexcom Web API' }).click();
  await expect(late.getByText('No alerts of the last 7 days are known there.')).toBeVisible();
  const failing = await openWindow({ window: 'settings', scenario: 'devicesFail' });
  await failing.getByRole('button', { name: 'Edit LibreLinkUp' }).click();
  await expect(failing.getByText('This could not be asked. The service does not answer.')).toBeVisible();
  await expect(failing.getByRole('button', { name: 'Ask again' })).toBeEnabled();
  const without = await openWindow({ window: 'settings', scenario: 'inRange' });
  await without.getByRole('button', { name: 'Edit Dexcom Share' }).click();
  await expect(without.getByRole('region', { name: 'History' })).toBeVisible();
  await expect(without.getByRole('region', { name: 'Sensor and devices' })).toHaveCount(0);
});

test('what a test found of one login is never told of another that was typed meanwhile', async ({
  openWindow,
}) => {
  const page = await openWindow({ ...FORM, scenario: 'inRange' });
  await page.evaluate(() => {
    const bridge = window.flatarrowBridge;
    if (!bridge) return;
    const call = bridge.call.bind(bridge);
    bridge.call = async (channel, argument) => {
      const answer = await call(channel, argument);
      if (channel === 'accounts.test') await new Promise((resolve) => setTimeout(resolve, 700));
      return answer;
    };
  });
  await signIn(page);
  const tryIt = page.getByRole('button', { name: 'Test' });
  await tryIt.click();
  await expect(tryIt).toBeDisabled();
  await page.getByLabel('User name').fill('noah@example.org');
  await expect(tryIt).toBeEnabled();
  await expect(page.getByText('Signed in')).toHaveCount(0);
});
