import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inCheckout } from './checkout.mjs';
import { npmInForeground } from './npm.mjs';

/** TypeScript without a build step and `node:sqlite` without a flag. */
const neededMajor = 24;

/**
 * The Node of the lockfile (npm package `node`), else the one running this script when it is new enough.
 *
 * @returns {string | undefined} its path; nothing when neither will do
 */
export function findNode24() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const fromLockfile = inCheckout('node_modules', 'node', 'bin', name);
  if (existsSync(fromLockfile) && majorOf(fromLockfile) >= neededMajor) return fromLockfile;
  return Number.parseInt(process.versions.node, 10) >= neededMajor ? process.execPath : undefined;
}

/**
 * Like {@link findNode24}, but lets npm fetch the binary when it is missing: an `npm ci` that was told to run no
 * install scripts leaves the package without it.
 *
 * @returns {Promise<string>}
 */
export async function ensureNode24() {
  const found = findNode24();
  if (found) return found;
  console.log('Node 24 is missing from node_modules: fetching it with `npm rebuild node`.');
  await npmInForeground('rebuild', 'node', '--foreground-scripts', '--ignore-scripts=false');
  const fetched = findNode24();
  if (fetched) return fetched;
  throw new Error(
    `This needs Node ${neededMajor}, and neither the npm package \`node\` in node_modules nor Node ${process.versions.node} will do. ` +
      `Run \`npm ci\` with install scripts allowed, or use Node ${neededMajor} or newer.`,
  );
}

/**
 * @param {string} node
 */
function majorOf(node) {
  // A binary for another C library, or a download cut short, exists but doesn't run.
  const { status, stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return status === 0 ? Number.parseInt(stdout.replace(/^v/, ''), 10) : 0;
}
