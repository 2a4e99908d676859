import type { EpochMs } from '../../shared/glucose/reading.ts';

/** What a clock on the wall and a calendar beside it show. */
export interface LocalTime {
  /** `2026-11-20` */
  date: string;
  /** `14:05` */
  time: string;
  /** 0–23. A day on which clocks change has 23 or 25 hours: one number is then missing or comes twice. */
  hour: number;
}

/**
 * Reads instants in one time zone.
 * @param timezone an IANA name
 * @throws RangeError when there is no such zone
 */
export function localTimeIn(timezone: string): (at: EpochMs) => LocalTime {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: timezone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
    return {
      date: `${part('year')}-${part('month')}-${part('day')}`,
      time: `${part('hour')}:${part('minute')}`,
      hour: Number(part('hour')),
    };
  };
}

/** A calendar date so many days earlier; no time zone is involved. */
export function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
