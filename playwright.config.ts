import { defineConfig } from '@playwright/test';

const minuteMs = 60_000;

/** Set by `npm test`, which finds or installs one. Without it Playwright uses its own. */
const chromium = process.env['FLATARROW_CHROMIUM'];

export default defineConfig({
  // One at a time: each test starts the whole program, and two trays on one desktop could not be told apart.
  workers: 1,
  forbidOnly: Boolean(process.env['CI']),
  // A test that passes the second time has still failed.
  retries: 0,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : [['list']],
  globalTimeout: 30 * minuteMs,
  projects: [
    {
      // The windows by themselves, against a program made of invented facts: every state, both themes.
      name: 'windows',
      testDir: 'test/renderer',
      outputDir: 'test-results/windows',
      timeout: minuteMs / 2,
      use: { browserName: 'chromium', launchOptions: chromium ? { executablePath: chromium } : {} },
    },
    {
      name: 'browser',
      testDir: 'test/e2e/browser',
      outputDir: 'test-results/browser',
      timeout: minuteMs / 2,
      use: {
        browserName: 'chromium',
        launchOptions: chromium ? { executablePath: chromium } : {},
        screenshot: 'only-on-failure',
        trace: 'retain-on-failure',
      },
    },
    {
      name: 'electron',
      testDir: 'test/e2e/electron',
      outputDir: 'test-results/electron',
      timeout: 2 * minuteMs,
    },
    {
      name: 'package',
      testDir: 'test/e2e/package',
      outputDir: 'test-results/package',
      timeout: 2 * minuteMs,
    },
  ],
});
