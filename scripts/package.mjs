/**
 * `npm run package [-- ARGUMENT…]`: builds Flatarrow and packs it with electron-builder. Without arguments it makes
 * the unpacked program for this computer in dist/; arguments go to electron-builder, such as `--linux AppImage deb`.
 * Nothing is ever published from here. ELECTRON_DIST names an Electron folder to pack instead of a download.
 */
import { buildForPackage } from './packaging/build-for-package.mjs';
import { dependenciesInstalled, inCheckout, tools } from './toolchain/checkout.mjs';
import { ensureNode24 } from './toolchain/node-24.mjs';
import { runInForeground } from './toolchain/run.mjs';

/**
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
async function pack(args) {
  if (!dependenciesInstalled()) throw new Error('The dependencies are not installed: run `npm ci` first.');
  const node = await ensureNode24();
  await buildForPackage(node);
  const wanted = args.length > 0 ? args : ['--dir'];
  const config = ['--config', inCheckout('electron-builder.ts')];
  return runInForeground(node, [tools.electronBuilder, ...config, '--publish', 'never', ...wanted]);
}

try {
  process.exitCode = await pack(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
