import { dirname } from 'node:path';
import { findElectron } from '../electron/binary.mjs';
import { explainMissingLibraries, findMissingLibraries } from '../electron/shared-libraries.mjs';
import { counts } from './counts.mjs';
import { desktopWrapper } from './desktop.mjs';
import { packForTests, preparedProgram, readBack } from './pack-for-tests.mjs';
import { runPlaywright } from './playwright.mjs';
import { step } from './step.mjs';

/**
 * Packs the program as for a release, but so that a test may drive it, reads back what came out, and runs it. On
 * Linux only: on the other systems the workflow for releases packs and reads back.
 *
 * @param {{ node: string }} setup
 */
export async function packaged({ node }) {
  const { ELECTRON_DIST: dist, ELECTRON_OVERRIDE_DIST_PATH: override } = process.env;
  const executable = findElectron({ env: { ELECTRON_OVERRIDE_DIST_PATH: dist || override } });
  const obstacle = findObstacle(executable);
  if (!executable || obstacle) {
    return [await step('package', async () => skipped(obstacle))];
  }
  const packing = await step('package', () => packForTests(node, dirname(executable)));
  if (packing.failed > 0) return [packing];
  return [
    packing,
    await step('what the package holds', () => readBack(node)),
    await step('end to end in the package', () => run(node)),
  ];
}

/**
 * @param {string | undefined} executable
 * @returns {string | undefined} why nothing can be packed here
 */
function findObstacle(executable) {
  if (process.platform !== 'linux') return 'packages are tested on Linux';
  if (executable) return undefined;
  return "Electron's binary is not here (`npx install-electron` downloads it, or name its folder in ELECTRON_DIST)";
}

/**
 * @param {string} node
 */
async function run(node) {
  const wrapper = desktopWrapper();
  if (!wrapper) return skipped('there is no display, and no xvfb-run with dbus-run-session to make one');
  const program = await preparedProgram();
  const missing = findMissingLibraries(program);
  if (missing.length > 0) return skipped(explainMissingLibraries(missing));
  return runPlaywright({ node, project: 'package', wrapper, env: { FLATARROW_PACKED: program } });
}

/**
 * @param {string | undefined} reason
 */
function skipped(reason) {
  return { counts: counts({ skipped: 1 }), note: `Skipped: ${reason}.` };
}
