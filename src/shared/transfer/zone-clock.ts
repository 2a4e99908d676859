import type { EpochMs } from '../glucose/reading.ts';
import { zoneOffsets } from '../statistics/local-days.ts';
import type { WallMs } from './wall-time.ts';

const DAY_MS = 86_400_000;

/** Where a time on a clock may lie: once, twice where clocks went back, and nowhere where they went forward. */
export interface Instants {
  /** Ascending. For a time that the clocks left out, the instant at which a clock that was not changed showed it. */
  at: readonly [EpochMs] | readonly [EpochMs, EpochMs];
  leftOut: boolean;
}

/**
 * Finds the instants of times on a clock.
 * @param timeZone an IANA name
 * @throws RangeError when there is no such zone
 */
export function zoneClock(timeZone: string): (wall: WallMs) => Instants {
  const offsetAt = zoneOffsets(timeZone);
  return (wall) => {
    // No zone is a day away from UTC, and none changes its clocks twice in two days.
    const before = offsetAt(wall - DAY_MS);
    const after = offsetAt(wall + DAY_MS);
    if (before === after) return { at: [wall - before], leftOut: false };
    const early = isShown(wall, before);
    const late = isShown(wall, after);
    if (early && late) return { at: [wall - before, wall - after], leftOut: false };
    return { at: [wall - (late ? after : before)], leftOut: !early && !late };
  };

  function isShown(wall: WallMs, offset: number): boolean {
    return offsetAt(wall - offset) === offset;
  }
}
