import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,contract,integration}/**/*.test.ts'],
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
