import type { ElectronApplication, Page } from '@playwright/test';
import { launch } from '../../test/e2e/electron/app.ts';
import { watchFrames } from './drawn.ts';
import type { Stage } from './measure.ts';

/** The real program: windows are made, loaded and destroyed as they are for somebody. */
export async function electronStage(profile: string): Promise<Stage> {
  const app = await launch({ profile });
  await app.context().addInitScript(watchFrames);
  await addHashes(app);
  const asker = await openSettings(app);
  const version = await app.evaluate(() => process.versions['electron']);
  return {
    host: `Electron ${version}`,
    profile,
    open: async (name, hash) => {
      const opened = app.waitForEvent('window', (page) => page.url().includes(`/${name}/`));
      await app.evaluate((_electron, wanted) => Reflect.set(globalThis, 'benchHash', wanted), hash);
      const clickedAt = await asker.evaluate((window) => {
        const now = performance.timeOrigin + performance.now();
        void Reflect.get(globalThis, 'flatarrowBridge').call('app.openWindow', { name: window });
        return now;
      }, name);
      return { page: await opened, clickedAt };
    },
    close: async () => app.close(),
  };
}

/** A window opens on what its address says; a click says only which window. */
async function addHashes(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ app: main }) => {
    main.on('browser-window-created', (_event, window) => {
      const load = window.loadURL.bind(window);
      window.loadURL = async (url) => load(`${url}${String(Reflect.get(globalThis, 'benchHash') ?? '')}`);
    });
  });
}

/** The settings stay open, as a place to click in; the program itself only opens its glance window. */
async function openSettings(app: ElectronApplication): Promise<Page> {
  const glance = await windowAfter(app, 'glance', async () => {
    await app.evaluate(({ app: main }) => void main.emit('activate'));
  });
  const settings = await windowAfter(app, 'settings', async () => {
    await glance.evaluate(() =>
      Reflect.get(globalThis, 'flatarrowBridge').call('app.openWindow', { name: 'settings' }),
    );
  });
  await glance.close();
  return settings;
}

async function windowAfter(app: ElectronApplication, name: string, open: () => Promise<void>): Promise<Page> {
  const isIt = (page: Page): boolean => page.url().includes(`/${name}/index.html`);
  const event = app.waitForEvent('window', isIt);
  await open();
  return app.windows().find(isIt) ?? event;
}
