import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import { createSocketBridge } from '../../../src/renderer/ui/socket-bridge.ts';

const NEVER = { now: () => 0, after: () => () => undefined };

function stop(server: WebSocketServer): void {
  for (const client of server.clients) client.terminate();
  server.close();
}

describe('the bridge over a WebSocket', () => {
  const servers: WebSocketServer[] = [];
  /** A program that answers each call with its argument, after some noise. */
  const serve = async (port = 0): Promise<{ server: WebSocketServer; port: number }> => {
    const server = new WebSocketServer({ port, host: '127.0.0.1' });
    servers.push(server);
    await once(server, 'listening');
    server.on('connection', (client) => {
      client.on('message', (data: Buffer) => {
        const { id, argument }: { id: number; argument: unknown } = JSON.parse(data.toString());
        client.send('not JSON');
        client.send(JSON.stringify({ channel: 'overview.changed', payload: argument }));
        client.send(JSON.stringify({ id, answer: { ok: true, value: argument } }));
      });
    });
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port.');
    return { server, port: address.port };
  };
  afterEach(() => {
    for (const server of servers.splice(0)) stop(server);
  });

  it('answers calls, even those made before it was open, and passes events on', async () => {
    const { port } = await serve();
    const bridge = createSocketBridge(`ws://127.0.0.1:${port}/bridge`, NEVER);
    const heard: unknown[] = [];
    bridge.listen('overview.changed', (payload) => heard.push(payload));
    expect(await bridge.call('settings.get', 7)).toEqual({ ok: true, value: 7 });
    expect(heard).toEqual([7]);
  });

  it('fails what was under way when the connection breaks, and what is asked until it is back', async () => {
    const { server, port } = await serve();
    server.removeAllListeners('connection');
    const bridge = createSocketBridge(`ws://127.0.0.1:${port}/bridge`, NEVER);
    await once(server, 'connection');
    const underWay = bridge.call('settings.get', 1).catch((error: unknown) => error);
    stop(server);
    expect(await underWay).toMatchObject({ kind: 'offline' });
    expect(bridge.connected.value).toBe(false);
    await expect(bridge.call('settings.get', 2)).rejects.toMatchObject({ kind: 'offline' });
  });

  it('comes back by itself, waiting longer each time', async () => {
    const { server, port } = await serve();
    const waits: { delayMs: number; run: () => void }[] = [];
    const bridge = createSocketBridge(`ws://127.0.0.1:${port}/bridge`, {
      now: () => 0,
      after(delayMs, run) {
        waits.push({ delayMs, run });
        return () => undefined;
      },
    });
    await bridge.call('settings.get', 1);
    stop(server);
    await expect.poll(() => waits).toHaveLength(1);
    waits[0]?.run();
    await expect.poll(() => waits).toHaveLength(2);
    expect(waits[1]?.delayMs).toBeGreaterThan(waits[0]?.delayMs ?? Infinity);
    await serve(port);
    waits[1]?.run();
    await expect.poll(() => bridge.connected.value).toBe(true);
    expect(await bridge.call('settings.get', 3)).toEqual({ ok: true, value: 3 });
  });
});
