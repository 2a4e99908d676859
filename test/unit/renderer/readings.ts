import type { Reading } from '../../../src/shared/glucose/reading.ts';

const MINUTE_MS = 60_000;

/** A reading so many minutes after the epoch of a test. */
export function readingAt(minutes: number, mgdl = 120, more: Partial<Reading> = {}): Reading {
  return { readAt: minutes * MINUTE_MS, mgdl, trend: 'flat', accountId: 'a', ...more };
}
