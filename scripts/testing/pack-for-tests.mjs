import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inCheckout } from '../toolchain/checkout.mjs';
import { runCaptured } from '../toolchain/run.mjs';
import { counts } from './counts.mjs';

/** Where packing puts a test build: never in dist/, so that nobody hands one out. */
const output = inCheckout('out', 'test-package');
const testBuild = { FLATARROW_TEST_BUILD: '1' };

/**
 * @param {string} node
 * @param {string} electronDist the folder of the Electron to pack
 */
export async function packForTests(node, electronDist) {
  rmSync(output, { recursive: true, force: true });
  const env = { ...process.env, ...testBuild, ELECTRON_DIST: electronDist };
  return asOneTest(
    await runCaptured(node, [inCheckout('scripts', 'package.mjs'), '--linux', '--dir'], { env }),
  );
}

/**
 * Reads the fuses and the contents back.
 *
 * @param {string} node
 */
export async function readBack(node) {
  const env = { ...process.env, ...testBuild };
  return asOneTest(await runCaptured(node, [inCheckout('scripts', 'check-package.ts')], { env }));
}

/**
 * A copy of the packed program that can be run here. FLATARROW_ADAPT_PACKAGE names a command that changes the copy
 * where the Electron at hand isn't the one the program is made for.
 *
 * @returns {Promise<string>} its executable
 */
export async function preparedProgram() {
  const copy = join(output, 'copy');
  rmSync(copy, { recursive: true, force: true });
  cpSync(join(output, unpacked()), copy, { recursive: true });
  const adapt = process.env['FLATARROW_ADAPT_PACKAGE'];
  if (adapt) {
    const { code, output: text } = await runCaptured(adapt, [copy]);
    if (code !== 0) throw new Error(`${text}\nFLATARROW_ADAPT_PACKAGE failed.`);
  }
  return join(copy, 'flatarrow');
}

/** electron-builder's name for the folder: x64 is the one that goes without saying. */
function unpacked() {
  return process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`;
}

/**
 * @param {{ code: number, output: string }} result
 */
function asOneTest({ code, output: text }) {
  return { counts: counts(code === 0 ? { passed: 1 } : { failed: 1 }), output: text };
}
