import '../../src/renderer/ui/without-eval.ts';
import type { Bridge } from '../../src/shared/ipc/bridge.ts';
import { createFakeBridge } from './fake-bridge.ts';
import { type ScenarioName, SCENARIOS } from './scenarios.ts';

declare global {
  interface Window {
    flatarrowBridge?: Bridge;
    flatarrowScenario: ScenarioName;
    /** Every call the window has made. */
    flatarrowCalls: { channel: string; argument: unknown }[];
  }
}

// Runs in the page before the window's own script, in the place of the preload.
const bridge = createFakeBridge(SCENARIOS[window.flatarrowScenario](Date.now()));
window.flatarrowCalls = [];
window.flatarrowBridge = {
  ...bridge,
  call: async (channel, argument) => {
    window.flatarrowCalls.push({ channel, argument });
    return bridge.call(channel, argument);
  },
};
