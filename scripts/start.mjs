/**
 * `npm start [-- ARGUMENT…]`: builds what is out of date and starts Flatarrow, in Electron where that can run and
 * in the browser where it can't. Arguments go to Flatarrow. Runs on any Node that npm itself runs on.
 */
import { findElectron, installElectron } from './electron/binary.mjs';
import { chooseHost } from './electron/choose-host.mjs';
import { explainMissingLibraries, findMissingLibraries } from './electron/shared-libraries.mjs';
import { build, isBuilt } from './toolchain/build.mjs';
import { checkoutDir, dependenciesInstalled, inCheckout } from './toolchain/checkout.mjs';
import { ensureNode24, findNode24 } from './toolchain/node-24.mjs';
import { runInForeground } from './toolchain/run.mjs';

/**
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
async function start(args) {
  if (!dependenciesInstalled()) throw new Error('The dependencies are not installed: run `npm ci` first.');
  await buildWhenStale();
  const host = await chooseHost({
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    findElectron,
    installElectron,
    findMissingLibraries,
    explainMissingLibraries,
  });
  if (host.kind === 'browser') {
    console.log(`Flatarrow opens in your browser instead of its own window: ${host.reason}.`);
    return runInForeground(await ensureNode24(), [inCheckout('out', 'main', 'browser-host.js'), ...args]);
  }
  if (host.notice) console.log(host.notice);
  return runInForeground(host.executable, [...host.args, checkoutDir, ...args], { env: electronEnv() });
}

async function buildWhenStale() {
  if (isBuilt()) return;
  console.log('Building Flatarrow…');
  const { code, output } = await build(findNode24() ?? process.execPath);
  if (code !== 0) throw new Error(`${output}\nThe build failed.`);
}

function electronEnv() {
  const env = { ...process.env };
  // Set in terminals inside Electron-based editors; it would turn Electron into plain Node.
  delete env['ELECTRON_RUN_AS_NODE'];
  return env;
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
