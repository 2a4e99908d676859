import '../../src/renderer/ui/without-eval.ts';
import type { Bridge } from '../../src/shared/ipc/bridge.ts';
import { createFakeBridge } from './fake-bridge.ts';
import { type ScenarioName, SCENARIOS } from './scenarios.ts';

declare global {
  interface Window {
    flatarrowBridge?: Bridge;
    flatarrowScenario: ScenarioName;
  }
}

// Runs in the page before the window's own script, in the place of the preload.
window.flatarrowBridge = createFakeBridge(SCENARIOS[window.flatarrowScenario](Date.now()));
