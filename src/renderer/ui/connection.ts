import { type ReadonlySignal, signal } from '@preact/signals';
import { type Bridge, createApi } from '../../shared/ipc/bridge.ts';
import type { FlatarrowApi } from '../../shared/ipc/contract.ts';
import type { Api, ContractDefinition } from '../../shared/ipc/define.ts';
import { appGroup } from '../../shared/ipc/groups/app.ts';
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

export interface Connection<A = FlatarrowApi> {
  api: A;
  /** Whether there are windows beside this one, which can lie above all others. */
  hasWindows: boolean;
  /** False while the program behind the window does not answer. */
  connected: ReadonlySignal<boolean>;
  /** Shows another window; in a browser, in this one's place. */
  openWindow(name: WindowName, show?: WindowSubject): void;
}

/**
 * Reaches the program: through the preload in Electron, through the browser host's WebSocket elsewhere.
 * @param groups of the contract that the window needs: it carries no others
 */
export function connectTo<D extends ContractDefinition>(groups: D, clock: WindowClock): Connection<Api<D>> {
  return window.flatarrowBridge
    ? preloadConnection(groups, window.flatarrowBridge)
    : socketConnection(groups, clock);
}

function preloadConnection<D extends ContractDefinition>(groups: D, bridge: Bridge): Connection<Api<D>> {
  const { app } = createApi(bridge, { app: appGroup });
  return {
    api: createApi(bridge, groups),
    hasWindows: true,
    connected: signal(true),
    openWindow: (name, show) => void app.openWindow({ name, show }).catch(() => undefined),
  };
}

function socketConnection<D extends ContractDefinition>(groups: D, clock: WindowClock): Connection<Api<D>> {
  const scheme = window.location.protocol === 'https:' ? 'wss' : 'ws';
  const bridge = createSocketBridge(`${scheme}://${window.location.host}/bridge`, clock);
  return {
    api: createApi(bridge, groups),
    hasWindows: false,
    connected: bridge.connected,
    openWindow: (name, show) =>
      window.location.assign(`../${name}/index.html${show ? `#${subjectHash(show)}` : ''}`),
  };
}
