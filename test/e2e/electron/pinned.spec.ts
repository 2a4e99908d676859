import { rmSync } from 'node:fs';
import { type ElectronApplication, type Page, expect, test } from '@playwright/test';
import { launch, newProfile } from './app.ts';

let profile: string;
let app: ElectronApplication;

test.beforeEach(async () => {
  profile = newProfile();
  app = await launch({ profile, args: ['--simulate'] });
});

test.afterEach(async () => {
  await app.close();
  rmSync(profile, { recursive: true, force: true });
});

const pageOf = (name: string): Page | undefined =>
  app.windows().find((page) => new URL(page.url()).pathname === `/${name}/index.html`);

async function open(name: string): Promise<Page> {
  await expect.poll(() => pageOf(name)).toBeDefined();
  const page = pageOf(name);
  if (!page) throw new Error(`There is no ${name} window.`);
  await page.locator('main:not([aria-busy])').waitFor();
  return page;
}

async function showGlance(): Promise<Page> {
  await app.evaluate(({ app: main }) => void main.emit('activate'));
  return open('glance');
}

interface Facts {
  x: number;
  y: number;
  width: number;
  height: number;
  isOnTop: boolean;
  isFocused: boolean;
}

/** What the system knows of a window. */
async function factsOf(name: string): Promise<Facts | undefined> {
  return app.evaluate(({ BrowserWindow }, wanted) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().includes(`/${wanted}/index.html`),
    );
    return (
      window && {
        ...window.getContentBounds(),
        isOnTop: window.isAlwaysOnTop(),
        isFocused: window.isFocused(),
      }
    );
  }, name);
}

async function change(name: string, act: 'move' | 'size', [one, other]: [number, number]): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, wanted) => {
      const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
        webContents.getURL().includes(`/${wanted.name}/index.html`),
      );
      if (wanted.act === 'move') window?.setPosition(wanted.one, wanted.other);
      else window?.setContentSize(wanted.one, wanted.other);
    },
    { name, act, one, other },
  );
}

async function placeKept(): Promise<unknown> {
  const page = pageOf('glance') ?? pageOf('strip') ?? app.windows()[0];
  const answer: unknown = await page?.evaluate(async () =>
    Reflect.get(globalThis, 'flatarrowBridge').call('settings.get', undefined),
  );
  return Reflect.get(Object(Reflect.get(Object(answer), 'value')), 'glance');
}

test('pinned, the glance is a strip above all windows that stays where it is put, over a restart too', async () => {
  const glance = await showGlance();
  await glance.getByRole('button', { name: 'Pin as a small strip above all windows' }).click();
  const strip = await open('strip');
  await expect(strip.locator('.strip-value')).not.toHaveText('– – –');
  await expect.poll(() => pageOf('glance')).toBeUndefined();
  expect(await factsOf('strip')).toMatchObject({ isOnTop: true, width: 272, height: 46 });

  await change('strip', 'move', [120, 340]);
  await expect.poll(placeKept).toMatchObject({ pinned: true, strip: { x: 120, y: 340 } });

  await app.close();
  app = await launch({ profile });
  await open('strip');
  expect(await factsOf('strip')).toMatchObject({ x: 120, y: 340, isOnTop: true });
});

test('the strip opens the window, and goes when it is unpinned', async () => {
  const glance = await showGlance();
  await glance.getByRole('button', { name: 'Pin as a small strip above all windows' }).click();
  const strip = await open('strip');
  await strip.getByRole('button', { name: 'Open the window' }).click();
  const opened = await open('glance');
  await opened.getByRole('button', { name: 'Unpin' }).click();
  await expect.poll(() => pageOf('strip')).toBeUndefined();
  expect(await placeKept()).toMatchObject({ pinned: false });
});

test('closing the strip by the system’s means unpins it', async () => {
  const glance = await showGlance();
  await glance.getByRole('button', { name: 'Pin as a small strip above all windows' }).click();
  await open('strip');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().includes('/strip/'))
      ?.close();
  });
  await showGlance();
  await expect.poll(placeKept).toMatchObject({ pinned: false });
});

test('the window opens as large as it was left, and Escape closes it', async () => {
  const glance = await showGlance();
  await change('glance', 'size', [430, 560]);
  await expect.poll(placeKept).toMatchObject({ size: { width: 430, height: 560 } });
  // It is gone before the key is up.
  await glance.keyboard.press('Escape').catch(() => undefined);
  await expect.poll(() => pageOf('glance')).toBeUndefined();
  await showGlance();
  expect(await factsOf('glance')).toMatchObject({ width: 430, height: 560 });
});
