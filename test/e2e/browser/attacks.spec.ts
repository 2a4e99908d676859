import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import { type Page, expect, test } from '@playwright/test';
import { BrowserHost } from './host.ts';

const chromium = process.env['FLATARROW_CHROMIUM'];
/** A name of the attacker's that leads to this computer, as after DNS rebinding. */
const EVIL_NAME = 'evil.example';
const args = [`--host-resolver-rules=MAP ${EVIL_NAME} 127.0.0.1`];
test.use({ launchOptions: chromium ? { args, executablePath: chromium } : { args } });

let host: BrowserHost;
let entry: URL;
let evil: Server;
let evilPort: number;

/** Somebody is at work in Flatarrow, and opens another page in the same browser. */
test.beforeEach(async ({ page }) => {
  host = new BrowserHost({}, ['--simulate']);
  entry = new URL(await host.address());
  evil = createServer((_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Nice page</title>'),
  ).listen(0, '127.0.0.1');
  await once(evil, 'listening');
  const address = evil.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  evilPort = address.port;
  await page.goto(entry.href);
  await expect(page.getByText('Simulation').first()).toBeVisible();
});

test.afterEach(async () => {
  await host.stop();
  evil.closeAllConnections();
  evil.close();
});

/** From there, in every way that a page has of reaching an address. @returns what each came to */
async function reachFor(page: Page, origin: string): Promise<Record<string, string>> {
  return page.evaluate(async (target) => {
    const read = async (path: string, options: RequestInit): Promise<string> => {
      try {
        const answer = await fetch(target + path, options);
        const text = await answer.text();
        return text === '' ? `${answer.type}: nothing` : `read: ${text.slice(0, 200)}`;
      } catch {
        return 'refused';
      }
    };
    const load = (tag: 'script' | 'img' | 'link', path: string): Promise<string> =>
      new Promise((resolve) => {
        const element = document.createElement(tag);
        if (element instanceof HTMLLinkElement) {
          element.rel = 'stylesheet';
          element.href = target + path;
        } else element.src = target + path;
        element.addEventListener('load', () => resolve('loaded'));
        element.addEventListener('error', () => resolve('refused'));
        document.body.append(element);
      });
    const socket = (): Promise<string> =>
      new Promise((resolve) => {
        const opened = new WebSocket(`${target.replace('http', 'ws')}/bridge`);
        opened.addEventListener('open', () => resolve('open'));
        opened.addEventListener('error', () => resolve('refused'));
      });
    const frame = (path: string): Promise<string> =>
      new Promise((resolve) => {
        const element = document.createElement('iframe');
        element.src = target + path;
        element.addEventListener('load', () => {
          // Null for a page of another origin.
          resolve(element.contentDocument === null ? 'closed' : 'open');
        });
        document.body.append(element);
      });
    return {
      'fetch, with cookies': await read('/glance/index.html', { credentials: 'include' }),
      'fetch, blind': await read('/glance/index.html', { credentials: 'include', mode: 'no-cors' }),
      'post, blind': await read('/enter', { method: 'POST', mode: 'no-cors', body: 'x' }),
      'a guessed token': await read('/enter?token=guess', { credentials: 'include' }),
      script: await load('script', '/glance/index.html'),
      image: await load('img', '/glance/index.html'),
      'style sheet': await load('link', '/glance/index.html'),
      frame: await frame('/glance/index.html'),
      socket: await socket(),
    };
  }, origin);
}

const NOTHING = {
  'fetch, with cookies': 'refused',
  'fetch, blind': 'refused',
  'post, blind': 'refused',
  'a guessed token': 'refused',
  script: 'refused',
  image: 'refused',
  'style sheet': 'refused',
  frame: 'closed',
  socket: 'refused',
};

for (const name of [EVIL_NAME, '127.0.0.1', 'localhost']) {
  test(`a page from ${name} on another port reads nothing and calls nothing`, async ({ page, context }) => {
    const other = await context.newPage();
    await other.goto(`http://${name}:${evilPort}/`);
    expect(await reachFor(other, entry.origin)).toEqual(NOTHING);
    await other.close();
    await page.reload();
    await expect(page.getByText('Simulation').first()).toBeVisible();
  });
}

test('another name for this very address is refused: DNS rebinding leads to a closed door', async ({
  context,
}) => {
  const other = await context.newPage();
  for (const path of ['/', '/glance/index.html', entry.pathname + entry.search]) {
    const answer = await other.goto(`http://${EVIL_NAME}:${entry.port}${path}`);
    expect([path, answer?.status(), await answer?.text()]).toEqual([path, 403, 'Refused.']);
  }
  // From a page of that name, which the browser takes to be of the same origin as the bridge.
  const opened = await other.evaluate(
    (url) =>
      new Promise((resolve) => {
        const socket = new WebSocket(url);
        socket.addEventListener('open', () => resolve('open'));
        socket.addEventListener('error', () => resolve('refused'));
      }),
    `ws://${EVIL_NAME}:${entry.port}/bridge`,
  );
  expect(opened).toBe('refused');
});

test('a window that another page has opened tells it nothing', async ({ context }) => {
  const other = await context.newPage();
  await other.goto(`http://127.0.0.1:${evilPort}/`);
  const [popup] = await Promise.all([
    context.waitForEvent('page'),
    other.evaluate((url) => {
      Object.assign(window, { theirs: window.open(url) });
    }, `${entry.origin}/glance/index.html`),
  ]);
  await popup.waitForLoadState();
  const seen = await other.evaluate(() => {
    const theirs: unknown = Reflect.get(window, 'theirs');
    try {
      return theirs instanceof Window ? theirs.document.title : 'no window of its own';
    } catch {
      return 'closed';
    }
  });
  expect(['closed', 'no window of its own']).toContain(seen);
  expect(await popup.evaluate(() => window.opener === null)).toBe(true);
});

test('another browser gets in neither without the token nor with one that was used', async ({ browser }) => {
  const stranger = await browser.newContext();
  const page = await stranger.newPage();
  for (const address of [
    entry.href,
    `${entry.origin}/`,
    `${entry.origin}/enter`,
    `${entry.origin}/enter?token=`,
  ]) {
    expect([address, (await page.goto(address))?.status()]).toEqual([address, 403]);
  }
  await stranger.close();
});
