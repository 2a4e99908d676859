import { once } from 'node:events';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { nightscout } from '../../../../../src/main/sources/nightscout/source.ts';
import { NOW } from './scene.ts';
import { createHttp } from '../../../../../src/main/platform/undici-http.ts';

const HANDSHAKE = '0{"sid":"a","upgrades":[],"pingInterval":25000,"pingTimeout":20000,"maxPayload":1000000}';
const MIB = 1024 * 1024;

/** A site whose socket says the handshake, and from the moment somebody joins whatever a test makes it say. */
async function startSite(attack: (client: WebSocket) => void): Promise<string> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  server.on('connection', (client) => {
    client.on('error', () => client.terminate());
    client.on('message', (data) => {
      if (!Buffer.isBuffer(data) || !data.toString().startsWith('40')) return;
      client.send('40{"sid":"b"}');
      attack(client);
    });
    client.send(HANDSHAKE);
  });
  await once(server, 'listening');
  onTestFinished(() => {
    for (const client of server.clients) client.terminate();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

/** What a listener hears: `open`, how many readings at a time, and the kind of the end. */
async function listenTo(address: string): Promise<(string | number)[]> {
  const heard: (string | number)[] = [];
  const http = createHttp();
  onTestFinished(() => http.close());
  const credentials = nightscout.credentials.parse({ address });
  const stop = nightscout.subscribe?.(
    { credentials, session: { api: 'first', secure: false }, since: 0 },
    { http, clock: { now: () => NOW } },
    {
      onOpen: () => heard.push('open'),
      onReadings: ({ readings }) => heard.push(readings.length),
      onClosed: ({ kind }) => heard.push(kind),
    },
  );
  onTestFinished(() => stop?.());
  return heard;
}

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const update = (sgvs: string): string => `42["dataUpdate",{"sgvs":${sgvs}}]`;

describe('a site whose socket wishes harm', () => {
  it.each<[string, (client: WebSocket) => void]>([
    ['a message of seventeen megabytes', (client) => client.send(update(`[${' '.repeat(17 * MIB)}]`))],
    [
      'a message without end, in pieces',
      (client) => {
        const piece = Buffer.alloc(MIB, ' ');
        const more = (): void =>
          client.send(piece, { fin: false, binary: false }, (error) => error ?? more());
        more();
      },
    ],
    ['lists four million deep', (client) => client.send(update(nested(4_000_000)))],
    ['two million numbers', (client) => client.send(update(`[${'0,'.repeat(2_000_000)}0]`))],
    ['bytes in place of text', (client) => client.send(Buffer.from('42["dataUpdate",{}]'))],
    ['more attachments than there will ever be', (client) => client.send('4599999-["dataUpdate",{}]')],
    ['no message at all', (client) => client.send('4?')],
    ['half a message', (client) => client.send('42["dataUpdate",{')],
    ['bytes that are no text', (client) => client.send(Buffer.from([0xff, 0xfe]), { binary: false })],
  ])('hangs up on %s', async (_, attack) => {
    const heard = await listenTo(await startSite(attack));
    await vi.waitFor(() => expect(heard).toEqual(['server']), { timeout: 8000, interval: 10 });
  });

  it.each([
    ['1e999', '[{"sgv":1e999,"mills":1e999}]'],
    ['prototype members', '[{"__proto__":{"sgv":100,"mills":1},"constructor":{"prototype":{"polluted":1}}}]'],
    ['the end of time', '[{"mgdl":100,"mills":9e15}]'],
  ])('makes no reading of %s', async (_, sgvs) => {
    const site = await startSite((client) => {
      client.send(update(sgvs));
      client.send(update(`[{"mgdl":100,"mills":${NOW}}]`));
    });
    const heard = await listenTo(site);
    await vi.waitFor(() => expect(heard).toEqual(['open', 0, 1]), { timeout: 8000, interval: 10 });
    expect('polluted' in {}).toBe(false);
  });
});
