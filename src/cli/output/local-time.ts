import type { EpochMs } from '../../shared/glucose/reading.ts';
import { localCalendar } from '../../shared/statistics/local-days.ts';

/** What a clock on the wall and a calendar beside it show. */
export interface LocalTime {
  /** `2026-11-20` */
  date: string;
  /** `14:05` */
  time: string;
}

/**
 * Reads instants in one time zone.
 * @param timezone an IANA name
 * @throws RangeError when there is no such zone
 */
export function localTimeIn(timezone: string): (at: EpochMs) => LocalTime {
  const { momentOf } = localCalendar(timezone);
  return (at) => {
    const { date, minute } = momentOf(at);
    return { date, time: clockOf(minute) };
  };
}

/** Minutes since midnight as a clock shows them: `14:05`. */
export function clockOf(minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
