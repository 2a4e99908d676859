import { defineConfig } from 'vitest/config';

/** Simulated weeks: minutes of work, so a command of their own. */
export default defineConfig({
  test: { include: ['test/week/**/*.test.ts'], pool: 'forks', testTimeout: 60_000, hookTimeout: 300_000 },
});
