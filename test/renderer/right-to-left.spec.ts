import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { Look } from './harness.ts';
import { PSEUDO, PSEUDO_RTL, speak } from './speak.ts';

type Open = (look: Look) => Promise<Page>;

async function openTurned(openWindow: Open, look: Omit<Look, 'pseudo'>): Promise<Page> {
  const page = await openWindow({ ...look, pseudo: true });
  await speak(page, PSEUDO_RTL);
  return page;
}

async function middleOf(locator: Locator): Promise<number> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not there.');
  return box.x + box.width / 2;
}

test('a window says which way its language runs, and turns back with it', async ({ openWindow }) => {
  const page = await openTurned(openWindow, { window: 'settings', scenario: 'inRange' });
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await speak(page, PSEUDO);
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
});

test('the list of sections stands at the right, and the way back points there', async ({ openWindow }) => {
  const page = await openTurned(openWindow, { window: 'settings', scenario: 'inRange' });
  expect(await middleOf(page.getByRole('navigation'))).toBeGreaterThan(
    await middleOf(page.getByRole('main')),
  );
  await expect(page.locator('.navigation-back .icon')).toHaveCSS('scale', '-1 1');
});

test('a switch is on at its left end', async ({ openWindow }) => {
  const page = await openTurned(openWindow, { window: 'settings', scenario: 'inRange' });
  const track = page.locator('.switch[aria-checked=true] .switch-track').first();
  const knobAt = await track.evaluate((element) => {
    const knob = getComputedStyle(element, '::after');
    return [knob.left, knob.right].map((side) => Number.parseFloat(side));
  });
  expect(knobAt[0]).toBeLessThan(knobAt[1] ?? 0);
});

test('number, arrow and age stand from right to left, and no number is turned over', async ({
  openWindow,
}) => {
  const page = await openTurned(openWindow, { window: 'glance', scenario: 'inRange' });
  const [value, arrow, note] = ['.hero-value', '.hero .trend-arrow', '.hero-note'].map((part) =>
    page.locator(part),
  );
  if (!value || !arrow || !note) throw new Error('They are not there.');
  expect(await middleOf(value)).toBeGreaterThan(await middleOf(arrow));
  expect(await middleOf(arrow)).toBeGreaterThan(await middleOf(note));
  await expect(value).toHaveText('142');
  // The sign stays before its number.
  const delta = page.locator('.hero-delta');
  await expect(delta).toHaveText(/^[+−-]?\d/);
  await expect(delta).toHaveCSS('unicode-bidi', 'plaintext');
});

test('the arrow of a trend points where the line of the chart goes', async ({ openWindow }) => {
  const page = await openTurned(openWindow, { window: 'glance', scenario: 'urgentLow' });
  const turned = await page.locator('.hero .trend-arrow').evaluate((arrow) => getComputedStyle(arrow).scale);
  expect(turned).toBe('none');
});

test('time runs from left to right in every chart, as it does on every sensor’s own', async ({
  openWindow,
}) => {
  const glance = await openTurned(openWindow, { window: 'glance', scenario: 'weeks' });
  const chart = glance.getByRole('slider');
  await expect(chart).toHaveCSS('direction', 'ltr');
  await chart.focus();
  await glance.keyboard.press('End');
  const now = await chart.getAttribute('aria-valuenow');
  await glance.keyboard.press('ArrowLeft');
  expect(Number(await chart.getAttribute('aria-valuenow'))).toBeLessThan(Number(now));
  const statistics = await openTurned(openWindow, { window: 'statistics', scenario: 'past' });
  for (const plot of await statistics.locator('.plot, .day-ground, .hours').all())
    await expect(plot).toHaveCSS('direction', 'ltr');
});
