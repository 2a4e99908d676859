import type { Period } from './spans.ts';

const DAY_MS = 86_400_000;
/** Fourteen local days are an hour or two shorter where clocks went forward in them. */
const CLOCK_CHANGE_MS = 2 * 3_600_000;

/** What the consensus asks for before anything is concluded: 70 % of 14 days (Battelino 2019, Diabetes Care 42:1593). */
export const ENOUGH_DAYS = 14;
export const ENOUGH_SHARE = 0.7;

/** Why figures should be marked or withheld: the period is too short, or readings cover too little of it. */
export type Shortage = 'shortPeriod' | 'fewReadings';

/**
 * Whether a period has enough data to conclude from. In a longer period too, 70 % of all of it is asked for: figures
 * said to be about 90 days must not be about the last 20.
 * @param coverage share of the period that readings speak for, 0–1
 * @returns what is missing, or undefined where it is enough
 */
export function shortageOf({ from, to }: Period, coverage: number): Shortage | undefined {
  if (to - from < ENOUGH_DAYS * DAY_MS - CLOCK_CHANGE_MS) return 'shortPeriod';
  return coverage < ENOUGH_SHARE ? 'fewReadings' : undefined;
}
