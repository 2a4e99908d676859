import { runCaptured, runInForeground } from './run.mjs';

/**
 * How to call the npm that is in use. Under `npm run` that is the npm which started us, as a script for Node;
 * otherwise the one on the PATH, which on Windows only a shell can start.
 *
 * @param {string[]} args
 * @returns {[string, string[], { shell?: boolean }]}
 */
function npmCommand(args) {
  const script = process.env['npm_execpath'];
  if (script?.endsWith('.js')) return [process.execPath, [script, ...args], {}];
  return ['npm', args, { shell: process.platform === 'win32' }];
}

/**
 * @param {...string} args
 */
export function npmInForeground(...args) {
  return runInForeground(...npmCommand(args));
}

/**
 * @param {...string} args
 */
export function npmCaptured(...args) {
  return runCaptured(...npmCommand(args));
}
