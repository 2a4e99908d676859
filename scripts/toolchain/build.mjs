import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkoutDir, tools } from './checkout.mjs';
import { runCaptured } from './run.mjs';

/** What the build reads. Folders count with everything below them. */
const inputs = [
  'src',
  'resources',
  'scripts/bundle',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** Written last: a build that was cut short is therefore never mistaken for a complete one. */
const stampFile = join('out', '.built');

/**
 * Whether `out/` holds a finished build that is newer than everything it was made from.
 *
 * @param {string} [root] the checkout
 */
export function isBuilt(root = checkoutDir) {
  const stamp = join(root, stampFile);
  if (!existsSync(stamp)) return false;
  const builtAt = statSync(stamp).mtimeMs;
  return inputs.every((input) => newestChange(join(root, input)) <= builtAt);
}

/**
 * @param {string} node the Node to build with
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function build(node) {
  // The moment of the start: a file saved while the build runs makes it old again.
  const startedAt = new Date();
  const result = await runCaptured(node, [tools.electronVite, 'build', '--logLevel', 'warn']);
  if (result.code === 0) writeStamp(startedAt);
  return result;
}

/**
 * @param {Date} startedAt
 */
function writeStamp(startedAt) {
  const stamp = join(checkoutDir, stampFile);
  writeFileSync(stamp, '');
  utimesSync(stamp, startedAt, startedAt);
}

/**
 * When the file, or anything in the folder, last changed. A folder's own time counts too: it tells of files that
 * were removed or renamed.
 *
 * @param {string} path
 * @returns {number} epoch milliseconds; 0 when there is no such path
 */
function newestChange(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}
