import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openSection, said, saved, type } from './alarm-settings-page.ts';
import { expect, test } from './fixtures.ts';

test('discreet is switched by hand and by times of day', async ({ openWindow }) => {
  const page = await openSection(openWindow, 'Discreet', { scenario: 'onMac' });
  await page.getByRole('switch', { name: 'Discreet now' }).click();
  await page.getByRole('button', { name: 'Add a time' }).click();
  await page.getByRole('button', { name: 'Add: New discreet time' }).click();
  await type(page, 'Discreet 09:00–17:00, to', '9:00');
  await expect(page.getByText('this covers no hour')).toBeVisible();
  await page.getByRole('switch', { name: 'Keep Flatarrow’s windows out of shared screens' }).click();
  const window = { from: 540, to: 1020, weekdays: [1, 2, 3, 4, 5] };
  await expect
    .poll(async () => saved(page))
    .toMatchObject({ value: { discreet: { on: true, windows: [window], hideFromCapture: true } } });
});

test('where the system can’t hide a window, that is said instead of offered', async ({ openWindow }) => {
  const page = await openSection(openWindow, 'Discreet');
  await expect(page.getByText('This system can’t hide a window')).toBeVisible();
  await expect(page.getByRole('switch', { name: /out of shared screens/ })).toBeDisabled();
});

test('the log reads newest first, in sentences, and can be filtered', async ({ openWindow }) => {
  const page = await openSection(openWindow, 'Alert log', { scenario: 'twoPersons' });
  const lines = page.getByRole('main').getByRole('listitem');
  await expect(lines).toHaveCount(28);
  const times = await page
    .locator('time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
  expect(times).toEqual(times.toSorted((a, b) => Date.parse(b ?? '') - Date.parse(a ?? '')));
  await page.getByLabel('Person').selectOption('Mia');
  await page.getByLabel('Alert', { exact: true }).selectOption('Low');
  await page.getByLabel('What happened').selectOption('Rang');
  await expect(lines).toHaveText([/22:16\s*Mia: Low rang at 68 mg\/dL: the value is beyond the threshold\./]);
  await page.getByLabel('What happened').selectOption('Rehearsal');
  await expect(page.getByText('Nothing of that kind in the log.')).toBeVisible();
});

test('the log is handed over as a file', async ({ openWindow }) => {
  const page = await openSection(openWindow, 'Alert log');
  for (const format of ['csv', 'json']) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `Export ${format.toUpperCase()}` }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`flatarrow-alert-log.${format}`);
    expect(await readFile(await file.path(), 'utf8')).toContain('54');
    await expect(said(page)).toContainText(['The log is saved as a file.']);
  }
});

const SECTIONS = ['Alerts', 'Alert log', 'Discreet'] as const;

/** Elements of the page that are wider than their place. */
const overflowing = async (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll<HTMLElement>('main, main *')]
      .filter((element) => !element.closest('.visually-hidden, svg, select') && element.tagName !== 'INPUT')
      .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  );

/** Everything that can stand on a section at once. */
async function unfoldAll(page: Page, section: (typeof SECTIONS)[number]): Promise<void> {
  if (section === 'Alerts') {
    await page.getByRole('radio', { name: 'Night' }).check();
    await page.getByRole('radio', { name: 'Numbers of its own' }).check();
    await page.getByRole('button', { name: 'Rehearse a low at 3 a.m.' }).click();
    await page.getByRole('button', { name: 'Add quiet hours' }).click();
    await page.getByRole('button', { name: 'Add: New quiet hours' }).click();
  }
  for (const more of await page.getByRole('button', { name: /^(More: |Add a time)/ }).all())
    await more.click();
}

for (const section of SECTIONS) {
  test(`${section}: nothing is cut off at twice the size of the text`, async ({ openWindow }) => {
    const page = await openSection(openWindow, section, {
      scenario: 'twoPersons',
      size: { width: 380, height: 280 },
      scale: 2,
    });
    await unfoldAll(page, section);
    expect(await overflowing(page)).toEqual([]);
  });

  test(`${section}: labels as long as German ones don’t overflow`, async ({ openWindow }) => {
    const page = await openSection(openWindow, section, { scenario: 'twoPersons' });
    await unfoldAll(page, section);
    await page.evaluate(() => {
      const walker = document.createTreeWalker(
        document.querySelector('main') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.nodeValue ?? '';
        if (/[a-z]{3}/i.test(text) && !/mg\/dL/.test(text)) {
          // A third more, as the last word: German joins what English leaves apart.
          node.nodeValue =
            text.trimEnd() + 'einstellungsmöglichkeiten'.slice(0, Math.ceil(text.length * 0.35));
        }
      }
    });
    expect(await overflowing(page)).toEqual([]);
  });
}
