import { constants } from 'node:os';
import { tools } from '../toolchain/checkout.mjs';
import { runInForeground } from '../toolchain/run.mjs';
import { countPlaywright } from './counts.mjs';
import { reportFile } from './reports.mjs';

const interrupted = 128 + constants.signals.SIGINT;

/**
 * Runs one Playwright project in the foreground: its tests take long enough that a person wants to see each end.
 *
 * @param {object} run
 * @param {string} run.node
 * @param {'windows' | 'browser' | 'electron' | 'package'} run.project
 * @param {string[]} [run.wrapper] a command, with its arguments, to run it inside of
 * @param {NodeJS.ProcessEnv} [run.env] in addition to this process's own
 */
export async function runPlaywright({ node, project, wrapper = [], env = {} }) {
  const report = reportFile(project);
  const [command, ...args] = [...wrapper, node, tools.playwright, 'test', `--project=${project}`];
  if (!command) throw new Error('There is no command to run.');
  process.stdout.write('\n');
  const exitCode = await runInForeground(command, args, {
    env: { ...process.env, ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  // Ctrl-C ends the whole run, not only this part of it.
  if (exitCode === interrupted) process.exit(exitCode);
  return { counts: countPlaywright({ reportFile: report, exitCode }) };
}
