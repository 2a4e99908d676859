import { findElectron } from '../electron/binary.mjs';
import { explainMissingLibraries, findMissingLibraries } from '../electron/shared-libraries.mjs';
import { counts } from './counts.mjs';
import { desktopWrapper } from './desktop.mjs';
import { runPlaywright } from './playwright.mjs';
import { step } from './step.mjs';

/**
 * End-to-end tests in real Electron, where there is one to run. A runtime that was asked for by name in
 * ELECTRON_OVERRIDE_DIST_PATH has to work: then what stands in the way is a failure, not a reason to skip.
 *
 * @param {{ node: string }} setup
 */
export async function electron({ node }) {
  return [
    await step('end to end in Electron', async () => {
      const wrapper = desktopWrapper();
      const obstacle = findObstacle(wrapper);
      if (!obstacle) return runPlaywright({ node, project: 'electron', wrapper });
      const wasAskedFor = Boolean(process.env['ELECTRON_OVERRIDE_DIST_PATH']);
      return wasAskedFor
        ? { counts: counts({ failed: 1 }), note: `Could not run: ${obstacle}.` }
        : { counts: counts({ skipped: 1 }), note: `Skipped: ${obstacle}.` };
    }),
  ];
}

/**
 * @param {string[] | undefined} wrapper
 * @returns {string | undefined} why Electron can't run here
 */
function findObstacle(wrapper) {
  const executable = findElectron();
  if (!executable) {
    return "Electron's binary is not here (`npx install-electron` downloads it, or name one in ELECTRON_OVERRIDE_DIST_PATH)";
  }
  const missing = findMissingLibraries(executable);
  if (missing.length > 0) return explainMissingLibraries(missing);
  if (!wrapper) return 'there is no display, and no xvfb-run with dbus-run-session to make one';
  return undefined;
}
