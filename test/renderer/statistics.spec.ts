import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const calls = async (page: Page, channel: string): Promise<unknown[]> =>
  page.evaluate(
    (name) => window.flatarrowCalls.filter((call) => call.channel === name).map(({ argument }) => argument),
    channel,
  );
const figure = (page: Page, name: string) =>
  page.locator('.figure', { has: page.getByRole('term').filter({ hasText: name }) });

test('the days are chosen by keys alone, and the address remembers them', async ({ openWindow }) => {
  const page = await openWindow({ window: 'statistics', scenario: 'past' });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: '14 days' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '30 days' })).toBeChecked();
  await expect(page.getByRole('group', { name: 'Dates shown' })).toContainText(
    '22 October – 20 November 2026',
  );
  expect(page.url()).toContain('#person=mia&days=30');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Dates shown' })).toContainText(
    '22 September – 21 October 2026',
  );
  expect((await calls(page, 'statistics.report')).at(-1)).toEqual({
    personId: 'mia',
    days: 30,
    lastDate: '2026-10-21',
  });
  await page.getByRole('button', { name: 'Later' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Later' })).toBeDisabled();
});

test('every figure says what it is and where it is from', async ({ openWindow }) => {
  const page = await openWindow({ window: 'statistics', scenario: 'past' });
  const figures = page.getByRole('region', { name: 'Figures' });
  for (const [name, source] of [
    ['Mean', 'Danne 2017'],
    ['GMI', 'Bergenstal 2018'],
    ['Variation (CV)', 'Monnier 2017'],
    ['Data present', 'Battelino 2019'],
    ['Lows', 'Battelino 2023'],
  ] as const) {
    await expect(figures.getByText(name, { exact: true })).toBeVisible();
    await expect(figure(page, name).first()).toContainText(source);
    await expect(page.getByRole('region', { name: 'Sources' })).toContainText(source);
  }
});

test('with too little data figures are marked, the GMI is withheld and no target is judged', async ({
  openWindow,
}) => {
  const page = await openWindow({ window: 'statistics', scenario: 'pastFew' });
  await expect(page.getByRole('note')).toContainText('Readings cover 56%');
  await expect(figure(page, 'GMI')).toContainText('withheld');
  await expect(page.getByText('provisional', { exact: true }).first()).toBeVisible();
  await expect(page.locator('[data-met]')).toHaveCount(0);
  const enough = await openWindow({ window: 'statistics', scenario: 'past' });
  await expect(enough.getByRole('note')).toHaveCount(0);
  await expect(figure(enough, 'GMI')).toContainText('6.7%');
  await expect(enough.locator('[data-met="true"]').first()).toContainText('met');
});

test('a step taken before the last one has been drawn counts as well', async ({ openWindow }) => {
  const page = await openWindow({ window: 'statistics', scenario: 'past' });
  const dates = page.getByRole('group', { name: 'Dates shown' });
  await expect(dates).toContainText('7 – 20 November 2026');
  await page.getByRole('button', { name: 'Earlier' }).dblclick();
  await expect(dates).toContainText('10 – 23 October 2026');
});

test('the profile is read out by keys, and a table says the same', async ({ openWindow }) => {
  const page = await openWindow({ window: 'statistics', scenario: 'past' });
  const cursor = page.getByRole('slider', { name: 'Daily profile, time of day' });
  await cursor.focus();
  await page.keyboard.press('Home');
  await expect(cursor).toHaveAttribute('aria-valuetext', /^0?0:00: median \d+ mg\/dL, half between/);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowRight');
  await expect(cursor).toHaveAttribute('aria-valuetext', /^0?1:15: median/);
  await expect(page.locator('.cursor-words')).toContainText('1:15');
  await page.keyboard.press('End');
  await expect(cursor).toHaveAttribute('aria-valuetext', /^23:45/);
  await page.getByText('As a table').press('Enter');
  const table = page.getByRole('region', { name: 'Daily profile' }).getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(25);
});

test('a day opens from its curve, and is read out; LOW stays LOW', async ({ openWindow }) => {
  const page = await openWindow({ window: 'statistics', scenario: 'past' });
  await page.getByRole('button', { name: /^Friday,? 13 November 2026: 92% in range/ }).press('Enter');
  await expect(page.getByRole('radio', { name: 'Day', exact: true })).toBeChecked();
  await expect(page.getByRole('group', { name: 'Dates shown' })).toBeFocused();
  await expect(page.getByRole('heading', { name: /^Friday,? 13 November 2026$/ })).toBeVisible();
  const cursor = page.getByRole('slider');
  await cursor.focus();
  const words = new Set<string>();
  await page.keyboard.press('Home');
  for (let hour = 0; hour < 60; hour += 1) {
    words.add((await cursor.getAttribute('aria-valuetext'))?.replace(/^.*: /, '') ?? '');
    await page.keyboard.press('ArrowRight');
  }
  expect([...words]).toContain('LOW');
  expect([...words]).not.toContain('39 mg/dL');
});

test('one person’s figures never stand under another’s name', async ({ openWindow }) => {
  const page = await openWindow({ window: 'statistics', scenario: 'pastOfTwo' });
  const mean = figure(page, 'Mean').first();
  const ofMia = await mean.innerText();
  await page.getByRole('combobox', { name: 'Person' }).selectOption('Noah');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Noah');
  await expect(page).toHaveTitle('Noah – Statistics – Flatarrow');
  await expect(mean).not.toHaveText(ofMia);
  expect(await calls(page, 'statistics.report')).toHaveLength(2);
});

