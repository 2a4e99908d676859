import { defineConfig } from 'vitest/config';

/**
 * The tests that hold the rules of `src/**\/alerts` and `src/shared/glucose`: run for every mutant. The random days and
 * nights are left out: they take most of the time and hardly notice what the tables have not.
 */
export default defineConfig({
  test: {
    include: ['test/unit/{shared,main}/alerts/**/*.test.ts', 'test/unit/shared/glucose/**/*.test.ts'],
    exclude: ['**/evaluate-days.test.ts', '**/urgent-low-nights.test.ts'],
    setupFiles: ['test/support/fixed-seed.ts'],
    testTimeout: 10_000,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
