import { build } from '../toolchain/build.mjs';
import { counts } from './counts.mjs';
import { step } from './step.mjs';

/**
 * Builds what the end-to-end tests start. Counts as one test.
 *
 * @param {{ node: string }} setup
 */
export function buildStep({ node }) {
  return step('build', async () => {
    const { code, output } = await build(node);
    return { counts: counts(code === 0 ? { passed: 1 } : { failed: 1 }), output };
  });
}
