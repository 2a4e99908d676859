import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, type Page, expect, test } from '@playwright/test';
import { contract } from '../../../src/shared/ipc/contract.ts';
import { settingsSchema } from '../../../src/shared/settings/settings.ts';
import { LOGIN, fastCloud, followMia, launch, newProfile } from './app.ts';

const PAYLOADS = 10_000;
const POWERS = [
  'nodeIntegration',
  'nodeIntegrationInWorker',
  'nodeIntegrationInSubFrames',
  'webviewTag',
  'allowRunningInsecureContent',
  'experimentalFeatures',
  'enableBlinkFeatures',
];
const CHANNELS = Object.entries(contract).flatMap(([group, { calls }]) =>
  Object.keys(calls)
    // It would close the window in which the test runs.
    .filter((name) => name !== 'closeWindow')
    .map((name) => `${group}.${name}`),
);

let profile: string;
let app: ElectronApplication;
let page: Page;
let cloud: Awaited<ReturnType<typeof fastCloud>>;

test.beforeAll(async () => {
  profile = newProfile();
  cloud = await fastCloud();
  app = await launch({ profile, environment: cloud.environment });
  page = await app.firstWindow();
  await page.waitForLoadState('load');
  await followMia(app);
  // Nobody is there to answer them.
  await app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' });
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] });
  });
});

test.afterAll(async () => {
  await app.close();
  await cloud.cloud.http.close();
  rmSync(profile, { recursive: true, force: true });
});

test('a window that has been taken over gets refusals and honest answers, and harms nothing', async () => {
  const outcome = await page.evaluate(
    async ({ channels, payloads }) => {
      const round: Record<string, unknown> = {};
      round['self'] = round;
      let deep: unknown = 0;
      for (let level = 0; level < 500; level += 1) deep = level % 2 ? [deep] : { id: deep };
      const hostile: (() => unknown)[] = [
        () => undefined,
        () => null,
        () => Number.NaN,
        () => -1n,
        () => 'x'.repeat(100_000),
        () => ({ id: 'x'.repeat(1000), values: {}, keep: 'anyway' }),
        () => round,
        () => deep,
        () =>
          JSON.parse(
            '{"__proto__":{"polluted":1},"id":"__proto__","constructor":{"prototype":{"polluted":1}}}',
          ),
        () => new Map([['id', 1]]),
        () => new Date(Number.NaN),
        () => new Uint8Array(1000),
        () => Array.from({ length: 1000 }, (_, index) => index),
        () => ({ personId: 'constructor', minutes: 1e308, kind: 'urgentLow', from: 'window' }),
        () => ({ sourceId: 'nightscout', values: { address: 'file:///etc/passwd' } }),
        () => [],
      ];
      const bridge = Reflect.get(globalThis, 'flatarrowBridge');
      const texts = new Set<string>();
      let answers = 0;
      for (let index = 0; index < payloads; index += 1) {
        const channel = channels[index % channels.length];
        // By turns of another length, so that each channel meets each of them.
        const make = hostile[Math.floor(index / channels.length) % hostile.length];
        try {
          const answer = await bridge.call(channel, make?.());
          answers += 1;
          if (!answer.ok) texts.add(Object.keys(answer.error).toSorted().join());
          if (JSON.stringify(answer).includes('node:')) texts.add(JSON.stringify(answer));
        } catch (error) {
          texts.add(String(error));
        }
      }
      return { answers, texts: [...texts] };
    },
    { channels: [...CHANNELS, '__proto__.toString', 'constructor', 'app.quit'], payloads: PAYLOADS },
  );
  expect(outcome.answers).toBe(PAYLOADS);
  expect(outcome.texts.filter((text) => !['kind,ref', 'kind,ref,retryAt'].includes(text))).toEqual([]);
  const settings = settingsSchema.parse(JSON.parse(readFileSync(join(profile, 'settings.json'), 'utf8')));
  expect(settings.persons.map(({ name }) => name)).toContain('Mia');
  expect(settings.accounts).toHaveLength(1);
  expect(readFileSync(join(profile, 'vault.json'), 'utf8')).not.toContain(LOGIN.password);
  const log = readFileSync(join(profile, 'logs/flatarrow.log'), 'utf8');
  expect(log).toContain('call refused');
  expect(log).not.toContain(LOGIN.password);
  expect(await app.evaluate(({ app: main }) => main.isReady())).toBe(true);
});

test('a frame within a window is not loaded, and holds no bridge', async () => {
  await page.evaluate(() => {
    const urls = [
      'app://flatarrow/settings/index.html',
      'https://example.com/',
      'data:text/html,x',
      'about:blank',
    ];
    for (const url of urls) {
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
    }
  });
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  expect(frames.length).toBeGreaterThan(0);
  for (const frame of frames) {
    expect(frame.url()).not.toMatch(/^app:|^https:/);
    expect(await frame.evaluate(() => Reflect.has(globalThis, 'flatarrowBridge'))).toBe(false);
  }
});

test('a download, a new window and a page of another origin are refused', async () => {
  const savedTo = join(profile, 'downloaded.txt');
  await app.evaluate(({ session }, path) => {
    session.defaultSession.on('will-download', (_event, item) => item.setSavePath(path));
  }, savedTo);
  await page.evaluate(() => {
    for (const href of ['data:text/plain,secret', 'app://flatarrow/glance/index.html', 'blob:none']) {
      const link = document.createElement('a');
      link.href = href;
      link.download = 'downloaded.txt';
      document.body.append(link);
      link.click();
    }
  });
  const before = app.windows().length;
  await page.evaluate(() => {
    window.open('app://flatarrow/settings/index.html');
    window.open('https://example.com/', '_blank', 'nodeIntegration=yes');
    const form = document.createElement('form');
    form.action = 'https://example.com/';
    form.method = 'post';
    document.body.append(form);
    form.submit();
  });
  expect(page.url()).toMatch(/^app:\/\/flatarrow\//);
  expect(app.windows().length).toBeLessThanOrEqual(before);
  expect(existsSync(savedTo)).toBe(false);
});

test('a window has none of the powers that Electron’s checklist warns of', async () => {
  // Electron's types leave this method out.
  const preferences = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }): Record<string, unknown> =>
      Reflect.apply(Reflect.get(webContents, 'getLastWebPreferences'), webContents, []),
    ),
  );
  expect(preferences.length).toBeGreaterThan(0);
  for (const given of preferences) {
    expect(given).toMatchObject({ sandbox: true, contextIsolation: true, webSecurity: true });
    expect(POWERS.filter((power) => given[power])).toEqual([]);
  }
});

test('a page sees two functions of ours and nothing of Electron’s, and makes no webview', async () => {
  const seen = await page.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'https://example.com/');
    view.setAttribute('nodeintegration', '');
    view.setAttribute('allowpopups', '');
    document.body.append(view);
    return {
      bridge: Object.keys(Reflect.get(globalThis, 'flatarrowBridge')).toSorted(),
      electron: ['require', 'process', 'module', 'ipcRenderer', 'electron', 'Buffer'].filter((name) =>
        Reflect.has(globalThis, name),
      ),
      loads: Reflect.has(view, 'loadURL'),
    };
  });
  expect(seen).toEqual({ bridge: ['call', 'listen'], electron: [], loads: false });
  const kinds = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((each) => each.getType()),
  );
  expect(kinds).not.toContain('webview');
});
