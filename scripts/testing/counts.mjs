import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * @param {Partial<Counts>} counts
 * @returns {Counts}
 */
export function counts({ passed = 0, failed = 0, skipped = 0 }) {
  return { passed, failed, skipped };
}

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
  return all.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    counts({}),
  );
}

/**
 * @param {Counts} total
 */
export function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * Counts a run of Vitest by its JSON report.
 *
 * @param {{ reportFile: string, exitCode: number }} run
 */
export function countVitest({ reportFile, exitCode }) {
  const report = readReport(reportFile);
  return withFailure(exitCode, {
    passed: number(report['numPassedTests']),
    failed: number(report['numFailedTests']),
    skipped: number(report['numPendingTests']) + number(report['numTodoTests']),
  });
}

/**
 * Counts a run of Playwright by its JSON report.
 *
 * @param {{ reportFile: string, exitCode: number }} run
 */
export function countPlaywright({ reportFile, exitCode }) {
  const { stats } = readReport(reportFile);
  return withFailure(exitCode, {
    passed: number(stats?.['expected']),
    failed: number(stats?.['unexpected']) + number(stats?.['flaky']),
    skipped: number(stats?.['skipped']),
  });
}

/**
 * A runner can fail without a failing test: a file that doesn't load, an error outside any test, no test at all.
 *
 * @param {number} exitCode
 * @param {Counts} counted
 */
function withFailure(exitCode, counted) {
  return exitCode !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

/**
 * @param {string} file
 * @returns {Record<string, any>} empty when the runner died before it wrote its report
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/**
 * @param {unknown} value
 */
function number(value) {
  return typeof value === 'number' ? value : 0;
}
