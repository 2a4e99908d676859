import { counts } from './counts.mjs';
import { findChromium } from './find-chromium.mjs';
import { installChromium } from './install-chromium.mjs';
import { runPlaywright } from './playwright.mjs';
import { step } from './step.mjs';

/**
 * Tests in a real Chromium: the windows by themselves, then end to end against the browser host.
 *
 * @param {{ node: string }} setup
 */
export async function browser({ node }) {
  const chromium = await chromiumFor(node);
  /** @param {'windows' | 'browser'} project */
  const run = async (project) => {
    if (chromium.executable === undefined) return { ...noChromium, output: chromium.output };
    return runPlaywright({ node, project, env: { FLATARROW_CHROMIUM: chromium.executable } });
  };
  return [
    await step('the windows, in every state', async () => run('windows')),
    await step('end to end in the browser', async () => run('browser')),
  ];
}

/** @param {string} node */
async function chromiumFor(node) {
  const found = await findChromium();
  return found ? { executable: found, output: undefined } : installChromium(node);
}

const noChromium = {
  counts: counts({ failed: 1 }),
  note: 'No Chromium was found and none could be installed. Install one, or name one in FLATARROW_CHROMIUM.',
};
