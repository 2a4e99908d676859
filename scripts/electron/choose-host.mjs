import { hasDisplay } from './display.mjs';

/**
 * @typedef {{ kind: 'electron', executable: string, args: string[], notice?: string }} ElectronHost
 * @typedef {{ kind: 'browser', reason: string }} BrowserHost
 *
 * @typedef {object} Surroundings what the choice depends on
 * @property {NodeJS.Platform} platform
 * @property {NodeJS.ProcessEnv} env
 * @property {boolean} isRoot
 * @property {() => string | undefined} findElectron
 * @property {() => Promise<string | undefined>} installElectron tried only where a window could be shown
 * @property {(executable: string) => string[]} findMissingLibraries
 * @property {(missing: string[]) => string} explainMissingLibraries
 */

/**
 * Electron wherever it can run; otherwise the browser host, and why.
 *
 * @param {Surroundings} surroundings
 * @returns {Promise<ElectronHost | BrowserHost>}
 */
export async function chooseHost(surroundings) {
  const { platform, env, isRoot } = surroundings;
  if (!hasDisplay(platform, env)) {
    return { kind: 'browser', reason: 'there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)' };
  }
  const executable = surroundings.findElectron() ?? (await surroundings.installElectron());
  if (!executable) return { kind: 'browser', reason: "Electron's binary could not be downloaded" };
  const missing = surroundings.findMissingLibraries(executable);
  if (missing.length > 0) {
    return {
      kind: 'browser',
      reason: `Electron cannot start: ${surroundings.explainMissingLibraries(missing)}`,
    };
  }
  // Chromium refuses to run its sandbox as root.
  if (platform === 'linux' && isRoot) {
    return {
      kind: 'electron',
      executable,
      args: ['--no-sandbox'],
      notice: "Running as root: Chromium's sandbox is off. Do this in development only.",
    };
  }
  return { kind: 'electron', executable, args: [] };
}
