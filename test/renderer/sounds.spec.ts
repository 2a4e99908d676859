import type { Page } from '@playwright/test';
import { expect, test } from './sound-stage.ts';

const states = (page: Page): Promise<string[]> => page.evaluate(() => window.sounds.states);
const advance = (page: Page, byMs: number): Promise<void> =>
  page.evaluate((ms) => window.sounds.advance(ms), byMs);
const elements = (page: Page): Promise<{ at: number; paused: boolean; ended: boolean; volume: number }[]> =>
  page.evaluate(() =>
    window.sounds.elements.map(({ currentTime: at, paused, ended, volume }) => ({
      at,
      paused,
      ended,
      volume,
    })),
  );
const ended = (page: Page, nth: number): Promise<unknown> =>
  page.waitForFunction((n) => window.sounds.elements[n]?.hasAttribute('src') === false, nth);
const ring = (page: Page, sound: 'falling' | 'none' = 'falling'): Promise<void> =>
  page.evaluate((name) => window.sounds.play({ sound: name, level: 3, volume: 50 }), sound);

test('an alarm really plays: the browser says so, and its time moves', async ({ openSoundPage }) => {
  const page = await openSoundPage();
  await ring(page);
  await expect.poll(() => states(page)).toEqual(['playing']);
  await page.waitForFunction(() => (window.sounds.elements[0]?.currentTime ?? 0) > 0.3);
  expect(await elements(page)).toMatchObject([{ paused: false, volume: 0.25 }]);
});

test('every sound can be decoded', async ({ openSoundPage }) => {
  const page = await openSoundPage();
  for (const sound of ['falling', 'rising', 'pulse', 'chime'] as const)
    for (const level of [1, 2, 3] as const) {
      await page.evaluate((alarm) => window.sounds.play(alarm), { sound, level, volume: 10 });
      await page.waitForFunction(() => (window.sounds.elements.at(-1)?.currentTime ?? 0) > 0);
    }
  expect(await states(page)).toEqual(['playing']);
});

test('an alarm repeats after a pause until it is stopped', async ({ openSoundPage }) => {
  const page = await openSoundPage();
  await ring(page);
  await ended(page, 0);
  await advance(page, 1499);
  expect(await elements(page)).toHaveLength(1);
  await advance(page, 1);
  await page.waitForFunction(() => (window.sounds.elements[1]?.currentTime ?? 0) > 0);
  await page.evaluate(() => window.sounds.stop());
  expect(await elements(page)).toMatchObject([{ paused: true }, { paused: true }]);
  await advance(page, 120_000);
  expect(await elements(page)).toHaveLength(2);
  expect(await states(page)).toEqual(['playing', 'stopped']);
});

test('an alarm ends by itself after a minute', async ({ openSoundPage }) => {
  const page = await openSoundPage();
  await ring(page);
  await ended(page, 0);
  // The test's minute is over at once: what should still be playing then looks stuck, which is tried again as well.
  await advance(page, 59_999);
  expect((await states(page)).at(-1)).not.toBe('stopped');
  await advance(page, 1);
  expect((await states(page)).at(-1)).toBe('stopped');
  const made = (await elements(page)).length;
  await advance(page, 60_000);
  expect(await elements(page)).toHaveLength(made);
  expect((await elements(page)).every(({ paused }) => paused)).toBe(true);
});

test('another alarm takes the place of the one that plays', async ({ openSoundPage }) => {
  const page = await openSoundPage();
  await ring(page);
  await expect.poll(() => states(page)).toEqual(['playing']);
  await ring(page);
  await page.waitForFunction(() => (window.sounds.elements[1]?.currentTime ?? 0) > 0);
  expect(await elements(page)).toMatchObject([{ paused: true }, { paused: false }]);
  await ring(page, 'none');
  expect((await elements(page)).every(({ paused }) => paused)).toBe(true);
  expect(await states(page)).toEqual(['playing', 'stopped']);
});

test('a browser that wants a click first is reported, and the alarm plays after one', async ({
  openSoundPage,
}) => {
  const page = await openSoundPage({
    flags: ['--autoplay-policy=document-user-activation-required'],
    // By itself: what a test evaluates in a page counts as a click.
    hash: '#ring',
  });
  await expect.poll(() => states(page)).toEqual(['failed: blocked']);
  await page.getByRole('button').click();
  await advance(page, 1500);
  await expect.poll(() => states(page)).toEqual(['failed: blocked', 'playing']);
});

test('a sound that can’t be loaded is reported, and tried again', async ({ openSoundPage }) => {
  const page = await openSoundPage();
  await page.route('**/*.wav', (route) => route.abort());
  await ring(page);
  await expect.poll(() => states(page)).toEqual(['failed: unplayable']);
  await page.unroute('**/*.wav');
  await advance(page, 1500);
  await expect.poll(() => states(page)).toEqual(['failed: unplayable', 'playing']);
});

test('a sound that never gets going is reported', async ({ openSoundPage }) => {
  const page = await openSoundPage();
  await page.route('**/*.wav', () => undefined);
  await ring(page);
  await advance(page, 7999);
  expect(await states(page)).toEqual([]);
  await advance(page, 1);
  await expect.poll(() => states(page)).toEqual(['failed: stuck']);
});

test('the check says whether this computer has an output', async ({ openSoundPage }) => {
  const page = await openSoundPage();
  const outputs = await page.evaluate(async () =>
    (await navigator.mediaDevices.enumerateDevices()).filter(({ kind }) => kind === 'audiooutput'),
  );
  expect(await page.evaluate(() => window.sounds.check())).toEqual({
    outcome: outputs.length ? 'works' : 'noDevice',
  });
});

test('with an output the check plays through it', async ({ openSoundPage }) => {
  const page = await openSoundPage({ flags: ['--use-fake-device-for-media-stream'] });
  expect(await page.evaluate(() => window.sounds.check())).toEqual({ outcome: 'works' });
  expect(await elements(page)).toHaveLength(1);
  await page.route('**/*.wav', (route) => route.abort());
  expect(await page.evaluate(() => window.sounds.check())).toEqual({
    outcome: 'failed',
    reason: 'unplayable',
  });
});
