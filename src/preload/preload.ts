import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../shared/ipc/bridge.ts';

/** The two channels all of the contract passes through; main checks the sender and parses every argument. */
const bridge: Bridge = {
  call: (channel, argument) => ipcRenderer.invoke('flatarrow:call', channel, argument),
  listen(channel, listener) {
    const hear = (_event: unknown, name: unknown, payload: unknown): void => {
      if (name === channel) listener(payload);
    };
    ipcRenderer.on('flatarrow:event', hear);
    return () => ipcRenderer.off('flatarrow:event', hear);
  },
};

contextBridge.exposeInMainWorld('flatarrowBridge', bridge);
