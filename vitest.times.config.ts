import { defineConfig } from 'vitest/config';

/**
 * What reads, writes or counts local time, once more in zones where mistakes show: half a day ahead of UTC and changing
 * its clocks in the other half of the year; ahead by a quarter of an hour and never changing; and none at all.
 */
const timeZones = ['Pacific/Auckland', 'Asia/Kathmandu', 'UTC'];

export default defineConfig({
  test: {
    // Failures of the line, hostile bodies and time limits are the same everywhere, and slow.
    testNamePattern: /^(?!.*(?:hostile|failures,|never made))/,
    projects: timeZones.map((timeZone) => ({
      test: {
        name: timeZone,
        include: [
          'test/contract/*.test.ts',
          'test/unit/main/sources/**/{dates,times,timestamp,transform,windows,treatments,diary}.test.ts',
          'test/unit/shared/{alerts,overview,statistics}/*.test.ts',
          'test/unit/cli/{statistics,text,csv}.test.ts',
          'test/unit/renderer/{hour-ticks,words}.test.ts',
        ],
        setupFiles: ['test/support/fixed-seed.ts'],
        // Processes, not threads: a time zone holds for a whole process.
        pool: 'forks' as const,
        env: { TZ: timeZone },
        testTimeout: 10_000,
        restoreMocks: true,
        unstubEnvs: true,
        unstubGlobals: true,
      },
    })),
  },
});
