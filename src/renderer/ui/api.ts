import { type ReadonlySignal, signal } from '@preact/signals';
import { type Bridge, createApi } from '../../shared/ipc/bridge.ts';
import type { FlatarrowApi } from '../../shared/ipc/contract.ts';
import type { WindowName, WindowSubject } from '../../shared/ipc/groups/windows.ts';
import { subjectHash } from '../../shared/ipc/window-hash.ts';
import type { WindowClock } from './clock.ts';
import { createSocketBridge } from './socket-bridge.ts';

declare global {
  interface Window {
    /** Put there by the preload; absent in a browser. */
    flatarrowBridge?: Bridge;
  }
}

export interface Connection {
  api: FlatarrowApi;
  /** Whether there are windows beside this one, which can lie above all others. */
  hasWindows: boolean;
  /** False while the program behind the window does not answer. */
  connected: ReadonlySignal<boolean>;
  /** Shows another window; in a browser, in this one's place. */
  openWindow(name: WindowName, show?: WindowSubject): void;
}

/** Reaches the program: through the preload in Electron, through the browser host's WebSocket elsewhere. */
export function connect(clock: WindowClock): Connection {
  return window.flatarrowBridge ? preloadConnection(window.flatarrowBridge) : socketConnection(clock);
}

function preloadConnection(bridge: Bridge): Connection {
  const api = createApi(bridge);
  return {
    api,
    hasWindows: true,
    connected: signal(true),
    openWindow: (name, show) => void api.app.openWindow({ name, show }).catch(() => undefined),
  };
}

function socketConnection(clock: WindowClock): Connection {
  const scheme = window.location.protocol === 'https:' ? 'wss' : 'ws';
  const bridge = createSocketBridge(`${scheme}://${window.location.host}/bridge`, clock);
  return {
    api: createApi(bridge),
    hasWindows: false,
    connected: bridge.connected,
    openWindow: (name, show) =>
      window.location.assign(`../${name}/index.html${show ? `#${subjectHash(show)}` : ''}`),
  };
}
