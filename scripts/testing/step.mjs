import { counts, describe } from './counts.mjs';

/** @import { Counts } from './counts.mjs' */

/**
 * @typedef {object} StepResult
 * @property {Counts} counts
 * @property {string} [output] printed when the step failed
 * @property {string} [note] why something was skipped or could not run
 */

/**
 * Runs one step of the test run: prints its name, then what came of it and how long that took.
 *
 * @param {string} title
 * @param {() => Promise<StepResult>} run
 * @returns {Promise<Counts>}
 */
export async function step(title, run) {
  process.stdout.write(`${title} … `);
  const startedAt = Date.now();
  const result = await run().catch(failed);
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(`${describe(result.counts)} (${seconds} s)`);
  if (result.note) console.log(`  ${result.note}`);
  if (result.counts.failed > 0 && result.output) console.log(`\n${result.output.trimEnd()}\n`);
  return result.counts;
}

/**
 * @param {unknown} error
 * @returns {StepResult}
 */
function failed(error) {
  return { counts: counts({ failed: 1 }), note: error instanceof Error ? error.message : String(error) };
}
