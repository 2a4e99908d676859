import { tools } from '../toolchain/checkout.mjs';
import { runCaptured } from '../toolchain/run.mjs';
import { countVitest } from './counts.mjs';
import { reportFile } from './reports.mjs';
import { step } from './step.mjs';

/**
 * Neither is UTC, so that a forgotten time zone shows: one lies west of it and changes its clocks by an hour, the
 * other east of it, by half an hour and in the other half of the year.
 */
const timeZones = ['America/Los_Angeles', 'Australia/Lord_Howe'];

/**
 * Unit, contract and integration tests in each of these, and what has to do with time in some more.
 *
 * @param {{ node: string }} setup
 */
export async function unit({ node }) {
  const results = [];
  for (const timeZone of timeZones) {
    results.push(await step(`unit, contract, integration in ${timeZone}`, () => runVitest(node, timeZone)));
  }
  results.push(await step('times in three more time zones', () => runTimes(node)));
  return results;
}

/**
 * What its pattern leaves out has run above: here it is not counted as skipped.
 *
 * @param {string} node
 */
async function runTimes(node) {
  const report = reportFile('unit-times');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const config = ['--config', 'vitest.times.config.ts'];
  const { code, output } = await runCaptured(node, [tools.vitest, 'run', ...config, ...reporters]);
  return { counts: { ...countVitest({ reportFile: report, exitCode: code }), skipped: 0 }, output };
}

/**
 * @param {string} node
 * @param {string} timeZone
 */
async function runVitest(node, timeZone) {
  const report = reportFile(`unit-${timeZone.replaceAll('/', '-')}`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await runCaptured(node, [tools.vitest, 'run', ...reporters], {
    env: { ...process.env, TZ: timeZone },
  });
  return { counts: countVitest({ reportFile: report, exitCode: code }), output };
}
