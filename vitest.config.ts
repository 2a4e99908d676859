import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,contract,integration}/**/*.test.ts'],
    setupFiles: ['test/support/fixed-seed.ts'],
    // After the whole contract: does docs/failures.md still say what was seen?
    globalSetup: ['test/contract/failures-check.ts'],
    // Processes, not threads: a time zone holds for a whole process, and integration tests open real databases.
    pool: 'forks',
    // The default leaves a core free for the developer; of two that would be half.
    maxWorkers: '100%',
    testTimeout: 10_000,
    hookTimeout: 10_000,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
