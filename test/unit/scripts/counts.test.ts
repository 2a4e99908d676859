import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  countPlaywright,
  counts,
  countVitest,
  describe as inWords,
  sum,
} from '../../../scripts/testing/counts.mjs';

let dir = '';
let reportFile = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'flatarrow-counts-'));
  reportFile = join(dir, 'report.json');
});
afterEach(() => rmSync(dir, { recursive: true }));

const report = (content: object): void => writeFileSync(reportFile, JSON.stringify(content));

describe('counting a test run', () => {
  it("reads Vitest's report", () => {
    report({ numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 });
    expect(countVitest({ reportFile, exitCode: 1 })).toEqual({ passed: 7, failed: 1, skipped: 3 });
  });

  it("reads Playwright's report, and a test that passed only the second time has failed", () => {
    report({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 } });
    expect(countPlaywright({ reportFile, exitCode: 1 })).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it('counts a failure when the runner fails though every test passed', () => {
    report({ numPassedTests: 7, numFailedTests: 0 });
    expect(countVitest({ reportFile, exitCode: 1 })).toEqual({ passed: 7, failed: 1, skipped: 0 });
  });

  it('counts no failure when all is well', () => {
    report({ numPassedTests: 7, numFailedTests: 0 });
    expect(countVitest({ reportFile, exitCode: 0 })).toEqual({ passed: 7, failed: 0, skipped: 0 });
  });

  it('counts a failure when the runner dies without a report', () => {
    expect(countPlaywright({ reportFile, exitCode: 137 })).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('adds up to the closing line', () => {
    const total = sum([counts({ passed: 3 }), counts({ passed: 2, failed: 1 }), counts({ skipped: 4 })]);
    expect(inWords(total)).toBe('5 passed, 1 failed, 4 skipped');
  });
});
