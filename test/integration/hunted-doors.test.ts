import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PageServer, startPageServer } from '../../src/main/browser/page-server.ts';
import { type SocketBridge, attachSocketBridge } from '../../src/main/browser/socket-bridge.ts';

let folder: string;
let pages: PageServer;
let bridge: SocketBridge;
const accidents: unknown[] = [];
const note = (accident: unknown): void => void accidents.push(accident);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flatarrow-door-'));
  mkdirSync(join(folder, 'glance'));
  writeFileSync(join(folder, 'glance/index.html'), '<!doctype html>');
  pages = await startPageServer(folder, 0);
  bridge = attachSocketBridge(pages.server, pages.guard, async () => ({ ok: true, value: undefined }));
  accidents.length = 0;
  process.on('unhandledRejection', note).on('uncaughtException', note);
});
afterEach(async () => {
  process.off('unhandledRejection', note).off('uncaughtException', note);
  bridge.close();
  pages.server.closeAllConnections();
  await new Promise((done) => pages.server.close(done));
  rmSync(folder, { recursive: true, force: true });
});

const { hostname, port } = { hostname: '127.0.0.1', port: (): number => Number(new URL(pages.url).port) };

async function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: hostname, port: port(), path, timeout: 1000 }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .on('timeout', () => resolve(undefined))
      .end();
  });
}

describe('the browser host, asked by a stranger', () => {
  it.each(['//', '//[', '/%', '/%00.html', '/enter?token=%', '///..//'])(
    'refuses %j and lives on',
    async (path) => {
      expect(await statusOf(path)).toBe(403);
      expect(accidents).toEqual([]);
    },
  );

  it('outlives one who knocks at the bridge and slams the door', async () => {
    for (let knock = 0; knock < 20; knock += 1) {
      await new Promise<void>((resolve) => {
        const socket = connect(port(), hostname, () => {
          const head = `GET /bridge HTTP/1.1\r\nHost: ${hostname}:${port()}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`;
          socket.write(head + 'x'.repeat(100_000), () => socket.resetAndDestroy());
        });
        socket.on('error', () => undefined).on('close', () => resolve());
      });
    }
    expect(await statusOf('/glance/index.html')).toBe(403);
    expect(accidents).toEqual([]);
  });
});
