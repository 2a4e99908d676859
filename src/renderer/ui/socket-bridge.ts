import { type ReadonlySignal, signal } from '@preact/signals';
import { z } from 'zod';
import type { Bridge } from '../../shared/ipc/bridge.ts';
import { FlatarrowError } from '../../shared/errors.ts';
import type { WindowClock } from './clock.ts';

const SHORTEST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;

const messageSchema = z.union([
  z.object({ id: z.number(), answer: z.unknown() }),
  z.object({ channel: z.string(), payload: z.unknown() }),
]);

interface Waiting {
  resolve: (answer: unknown) => void;
  reject: (error: FlatarrowError) => void;
}

export interface SocketBridge extends Bridge {
  connected: ReadonlySignal<boolean>;
}

/** The contract over the browser host's WebSocket. Reconnects for ever; what was asked meanwhile fails as `offline`. */
export function createSocketBridge(url: string, clock: WindowClock): SocketBridge {
  const connected = signal(true);
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  let unsent: string[] = [];
  let lastId = 0;
  let waitMs = SHORTEST_WAIT_MS;
  let socket = open();

  function open(): WebSocket {
    const opening = new WebSocket(url);
    opening.addEventListener('open', () => {
      waitMs = SHORTEST_WAIT_MS;
      for (const message of unsent) opening.send(message);
      unsent = [];
      connected.value = true;
    });
    opening.addEventListener('message', ({ data }) => receive(data));
    opening.addEventListener('close', lose);
    return opening;
  }

  function lose(): void {
    connected.value = false;
    unsent = [];
    for (const { reject } of waiting.values()) reject(new FlatarrowError('offline'));
    waiting.clear();
    clock.after(waitMs, () => {
      socket = open();
    });
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
  }

  function receive(data: unknown): void {
    const message = messageSchema.safeParse(parseJson(data));
    if (!message.success) return;
    if ('id' in message.data) {
      waiting.get(message.data.id)?.resolve(message.data.answer);
      waiting.delete(message.data.id);
      return;
    }
    for (const listener of listeners.get(message.data.channel) ?? []) listener(message.data.payload);
  }

  return {
    connected,
    call: (channel, argument) =>
      new Promise((resolve, reject) => {
        if (!connected.value) {
          reject(new FlatarrowError('offline'));
          return;
        }
        const id = (lastId += 1);
        const message = JSON.stringify({ id, channel, argument });
        waiting.set(id, { resolve, reject });
        if (socket.readyState === WebSocket.OPEN) socket.send(message);
        else unsent.push(message);
      }),
    listen(channel, listener) {
      const heard = listeners.get(channel) ?? new Set();
      listeners.set(channel, heard.add(listener));
      return () => heard.delete(listener);
    },
  };
}

function parseJson(text: unknown): unknown {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
