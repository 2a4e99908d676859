import { counts } from './counts.mjs';
import { findChromium } from './find-chromium.mjs';
import { installChromium } from './install-chromium.mjs';
import { runPlaywright } from './playwright.mjs';
import { step } from './step.mjs';

/**
 * End-to-end tests in a real Chromium, against the browser host.
 *
 * @param {{ node: string }} setup
 */
export async function browser({ node }) {
  return [
    await step('end to end in the browser', async () => {
      const found = await findChromium();
      const chromium = found ? { executable: found } : await installChromium(node);
      if (chromium.executable === undefined) return { ...noChromium, output: chromium.output };
      return runPlaywright({ node, project: 'browser', env: { FLATARROW_CHROMIUM: chromium.executable } });
    }),
  ];
}

const noChromium = {
  counts: counts({ failed: 1 }),
  note: 'No Chromium was found and none could be installed. Install one, or name one in FLATARROW_CHROMIUM.',
};
