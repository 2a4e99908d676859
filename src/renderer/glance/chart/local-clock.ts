import type { EpochMs } from '../../../shared/glucose/reading.ts';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

/** By how many minutes a zone’s clock is ahead of UTC at an instant. */
export type OffsetAt = (at: EpochMs) => number;

/** The computer’s own zone. Asking a date costs a hundredth of writing a time, and this is asked in every frame. */
export const computerOffset: OffsetAt = (at) => -new Date(at).getTimezoneOffset();

/** Minutes after local midnight. */
export function localMinute(at: EpochMs, offsetAt: OffsetAt): number {
  return modulo(Math.floor(at / MINUTE_MS) + offsetAt(at), DAY_MINUTES);
}

/** Sunday is 0. */
export function localWeekday(at: EpochMs, offsetAt: OffsetAt): number {
  const days = Math.floor((Math.floor(at / MINUTE_MS) + offsetAt(at)) / DAY_MINUTES);
  // The epoch was a Thursday.
  return modulo(days + 4, 7);
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
