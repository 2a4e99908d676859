import { existsSync } from 'node:fs';
import { tools } from '../toolchain/checkout.mjs';
import { runCaptured } from '../toolchain/run.mjs';
import { findChromium } from './find-chromium.mjs';

/**
 * @typedef {object} Attempt
 * @property {string} title
 * @property {() => Promise<{ code: number, output: string }>} run
 */

/**
 * Installs a Chromium: Playwright's own, else (as root on Debian and its relatives) the distribution's.
 *
 * @param {string} node
 * @returns {Promise<{ executable: string } | { executable: undefined, output: string }>} with what the attempts
 *   printed when all of them failed
 */
export async function installChromium(node) {
  let printed = '';
  for (const { title, run } of attempts(node)) {
    console.log(`\n  No Chromium found: ${title}.`);
    const { output } = await run();
    const executable = await findChromium();
    if (executable) return { executable };
    printed += `${output}\n`;
  }
  return { executable: undefined, output: printed };
}

/**
 * @param {string} node
 * @returns {Attempt[]}
 */
function attempts(node) {
  const fromPlaywright = {
    title: "downloading Playwright's",
    run: () => runCaptured(node, [tools.playwright, 'install', 'chromium', '--no-shell']),
  };
  const fromDebian = { title: "installing Debian's with apt-get", run: installWithApt };
  const canUseApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  return canUseApt ? [fromPlaywright, fromDebian] : [fromPlaywright];
}

async function installWithApt() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await runCaptured('apt-get', ['update'], { env });
  // Without a font a page is drawn as rows of empty boxes.
  const packages = ['chromium', 'fonts-liberation'];
  const install = await runCaptured('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
    env,
  });
  return { code: install.code, output: update.output + install.output };
}
