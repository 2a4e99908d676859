import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { checkoutDir } from './checkout.mjs';

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] the whole environment of the command; default: this process's own
 * @property {boolean} [shell] needed on Windows for commands that are scripts, npm among them
 */

/**
 * Runs a command in this terminal as if it had been typed here: same input and output, Ctrl-C and other signals
 * reach it, and it is left to end in its own way.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code; 128 + the signal's number when a signal ended it
 */
export function runInForeground(command, args, options = {}) {
  return new Promise((resolveCode, reject) => {
    const child = spawn(command, args, { cwd: checkoutDir, stdio: 'inherit', ...options });
    // A terminal sends Ctrl-C to the whole group, the child included: passing it on would deliver it twice.
    const onInterrupt = () => {
      if (!process.stdin.isTTY) child.kill('SIGINT');
    };
    const onTerminate = () => child.kill('SIGTERM');
    const onHangUp = () => child.kill('SIGHUP');
    process.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate).on('SIGHUP', onHangUp);
    const stopListening = () => {
      process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate).off('SIGHUP', onHangUp);
    };
    child.once('error', (error) => {
      stopListening();
      reject(error);
    });
    child.once('close', (code, signal) => {
      stopListening();
      resolveCode(exitCode(code, signal));
    });
  });
}

/**
 * Runs a command with no input and keeps what it prints.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} standard output and error together, in order of arrival
 */
export function runCaptured(command, args, options = {}) {
  return new Promise((resolveRun) => {
    /** @type {Buffer[]} */
    const chunks = [];
    const output = () => Buffer.concat(chunks).toString('utf8');
    const child = spawn(command, args, { cwd: checkoutDir, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.once('error', (error) => resolveRun({ code: 127, output: `${output()}${error.message}\n` }));
    child.once('close', (code, signal) => resolveRun({ code: exitCode(code, signal), output: output() }));
  });
}

/**
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
function exitCode(code, signal) {
  if (signal) return 128 + constants.signals[signal];
  return code ?? 1;
}
