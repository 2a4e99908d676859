import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type PageServer, startPageServer } from '../../../src/main/browser/page-server.ts';
import { type SocketBridge, attachSocketBridge } from '../../../src/main/browser/socket-bridge.ts';

const OUTSIDE = 'not for pages';
/** What a path that leads outside is made of. */
const PIECES = (
  '.. . / \\ %2e%2e %2f %5c %252e %00 %c0%ae ..; // glance : ~ ? # * ' +
  'secret.html secret.js renderer.html index.html'
).split(' ');
const INSIDE = '<!doctype html>glance';

let folder: string;
let pages: PageServer;
let bridge: SocketBridge;
let entry: URL;
let cookie: string;
let calls: number;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flatarrow-door-'));
  mkdirSync(join(folder, 'renderer/glance'), { recursive: true });
  writeFileSync(join(folder, 'renderer/glance/index.html'), INSIDE);
  for (const name of ['secret.html', 'secret.js', 'renderer.html'])
    writeFileSync(join(folder, name), OUTSIDE);
  calls = 0;
  pages = await startPageServer(join(folder, 'renderer'), 0);
  bridge = attachSocketBridge(pages.server, pages.guard, async () => {
    calls += 1;
    return { ok: true, value: undefined };
  });
  entry = new URL(pages.url);
  const answer = await fetch(entry, { redirect: 'manual' });
  cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
});

afterEach(async () => {
  bridge.close();
  pages.server.closeAllConnections();
  await new Promise((done) => pages.server.close(done));
  rmSync(folder, { recursive: true, force: true });
});

