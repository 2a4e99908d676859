/**
 * `npm test [-- PART…]`: everything, or the named parts (check, unit, browser, electron, package). The last line is
 * `N passed, N failed, N skipped`, and the exit code says whether anything failed.
 */
import { browser } from './testing/browser.mjs';
import { buildStep } from './testing/build-step.mjs';
import { check } from './testing/check.mjs';
import { counts, describe, sum } from './testing/counts.mjs';
import { electron } from './testing/electron.mjs';
import { packaged } from './testing/package.mjs';
import { unit } from './testing/unit.mjs';
import { dependenciesInstalled } from './toolchain/checkout.mjs';
import { ensureNode24 } from './toolchain/node-24.mjs';

/** @import { Counts } from './testing/counts.mjs' */

/**
 * In the order they run: what is quick and finds most comes first.
 *
 * @type {Record<string, { run: (setup: { node: string }) => Promise<Counts[]>, needsBuild?: true }>}
 */
const parts = {
  check: { run: check },
  unit: { run: unit },
  browser: { run: browser, needsBuild: true },
  electron: { run: electron, needsBuild: true },
  // Builds what it packs by itself.
  package: { run: packaged },
};

/**
 * @param {string[]} names none means all
 * @returns {Promise<Counts>}
 */
async function test(names) {
  const unknown = names.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length > 0) {
    throw new Error(`No such part: ${unknown.join(', ')}. The parts are ${Object.keys(parts).join(', ')}.`);
  }
  if (!dependenciesInstalled()) throw new Error('The dependencies are not installed: run `npm ci` first.');
  const wanted = Object.entries(parts).filter(([name]) => names.length === 0 || names.includes(name));
  const setup = { node: await ensureNode24() };
  const results = [];
  let built = /** @type {Counts | undefined} */ (undefined);
  for (const [name, { run, needsBuild }] of wanted) {
    if (needsBuild && !built) results.push((built = await buildStep(setup)));
    if (needsBuild && built?.failed) {
      console.log(`Skipped: ${name}, because the build failed.`);
      results.push(counts({ skipped: 1 }));
    } else {
      results.push(...(await run(setup)));
    }
  }
  return sum(results);
}

/** @type {Counts} */
let total;
try {
  total = await test(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total = counts({ failed: 1 });
}
console.log(`\n${describe(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
