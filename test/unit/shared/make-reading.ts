import type { Reading } from '../../../src/shared/glucose/reading.ts';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
/** An instant like any other: 15 November 2026, 08:00 UTC. */
export const START = Date.UTC(2026, 10, 15, 8);

/** A steady reading of 104 mg/dL, but for what is said. */
export function makeReading(facts: Partial<Reading> = {}): Reading {
  return { readAt: START, mgdl: 104, trend: 'flat', accountId: 'a', ...facts };
}
