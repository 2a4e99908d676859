import '../../src/renderer/ui/without-eval.ts';
import type { Bridge } from '../../src/shared/ipc/bridge.ts';
import { resolveLanguage } from '../../src/shared/i18n/resolve-language.ts';
import { createFakeBridge } from './fake-bridge.ts';
import type { Look } from './harness.ts';
import { SCENARIOS } from './scenarios.ts';

declare global {
  interface Window {
    flatarrowBridge?: Bridge;
    flatarrowLook: Pick<Look, 'scenario' | 'settings'>;
    /** Every call the window has made. */
    flatarrowCalls: { channel: string; argument: unknown }[];
  }
}

// Runs in the page before the window's own script, in the place of the preload.
const { scenario: name, settings = {} } = window.flatarrowLook;
const scenario = SCENARIOS[name](Date.now());
Object.assign(scenario.settings, settings);
if (settings.unit) scenario.overview.unit = settings.unit;
// As main would tell it: the browser stands for the system.
scenario.overview.language = resolveLanguage(settings.language ?? 'system', navigator.languages);
const bridge = createFakeBridge(scenario);
window.flatarrowCalls = [];
window.flatarrowBridge = {
  ...bridge,
  call: async (channel, argument) => {
    window.flatarrowCalls.push({ channel, argument });
    return bridge.call(channel, argument);
  },
};
