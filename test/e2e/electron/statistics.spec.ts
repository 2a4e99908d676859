import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { promisify } from 'node:util';
import { type ElectronApplication, type Page, expect, test } from '@playwright/test';
import { newPerson } from '../../../src/shared/people/person.ts';
import { fakePast } from '../../renderer/fake-past.ts';
import { quietAccount, writeProfile } from '../../support/stored-profile.ts';
import { launch, newProfile } from './app.ts';

const run = promisify(execFile);
let profile: string;
let app: ElectronApplication;

test.beforeAll(async () => {
  profile = newProfile();
  const readings = fakePast({ now: Date.now(), days: 40 }).map((reading) => ({
    ...reading,
    trend: 'flat' as const,
  }));
  writeProfile(profile, {
    persons: [newPerson('mia', 'Mia')],
    accounts: [quietAccount({ id: 'a', personId: 'mia' })],
    readings: { a: readings },
    preferences: { language: 'en' },
  });
  app = await launch({ profile });
});

test.afterAll(async () => {
  await app.close();
  rmSync(profile, { recursive: true, force: true });
});

/** Opens the window as the glance window does, by the contract. */
async function openStatistics(): Promise<Page> {
  const opened = app.waitForEvent('window', (page) => page.url().includes('/statistics/'));
  const [first] = app.windows();
  const asker = first ?? (await app.firstWindow());
  await asker.evaluate(() =>
    Reflect.get(globalThis, 'flatarrowBridge').call('app.openWindow', { name: 'statistics' }),
  );
  const page = await opened;
  await page.locator('main:not([aria-busy])').waitFor();
  return page;
}

test('a report is saved as one page that a clinic can read, by keys alone', async () => {
  const path = test.info().outputPath('report.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  const page = await openStatistics();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mia');
  const button = page.getByRole('button', { name: 'Report as PDF' });
  for (let step = 0; step < 20 && !(await button.evaluate((it) => it === document.activeElement)); step += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('The report has been saved.');
  // What is drawn for a printer is gone again.
  await expect(page.locator('.print-page')).toHaveCount(0);
  await expect(page.locator('main')).toBeVisible();
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
  expect(statSync(path).mode & 0o077).toBe(0);
  // The page's tree names its pages, compressed or not.
  expect(readFileSync(path, 'latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  if (!existsSync('/usr/bin/pdftotext')) return;
  const { stdout } = await run('/usr/bin/pdftotext', [path, '-']);
  const text = stdout.replaceAll(/\s+/g, ' ');
  for (const words of ['Ambulatory glucose profile', 'Mia', 'GMI', 'Time in range', 'not a medical device'])
    expect(text).toContain(words);
});