test('the targets of a group are chosen for the person', async ({ openWindow }) => {
  const page = await openWindow({ window: 'statistics', scenario: 'past' });
  await page.getByRole('combobox', { name: 'Targets for' }).selectOption('Pregnancy with type 1');
  await expect(page.getByText('63–140')).toBeVisible();
  expect(await calls(page, 'persons.change')).toEqual([{ id: 'mia', targets: 'pregnancy' }]);
});

test('days without readings say why, and lead to some that have', async ({ openWindow }) => {
  const none = await openWindow({ window: 'statistics', scenario: 'pastNone' });
  await expect(none.getByText('Nothing has been stored of Mia yet.')).toBeVisible();
  await expect(none.getByRole('button', { name: 'Report as PDF' })).toBeDisabled();
  const old = await openWindow({ window: 'statistics', scenario: 'pastOld' });
  await expect(old.getByText(/newest reading of Mia is of Sunday,? 11 October 2026/)).toBeVisible();
  await old.getByRole('button', { name: /^Show / }).click();
  await expect(figure(old, 'Mean').first()).toBeVisible();
});

test('a history that can’t be read is tried again by hand', async ({ openWindow }) => {
  const page = await openWindow({ window: 'statistics', scenario: 'pastFails' });
  await expect(page.getByRole('alert')).toContainText('can’t be read');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(async () => (await calls(page, 'statistics.report')).length).toBe(2);
});

test('invented readings are called so, on the printed page too', async ({ openWindow }) => {
  const page = await openWindow({ window: 'statistics', scenario: 'besideSimulated', hash: '#person=luca' });
  await expect(page).toHaveTitle(/Luca \(simulated\)/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Luca (simulated)');
  await expect(page.getByRole('combobox', { name: 'Person' })).toContainText('Luca (simulated)');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.print-page header')).toContainText('Luca (simulated)');
});

test('values and names are hidden where they are to be, the title’s too', async ({ openWindow }) => {
  const page = await openWindow({ window: 'statistics', scenario: 'pastDiscreet' });
  await expect(page.locator('body')).not.toContainText('Mia');
  await expect(page).toHaveTitle('Statistics');
  await page.getByRole('button', { name: 'Show for 20 seconds' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mia');
});

test('a report is asked for by keys, and what became of it is said', async ({ openWindow }) => {
  const page = await openWindow({ window: 'statistics', scenario: 'past' });
  await page.getByRole('button', { name: 'Report as PDF' }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('The report has been saved.');
  expect(await calls(page, 'statistics.saveReport')).toEqual([{ personId: 'mia', days: 14 }]);
  await expect(page.locator('.print-page')).toHaveCount(0);
});

test('whoever prints the window gets one page on the region’s paper, however much it has to say', async ({
  openWindow,
}) => {
  for (const [language, locale, width] of [
    ['en', 'en-US', 612],
    ['de', 'de-DE', 595],
  ] as const) {
    for (const scenario of ['past', 'pastFew', 'pastHigh'] as const) {
      const page = await openWindow({
        window: 'statistics',
        scenario,
        theme: 'dark',
        locale,
        settings: { language },
      });
      const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
      const pages = [...pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)/g)];
      expect(
        pages.map(([, points]) => Math.round(Number(points))),
        `${language} ${scenario}`,
      ).toEqual([width]);
      await expect(page.locator('.print-page')).toHaveCount(0);
    }
  }
});

test('nothing is wider than its place, at any width, in any language, from right to left as well', async ({
  openWindow,
}) => {
  test.slow();
  for (const language of ['en', 'de', 'pl', 'ja'] as const) {
    for (const width of [1280, 920, 640, 460, 340]) {
      const page = await openWindow({
        window: 'statistics',
        scenario: 'pastMmol',
        size: { width, height: 700 },
        settings: { language },
      });
      for (const direction of ['ltr', 'rtl']) {
        await page.evaluate((dir) => (document.documentElement.dir = dir), direction);
        const tooWide = await page.locator('.part *').evaluateAll((parts) =>
          parts
            .filter(
              (part) =>
                part instanceof HTMLElement && !part.closest('.visually-hidden, .plot, .hours, select'),
            )
            .filter((part) => {
              const [own, card] = [part, part.closest('.part')].map((it) => it?.getBoundingClientRect());
              return own && card && (own.right > card.right + 1 || own.left < card.left - 1);
            })
            .map((part) => `${part.tagName}.${part.className} ${part.textContent.slice(0, 30)}`),
        );
        const isWide = await page.evaluate(() => document.querySelector('main')?.scrollWidth !== innerWidth);
        expect([...tooWide, isWide], `${language} ${width} ${direction}`).toEqual([false]);
        const cut = await page
          .locator('.figure dt, .figure-value')
          .evaluateAll((parts) => parts.filter((part) => part.scrollWidth > part.clientWidth + 1).length);
        expect(cut, `${language} ${width} ${direction}`).toBe(0);
      }
      await page.context().close();
    }
  }
});

test('Escape closes the window', async ({ openWindow }) => {
  const page = await openWindow({ window: 'statistics', scenario: 'past' });
  await page.keyboard.press('Escape');
  expect(await calls(page, 'app.closeWindow')).toHaveLength(1);
});
