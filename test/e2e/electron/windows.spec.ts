import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, type Page, expect, test } from '@playwright/test';
import { launch, newProfile } from './app.ts';

let profile: string;
let app: ElectronApplication;
let page: Page;

test.beforeAll(async () => {
  profile = newProfile();
  app = await launch({ profile });
  page = await app.firstWindow();
  await page.waitForLoadState('load');
});

test.afterAll(async () => {
  await app.close();
  rmSync(profile, { recursive: true, force: true });
});

/** Without the page that tries the sound soon after the start. */
function openedByPerson(): Page[] {
  return app.windows().filter((each) => !each.url().endsWith('#check-sound'));
}

test('the first start offers to add an account or to try it with simulated data', async () => {
  await expect(page.getByRole('button', { name: /add an account/i })).toBeVisible();
  await expect(page.getByRole('button', { name: /simulated data/i })).toBeVisible();
});

test('a window is a page of our own protocol, isolated, sandboxed, and without Node', async () => {
  expect(page.url()).toMatch(/^app:\/\/flatarrow\/glance\/index\.html/);
  expect(
    await page.evaluate(() => [
      typeof Reflect.get(globalThis, 'require'),
      typeof Reflect.get(globalThis, 'process'),
    ]),
  ).toEqual(['undefined', 'undefined']);
  // Electron's types leave this method out.
  const preferences = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .filter(({ webContents }) => !webContents.getURL().endsWith('#check-sound'))
      .map(({ webContents }) => {
        const all: Record<string, unknown> = Reflect.apply(
          Reflect.get(webContents, 'getLastWebPreferences'),
          webContents,
          [],
        );
        return ['sandbox', 'contextIsolation', 'nodeIntegration', 'webSecurity'].map((name) => all[name]);
      }),
  );
  expect(preferences).toEqual([[true, true, false, true]]);
});

test('a window runs no foreign script and reaches no network', async () => {
  const reached = await page.evaluate(async () => {
    const attempts: string[] = [];
    // What a debugger evaluates is exempt from the policy; what a timer runs afterwards is not.
    await new Promise((resolve) => {
      setTimeout(() => {
        try {
          // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- the very thing that must not work
          attempts.push(String(new Function('return "ran"')()));
        } catch {
          attempts.push('eval refused');
        }
        resolve(undefined);
      });
    });
    try {
      await fetch('https://example.com/');
      attempts.push('fetched');
    } catch {
      attempts.push('fetch refused');
    }
    const script = document.createElement('script');
    script.textContent = 'globalThis.inlineRan = true';
    document.body.append(script);
    attempts.push(Reflect.has(globalThis, 'inlineRan') ? 'inline ran' : 'inline refused');
    return attempts;
  });
  expect(reached).toEqual(['eval refused', 'fetch refused', 'inline refused']);
});

test('simulated data is one click away and never looks like a person', async () => {
  await page.getByRole('button', { name: /simulated data/i }).click();
  await expect(page.getByText(/simulat/i).first()).toBeVisible();
  await expect(page.getByText(/mg\/dL/).first()).toBeVisible();
});

test('the bridge answers nobody but the windows that the program has opened itself', async () => {
  const ask = `flatarrowBridge.call('settings.get').then(({ ok }) => ok)`;
  const preload = join(import.meta.dirname, '../../../out/preload/preload.cjs');
  const stranger = await app.evaluate(
    async ({ BrowserWindow }, script) => {
      const window = new BrowserWindow({
        show: false,
        webPreferences: { preload: script.preload, sandbox: true },
      });
      await window.loadURL('app://flatarrow/glance/index.html');
      const answer: unknown = await window.webContents.executeJavaScript(script.ask);
      window.destroy();
      return answer;
    },
    { ask, preload },
  );
  expect([await page.evaluate(ask), stranger]).toEqual([true, false]);
});

test('a window neither leaves its page nor opens another, and gets no permission', async () => {
  const opened = await page.evaluate(() => window.open('https://example.com/') === null);
  expect(opened).toBe(true);
  await page.evaluate(() => {
    location.href = 'https://example.com/';
  });
  const permission = await page.evaluate(
    async () => (await navigator.permissions.query({ name: 'geolocation' })).state,
  );
  expect(permission).toBe('denied');
  const listening = await page.evaluate(async () =>
    navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'listens',
      (error: unknown) => (error instanceof Error ? error.name : 'fails'),
    ),
  );
  expect(listening).not.toBe('listens');
  expect(page.url()).toMatch(/^app:\/\/flatarrow\//);
  expect(openedByPerson()).toHaveLength(1);
});

test('the protocol serves the windows’ files and nothing above them', async () => {
  const statuses = await app.evaluate(async ({ net }) => {
    const paths = [
      'glance/index.html',
      '../main/index.js',
      '%2e%2e/main/index.js',
      '..%2fmain%2findex.js',
      'glance/',
      'nothing.html',
    ];
    return Promise.all(paths.map(async (path) => (await net.fetch(`app://flatarrow/${path}`)).status));
  });
  expect(statuses).toEqual([200, 404, 404, 404, 404, 404]);
});

test('a second start of the same profile shows the first and ends', async () => {
  // It ends by itself, before or after the test could get hold of it.
  const second = await launch({ profile }).catch(() => undefined);
  await expect.poll(() => second === undefined || second.process().exitCode !== null).toBe(true);
  expect(openedByPerson()).toHaveLength(1);
});
