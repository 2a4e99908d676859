import type { EpochMs } from '../../../shared/glucose/reading.ts';

const DATE = /^(\/?)Date\((\d{1,14})(?:[+-]\d{4})?\)(\/?)$/;

/**
 * Reads `Date(ms)` and `/Date(ms)/`, either with an offset such as `+0100`. The number is milliseconds UTC; the offset
 * only tells the wearer's zone and never moves the instant.
 * @returns undefined for anything else
 */
export function parseDate(text: string): EpochMs | undefined {
  const match = DATE.exec(text);
  if (!match || match[1] !== match[3]) return undefined;
  return Number(match[2]);
}
