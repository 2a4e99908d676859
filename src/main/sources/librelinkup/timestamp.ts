import type { EpochMs } from '../../../shared/glucose/reading.ts';

/** `1/9/2026 4:05:30 PM`, month first whatever the country; some regions send 24 hours and no AM or PM. */
const TIMESTAMP = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\s(\d{1,2}):(\d{2}):(\d{2})(?:\s([AP]M))?$/i;

/**
 * Reads a `FactoryTimestamp`, which is UTC. `Date.parse` would take it for this computer's local time; and a day above
 * 12 in the month's place is an error here, never a hint that the two were swapped.
 * @returns undefined for anything that is no such moment, 30 February and 13 PM included
 */
export function parseTimestamp(text: string): EpochMs | undefined {
  const match = TIMESTAMP.exec(text);
  if (!match) return undefined;
  const [month = NaN, day = NaN, year = NaN, shownHour = NaN, minute = NaN, second = NaN] = match
    .slice(1, 7)
    .map(Number);
  const hour = hourOf(shownHour, match[7]?.toUpperCase());
  if (hour === undefined || minute > 59 || second > 59) return undefined;
  const instant = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(instant);
  // Date.UTC lets 31 April run over into May, and takes the year 50 for 1950.
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? instant : undefined;
}

function hourOf(shown: number, half: string | undefined): number | undefined {
  if (half === undefined) return shown <= 23 ? shown : undefined;
  if (shown < 1 || shown > 12) return undefined;
  return (shown % 12) + (half === 'PM' ? 12 : 0);
}
