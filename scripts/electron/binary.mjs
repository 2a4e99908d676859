import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inCheckout, tools } from '../toolchain/checkout.mjs';
import { findNode24 } from '../toolchain/node-24.mjs';
import { runInForeground } from '../toolchain/run.mjs';

/** Where the executable lies inside an Electron distribution. */
const executables = /** @type {const} */ ({
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
  linux: 'electron',
});

/**
 * The Electron to run: the distribution that ELECTRON_OVERRIDE_DIST_PATH names, else the one that Electron's own
 * installer put into node_modules.
 *
 * @param {{ env?: NodeJS.ProcessEnv, packageDir?: string }} [where]
 * @returns {string | undefined} the executable; nothing when it isn't there
 */
export function findElectron({
  env = process.env,
  packageDir = inCheckout('node_modules', 'electron'),
} = {}) {
  const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
  const executable = join(override || join(packageDir, 'dist'), executableName(packageDir));
  return existsSync(executable) ? executable : undefined;
}

/**
 * Runs Electron's own installer, which downloads the binary and shows how far it is.
 *
 * @returns {Promise<string | undefined>} the executable; nothing when the download failed
 */
export async function installElectron() {
  console.log("Electron's binary is not here yet: downloading it (once, about 120 MB).");
  await runInForeground(findNode24() ?? process.execPath, [tools.electronInstaller]);
  return findElectron();
}

/**
 * @param {string} packageDir
 */
function executableName(packageDir) {
  // Electron's installer notes the name here; with an override there may have been no installation.
  const note = join(packageDir, 'path.txt');
  if (existsSync(note)) return readFileSync(note, 'utf8');
  return process.platform === 'darwin' || process.platform === 'win32'
    ? executables[process.platform]
    : executables.linux;
}
