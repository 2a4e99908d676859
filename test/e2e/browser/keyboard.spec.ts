import { type Locator, type Page, expect, test } from '@playwright/test';
import type { DexcomShareCloud } from '../../clouds/dexcom-share/cloud.ts';
import { BrowserHost } from './host.ts';
import { LOGIN, miaCloud, publishMorning } from './mia-cloud.ts';

/** More stops than any of these pages has. */
const MOST_STOPS = 60;

let cloud: DexcomShareCloud;
let host: BrowserHost;

test.beforeEach(async ({ page }) => {
  cloud = await miaCloud();
  publishMorning(cloud, 104);
  host = new BrowserHost({ FLATARROW_CLOUD_DEXCOM_SHARE: cloud.http.url.href });
  // A printer would have to be chosen in a dialog of the browser's own.
  await page.addInitScript(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      Reflect.set(window, 'printed', document.querySelector('.print-page')?.textContent);
    };
  });
  await page.goto(await host.address());
});

test.afterEach(async () => {
  await host.stop();
  await cloud.http.close();
});

/** Goes on by Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const hasFocus = (): Promise<boolean> => target.evaluate((it) => it === document.activeElement);
  for (let stop = 0; stop < MOST_STOPS && !(await hasFocus()); stop += 1) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name }));
  await page.keyboard.press('Enter');
}

async function type(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label));
  await page.keyboard.type(text);
}

test('by keys alone: an account is added, a point of the chart is read, a report is printed', async ({
  page,
}) => {
  await press(page, /add an account/i);
  await press(page, 'Dexcom with a phone');
  await type(page, 'Whose glucose is it?', 'Mia');
  await type(page, 'User name', LOGIN.userName);
  await type(page, 'Password', LOGIN.password);
  await press(page, 'Connect');
  await press(page, 'Keep until I quit');
  await press(page, 'Show the chart');

  const chart = page.getByRole('slider');
  await tabTo(page, chart);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await expect(chart).toHaveAttribute('aria-valuetext', /105 mg\/dL/);

  await press(page, 'Statistics');
  await expect(page).toHaveTitle(/^Mia – Statistics/);
  const days = page.getByRole('radio', { name: '14 days' });
  await tabTo(page, days);
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: '7 days' })).toBeChecked();
  await press(page, 'Report as PDF');
  const printed = (): Promise<string> => page.evaluate(() => String(Reflect.get(window, 'printed')));
  await expect.poll(printed).toContain('Mia');
  expect(await printed()).toContain('Time in range');
});
