import type { EpochMs } from '../glucose/reading.ts';
import { zoneOffsets } from '../statistics/local-days.ts';

/** A local time, and how far it is from UTC: the same local time twice differs in that. */
export interface LocalStamp {
  /** `2026-03-29 03:05:00` */
  local: string;
  /** `UTC+02:00` */
  offset: string;
}

/**
 * Writes local times of one zone.
 * @param timeZone an IANA name
 * @throws RangeError when there is no such zone
 */
export function localStamps(timeZone: string): (at: EpochMs) => LocalStamp {
  const offsetAt = zoneOffsets(timeZone);
  return (at) => {
    const offsetMs = offsetAt(at);
    const local = new Date(at + offsetMs).toISOString().slice(0, 19).replace('T', ' ');
    return { local, offset: `UTC${offsetText(offsetMs)}` };
  };
}

function offsetText(offsetMs: number): string {
  const minutes = Math.round(Math.abs(offsetMs) / 60_000);
  return `${offsetMs < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
