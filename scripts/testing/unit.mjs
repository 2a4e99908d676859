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
 * Unit, contract and integration tests, in each time zone.
 *
 * @param {{ node: string }} setup
 */
export async function unit({ node }) {
  const results = [];
  for (const timeZone of timeZones) {
    results.push(await step(`unit, contract, integration in ${timeZone}`, () => runVitest(node, timeZone)));
  }
  return results;
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
