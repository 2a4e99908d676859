import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import type { FlatarrowEvents } from '../../shared/ipc/contract.ts';
import type { Dispatch } from '../ipc/dispatch.ts';
import type { SessionGuard } from './session-guard.ts';

const LARGEST_MESSAGE_BYTES = 256 * 1024;
const PATH = '/bridge';

const callMessageSchema = z.object({
  id: z.int(),
  channel: z.string().max(100),
  argument: z.unknown().optional(),
});

export interface SocketBridge {
  send<K extends keyof FlatarrowEvents>(channel: K, payload: FlatarrowEvents[K]): void;
  close(): void;
}

/** Carries the IPC contract over a WebSocket: the same calls, the same schemas, the same answers as in Electron. */
export function attachSocketBridge(server: Server, guard: SessionGuard, dispatch: Dispatch): SocketBridge {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE_BYTES });
  server.on('upgrade', (request, socket, head) => {
    // From here on the server no longer listens for the socket's errors; unheard, one would end the program.
    socket.on('error', () => socket.destroy());
    if (request.url !== PATH || !guard.admitsSocket(request.headers)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => listen(client, dispatch));
  });
  return {
    send(channel, payload) {
      const text = JSON.stringify({ channel, payload });
      for (const client of sockets.clients) client.send(text);
    },
    close() {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}

function listen(client: WebSocket, dispatch: Dispatch): void {
  client.on('error', () => client.terminate());
  client.on('message', (data, isBinary) => {
    // One buffer a message: `ws` gives fragments only when it is told to.
    const message = isBinary || !Buffer.isBuffer(data) ? undefined : parseMessage(data.toString('utf8'));
    if (!message) {
      client.close(1003);
      return;
    }
    const { id, channel, argument } = message;
    // A page can't be closed from here; the window's own script goes back to the glance page.
    void dispatch(channel, argument, { close: () => undefined }).then((answer) =>
      client.send(JSON.stringify({ id, answer })),
    );
  });
}

function parseMessage(text: string): z.infer<typeof callMessageSchema> | undefined {
  try {
    return callMessageSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
