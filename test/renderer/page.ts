import '../../src/renderer/ui/without-eval.ts';
import type { Bridge } from '../../src/shared/ipc/bridge.ts';
import { type ResolvedLanguage, resolveLanguage } from '../../src/shared/i18n/resolve-language.ts';
import { createFakeBridge } from './fake-bridge.ts';
import type { Look } from './harness.ts';
import { SCENARIOS } from './scenarios.ts';

declare global {
  interface Window {
    flatarrowBridge?: Bridge;
    flatarrowLook: Pick<Look, 'scenario' | 'settings' | 'locale'>;
    /** Every call the window has made. */
    flatarrowCalls: { channel: string; argument: unknown }[];
    /** Another language from now on, as if it had been chosen elsewhere; whatever is open stays so. */
    flatarrowSpeak: (language: ResolvedLanguage) => Promise<unknown>;
  }
}

// Runs in the page before the window's own script, in the place of the preload.
const { scenario: name, settings = {}, locale } = window.flatarrowLook;
const scenario = SCENARIOS[name](Date.now());
Object.assign(scenario.settings, settings);
if (settings.unit) scenario.overview.unit = settings.unit;
scenario.overview.language = resolveLanguage(settings.language ?? 'en', [locale ?? 'en-GB']);
const bridge = createFakeBridge(scenario);
window.flatarrowCalls = [];
window.flatarrowBridge = {
  ...bridge,
  call: async (channel, argument) => {
    window.flatarrowCalls.push({ channel, argument });
    return bridge.call(channel, argument);
  },
};
window.flatarrowSpeak = (language) => {
  scenario.overview.language = language;
  // A change of nothing: everything is told anew.
  return bridge.call('settings.change', {});
};
