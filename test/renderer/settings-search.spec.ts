import type { Page } from '@playwright/test';
import {
  SEARCHABLE,
  type Searchable,
  type SettingName,
} from '../../src/renderer/settings/search/searchable.ts';
import { SECTION_TITLES } from '../../src/renderer/settings/search/section-titles.ts';
import { ENGLISH_MESSAGES, english } from '../support/english.ts';
import { expect, test } from './fixtures.ts';

const SETTINGS = { window: 'settings', scenario: 'secondChoice' } as const;
const NAMES = Object.keys(SEARCHABLE).filter((name): name is SettingName => name in SEARCHABLE);
const ENTRIES: Readonly<Record<SettingName, Searchable>> = SEARCHABLE;

/** The texts of messages that ask for no values: what a control may be called in every state. */
const PLAIN = new Set(
  Object.values(ENGLISH_MESSAGES)
    .flatMap((part): string[] => Object.values(part))
    .filter((text) => !text.includes('{')),
);

/** What has to be operated in a section and is no setting of it. */
const NO_SETTINGS = new Set(['Undo']);

const field = (page: Page) => page.getByRole('combobox', { name: 'Search the settings' });
const hits = (page: Page) => page.getByRole('option').filter({ hasText: /./ });

/** Types it and goes to the hit of that name. */
async function goTo(page: Page, query: string, name: SettingName): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.keyboard.type(query);
  const ids = await page
    .locator('[role=option].hit')
    .evaluateAll((all) => all.map(({ id }) => id.split('-').at(-1)));
  expect(ids, `what “${query}” finds`).toContain(name);
  for (let step = 0; step < ids.indexOf(name); step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test('a setting is found and reached by keys alone', async ({ openWindow }) => {
  const page = await openWindow(SETTINGS);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('DARK');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByText('1 setting found')).toBeAttached();
  await expect(page.getByRole('group', { name: 'Display' }).getByRole('option')).toHaveText(['Theme']);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main', { name: 'Display' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Like the system' })).toBeFocused();
  await expect(page.locator('[data-found]')).toHaveCount(1);
  await expect(field(page)).toHaveValue('');
  await expect(page.locator('[data-found]')).toHaveCount(0);
});

test('arrows go through what was found, and round', async ({ openWindow }) => {
  const page = await openWindow(SETTINGS);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('backup');
  const selected = page.getByRole('option', { selected: true });
  const first = await selected.textContent();
  await page.keyboard.press('ArrowUp');
  await expect(selected).not.toHaveText(first ?? '');
  await page.keyboard.press('ArrowDown');
  await expect(selected).toHaveText(first ?? '');
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await selected.getAttribute('id')) ?? '',
  );
});

test('what is not there is said, and nothing else offered', async ({ openWindow }) => {
  const page = await openWindow(SETTINGS);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('xylophone');
  await expect(page.getByText('Nothing was found for “xylophone”.')).toBeVisible();
  await expect(hits(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main', { name: 'Persons & accounts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(page.getByRole('button', { name: 'Ranges' })).toBeVisible();
});

test('a slash that somebody writes stays a slash', async ({ openWindow }) => {
  const page = await openWindow({ ...SETTINGS, hash: '#add-account' });
  await page.getByLabel('User name').focus();
  await page.keyboard.type('a/b');
  await expect(page.getByLabel('User name')).toHaveValue('a/b');
});

test('behind a question the search is not to be had', async ({ openWindow }) => {
  const page = await openWindow(SETTINGS);
  await page.getByRole('button', { name: 'Remove Mia' }).click();
  await page.keyboard.press('/');
  await expect(field(page)).not.toBeFocused();
});

test('what is folded away is unfolded', async ({ openWindow }) => {
  const page = await openWindow(SETTINGS);
  await goTo(page, 'volume', 'alarmSound');
  await expect(page.getByLabel('Low, sound', { exact: true })).toBeFocused();
  await goTo(page, 'forecast', 'looksAhead');
  await expect(page.getByLabel('Urgent low soon, looks ahead so many minutes')).toBeFocused();
});

test('the way leads out of an open form, too', async ({ openWindow }) => {
  const page = await openWindow({ ...SETTINGS, hash: '#add-account' });
  await goTo(page, 'child family', 'addPerson');
  await expect(page.getByRole('button', { name: 'Add a person' })).toBeFocused();
});

test('another language is searched in its own words, without its accents', async ({ openWindow }) => {
  const page = await openWindow({ ...SETTINGS, settings: { language: 'fr' } });
  await page.keyboard.press('Control+f');
  await page.keyboard.type('reglage');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('theme');
  await expect(page.getByRole('option')).toContainText(['Thème']);
});

test('with reduced motion the mark stands still', async ({ openWindow }) => {
  const page = await openWindow(SETTINGS);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await goTo(page, 'unit', 'unit');
  await expect(page.locator('[data-found]')).toHaveCSS('animation-name', 'none');
  await expect(page.locator('[data-found]')).toHaveCSS('outline-style', 'solid');
});

for (const section of Object.keys(SECTION_TITLES)) {
  test(`every setting of “${section}” leads to where it can be operated`, async ({ openWindow }) => {
    const page = await openWindow(SETTINGS);
    for (const name of NAMES.filter((each) => ENTRIES[each].section === section)) {
      await goTo(page, english.t(ENTRIES[name].label), name);
      const place = page.locator(`[data-setting="${name}"]`).and(page.locator('[data-found]'));
      await expect(place, name).toHaveCount(1);
      await expect(place.locator(':focus').or(place.and(page.locator(':focus'))), name).toHaveCount(1);
    }
  });
}

test('every control of every section belongs to a setting that is found by the control’s own name', async ({
  openWindow,
}) => {
  const page = await openWindow(SETTINGS);
  for (const title of Object.values(SECTION_TITLES)) {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: english.t(title), exact: true })
      .click();
    await page.getByRole('main', { name: english.t(title) }).waitFor();
    const unfold = page.getByRole('button', { name: /^More: / });
    for (let folded = await unfold.count(); folded > 0; folded -= 1) await unfold.nth(folded - 1).click();
    await page.locator('main :not([aria-busy=true])').first().waitFor();
    const controls = await page
      .getByRole('main')
      .locator('input, select, textarea, button')
      .evaluateAll((all) =>
        all.map((each) => ({
          name:
            each.getAttribute('aria-label') ??
            (each instanceof HTMLInputElement || each instanceof HTMLSelectElement
              ? (each.labels?.[0]?.textContent ?? '')
              : (each.textContent ?? '')),
          of: each.closest('[data-setting]')?.getAttribute('data-setting') ?? '',
        })),
      );
    expect(controls.length, title).toBeGreaterThan(0);
    for (const { name, of } of controls.filter((each) => !NO_SETTINGS.has(each.name))) {
      expect(NAMES, `“${name}” in ${title} belongs to a setting`).toContain(of);
      if (!PLAIN.has(name)) continue;
      await field(page).fill(name);
      const ids = await page
        .locator('[role=option].hit')
        .evaluateAll((found) => found.map(({ id }) => id.split('-').at(-1)));
      expect(ids, `what “${name}” in ${title} finds`).toContain(of);
      await page.keyboard.press('Escape');
    }
  }
});
