import { defineConfig } from 'vitest/config';

/** The tests that hold the rules of `src/**\/alerts` and `src/shared/glucose`: run once for every mutant. */
export default defineConfig({
  test: {
    include: [
      'test/unit/shared/**/*.test.ts',
      'test/unit/main/alerts/**/*.test.ts',
      'test/integration/*alarm*.test.ts',
    ],
    setupFiles: ['test/support/fixed-seed.ts'],
    testTimeout: 10_000,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
