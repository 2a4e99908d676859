import { mkdirSync, rmSync } from 'node:fs';
import { inCheckout } from '../toolchain/checkout.mjs';

/**
 * Where a runner is to write its machine-readable report. One from an earlier run is removed, so that a runner
 * which dies early isn't credited with it.
 *
 * @param {string} name
 */
export function reportFile(name) {
  mkdirSync(inCheckout('test-results'), { recursive: true });
  const file = inCheckout('test-results', `${name}.json`);
  rmSync(file, { force: true });
  return file;
}