/** Bytes straight onto the wire, as no browser and no library would write them. @returns all that came back */
async function send(bytes: string): Promise<string> {
  const socket = connect(Number(entry.port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(bytes);
  return readText(socket).catch(() => '');
}

/** The same from somebody who hangs up before the answer. */
function sendAndLeave(bytes: string): Promise<void> {
  const socket = connect(Number(entry.port), '127.0.0.1');
  socket.on('error', () => undefined);
  return new Promise((resolve) => {
    socket.once('close', () => resolve());
    socket.end(bytes, () => socket.destroy());
  });
}

const request = (target: string, headers: readonly string[], method = 'GET'): string =>
  [`${method} ${target} HTTP/1.1`, ...headers, 'Connection: close', '', ''].join('\r\n');
const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);

describe('the browser host’s door', () => {
  it('opens for its own host, its own cookie and a page that is there', async () => {
    const answer = await send(request('/glance/index.html', [`Host: ${entry.host}`, `Cookie: ${cookie}`]));
    expect([statusOf(answer), answer.endsWith(INSIDE)]).toEqual([200, true]);
  });

  it('is on this computer alone', () => {
    expect(pages.server.address()).toMatchObject({ address: '127.0.0.1' });
  });

  it('gives nothing from outside its folder, whatever path is made of dots, slashes and escapes', async () => {
    const piece = fc.constantFrom(...PIECES);
    const path = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => `/${pieces.join('')}`);
    await fc.assert(
      fc.asyncProperty(path, async (target) => {
        const headers = [`Host: ${entry.host}`, `Cookie: ${cookie}`];
        expect(await send(request(encodeURI(target), headers))).not.toContain(OUTSIDE);
        expect(await send(request(target, headers))).not.toContain(OUTSIDE);
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, (host: string) => string[], number]>([
    ['another name', () => ['Host: evil.example'], 403],
    ['the right name behind another', (host) => ['Host: evil.example', `X-Forwarded-Host: ${host}`], 403],
    ['no name', () => [], 400],
    ['an empty name', () => ['Host: '], 403],
    ['a name with a user', (host) => [`Host: a@${host}`], 403],
    ['the other spelling', (host) => [`Host: ${host.replace('127.0.0.1', 'localhost')}`], 403],
    ['the number of the address', () => ['Host: 2130706433'], 403],
  ])('refuses %s of this computer', async (_, headers, status) => {
    const answer = await send(request('/glance/index.html', [...headers(entry.host), `Cookie: ${cookie}`]));
    expect(statusOf(answer)).toBe(status);
    expect(answer).not.toContain(INSIDE);
  });

  it.each([
    'GET http://evil.example/glance/index.html',
    'GET //evil.example/',
    'CONNECT evil.example:443',
    'OPTIONS *',
  ])('is nobody’s proxy: %s', async (line) => {
    const headers = [`Host: ${entry.host}`, `Cookie: ${cookie}`, 'Connection: close'];
    const answer = await send(`${line} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`);
    expect(answer).not.toContain(INSIDE);
    expect(statusOf(answer) >= 400 || answer === '').toBe(true);
  });

  it.each(['POST', 'PUT', 'DELETE', 'HEAD', 'PATCH', 'TRACE'])('takes no %s', async (method) => {
    const answer = await send(
      request('/glance/index.html', [`Host: ${entry.host}`, `Cookie: ${cookie}`], method),
    );
    expect(statusOf(answer)).toBe(403);
  });

  it('guesses no cookie and no token into being', async () => {
    const guess = fc.oneof(
      fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
      fc.constantFrom('', '__proto__', cookie.slice(0, -1), `${cookie}x`, cookie.toUpperCase(), '%00'),
      fc.nat({ max: cookie.length - 1 }).map((at) => `${cookie.slice(0, at)}_${cookie.slice(at + 1)}`),
    );
    const headers = [`Host: ${entry.host}`];
    await fc.assert(
      fc.asyncProperty(guess, async (guessed) => {
        fc.pre(guessed !== cookie && !/[\r\n]/.test(guessed));
        const page = await send(request('/glance/index.html', [...headers, `Cookie: ${guessed}`]));
        expect(page).not.toContain(INSIDE);
        const enter = await send(request(`/enter?token=${encodeURIComponent(guessed)}`, headers));
        expect([statusOf(enter), /set-cookie/i.test(enter)]).toEqual([403, false]);
      }),
      { numRuns: 200 },
    );
    expect(statusOf(await send(request(entry.pathname + entry.search, headers)))).toBe(403);
  });

  it('survives headers without end, half requests and noise, and serves on', async () => {
    await send(`GET / HTTP/1.1\r\nHost: ${entry.host}\r\nX: ${'x'.repeat(1_000_000)}\r\n\r\n`);
    await sendAndLeave(`GET / HTTP/1.1\r\n${'X: x\r\n'.repeat(10_000)}\r\n`);
    await sendAndLeave('GET /gl');
    await sendAndLeave('\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03');
    await send(
      `GET /bridge HTTP/1.1\r\nHost: ${entry.host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`,
    );
    const answer = await send(request('/glance/index.html', [`Host: ${entry.host}`, `Cookie: ${cookie}`]));
    expect(statusOf(answer)).toBe(200);
    expect(calls).toBe(0);
  });

  it('hangs up on a message that is too large, and on who upgrades elsewhere', async () => {
    const headers = { cookie, origin: entry.origin };
    const socket = new WebSocket(`ws://${entry.host}/bridge`, { headers });
    await new Promise((resolve) => socket.once('open', resolve));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => undefined);
    socket.send(JSON.stringify({ id: 1, channel: 'overview.get', argument: 'x'.repeat(300_000) }));
    expect(await closed).toBe(1009);
    for (const path of ['/', '/bridge/', '/bridge?x', '//bridge']) {
      const refused = new WebSocket(`ws://${entry.host}${path}`, { headers });
      const outcome = await new Promise((resolve) => {
        refused.once('open', () => resolve('open'));
        refused.once('error', () => resolve('refused'));
      });
      expect([path, outcome]).toEqual([path, 'refused']);
    }
    expect(calls).toBe(0);
  });
});
