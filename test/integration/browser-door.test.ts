import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type PageServer, startPageServer } from '../../src/main/browser/page-server.ts';
import { type SocketBridge, attachSocketBridge } from '../../src/main/browser/socket-bridge.ts';

let folder: string;
let pages: PageServer;
let bridge: SocketBridge;
const heard: unknown[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flatarrow-pages-'));
  mkdirSync(join(folder, 'renderer/glance'), { recursive: true });
  writeFileSync(join(folder, 'renderer/glance/index.html'), '<!doctype html>glance');
  writeFileSync(join(folder, 'secret.html'), 'not for pages');
  heard.length = 0;
  pages = await startPageServer(join(folder, 'renderer'), 0);
  bridge = attachSocketBridge(pages.server, pages.guard, async (channel, argument) => {
    heard.push([channel, argument]);
    return { ok: true, value: undefined };
  });
});

afterEach(async () => {
  bridge.close();
  pages.server.closeAllConnections();
  await new Promise((done) => pages.server.close(done));
  rmSync(folder, { recursive: true, force: true });
});

const base = (): string => new URL(pages.url).origin;

async function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(base() + path, { headers, redirect: 'manual' });
}

async function enter(): Promise<string> {
  const answer = await fetch(pages.url, { redirect: 'manual' });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** Opens the bridge as a page would; resolves to what the server did. */
async function openSocket(headers: Record<string, string>): Promise<WebSocket | 'refused'> {
  const socket = new WebSocket(`${base().replace('http', 'ws')}/bridge`, { headers });
  return new Promise((resolve) => {
    socket.once('open', () => resolve(socket));
    socket.once('error', () => resolve('refused'));
  });
}

describe('the browser host', () => {
  it('shows its pages to who came in by the one-time address, with the strict policy, and to nobody else', async () => {
    expect((await get('/glance/index.html')).status).toBe(403);
    const cookie = await enter();
    const page = await get('/glance/index.html', { cookie });
    expect([page.status, await page.text()]).toEqual([200, '<!doctype html>glance']);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await fetch(pages.url, { redirect: 'manual' })).status).toBe(403);
  });

  it('serves nothing outside the folder of pages, in whatever way it is asked', async () => {
    const cookie = await enter();
    for (const path of [
      '/../secret.html',
      '/%2e%2e/secret.html',
      '/..%2fsecret.html',
      '/glance/..%5c..%5csecret.html',
      '//etc/passwd',
      '/glance/index.html%00.html',
      '/glance',
    ]) {
      expect([path, (await get(path, { cookie })).status]).toEqual([path, 404]);
    }
  });

  it('carries calls and events of a page of its own', async () => {
    const cookie = await enter();
    const socket = await openSocket({ cookie, origin: base() });
    if (socket === 'refused') throw new Error('refused');
    const received: unknown[] = [];
    socket.on('message', (data) =>
      received.push(JSON.parse(Buffer.isBuffer(data) ? data.toString('utf8') : '')),
    );
    socket.send(JSON.stringify({ id: 1, channel: 'overview.get' }));
    await expect.poll(() => received).toEqual([{ id: 1, answer: { ok: true } }]);
    bridge.send('overview.changed', {
      unit: 'mg/dL',
      language: { code: 'en', locale: 'en' },
      discreet: false,
      persons: [],
      notices: [],
      alarm: { entries: [], window: false, troubles: [] },
    });
    await expect.poll(() => received).toHaveLength(2);
    expect(heard).toEqual([['overview.get', undefined]]);
    socket.terminate();
  });

  it('refuses the bridge without cookie, from another origin, and by another name of this computer', async () => {
    const cookie = await enter();
    expect(await openSocket({ origin: base() })).toBe('refused');
    expect(await openSocket({ cookie, origin: 'http://evil.example' })).toBe('refused');
    expect(await openSocket({ cookie })).toBe('refused');
    expect(await openSocket({ cookie, origin: base(), host: 'evil.example' })).toBe('refused');
    expect(heard).toEqual([]);
  });

  it('hangs up on what is no message', async () => {
    const cookie = await enter();
    for (const nonsense of ['{', '[]', '{"id":"x","channel":"a"}', Buffer.from([1, 2, 3])]) {
      const socket = await openSocket({ cookie, origin: base() });
      if (socket === 'refused') throw new Error('refused');
      const closed = new Promise((resolve) => socket.once('close', resolve));
      socket.send(nonsense);
      expect(await closed).toBe(1003);
    }
    expect(heard).toEqual([]);
  });
});
