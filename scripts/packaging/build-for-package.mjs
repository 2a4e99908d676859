import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inCheckout, tools } from '../toolchain/checkout.mjs';
import { runCaptured } from '../toolchain/run.mjs';
import { manifestForPackage } from './manifest.mjs';

const folder = inCheckout('out', 'package');

/**
 * Puts into out/package what is to be packed: the built program and a package.json, and draws the icons.
 *
 * @param {string} node the Node to build with
 */
export async function buildForPackage(node) {
  console.log('Building Flatarrow…');
  rmSync(folder, { recursive: true, force: true });
  await mustSucceed(node, [tools.electronVite, 'build', '--mode', 'package', '--logLevel', 'warn']);
  await mustSucceed(node, [inCheckout('scripts', 'make-icons.ts')]);
  const own = JSON.parse(readFileSync(inCheckout('package.json'), 'utf8'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    inCheckout('out', 'package', 'package.json'),
    `${JSON.stringify(manifestForPackage(own, process.env), null, 2)}\n`,
  );
}

/**
 * @param {string} node
 * @param {string[]} args
 */
async function mustSucceed(node, args) {
  const { code, output } = await runCaptured(node, args);
  if (code !== 0) throw new Error(`${output}\nThe build failed.`);
}
