import type { EpochMs } from '../glucose/reading.ts';
import type { Period } from './spans.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** In living memory clocks have changed at whole quarters of an hour of UTC. */
const QUARTER_MS = 15 * MINUTE_MS;
/** No zone is more than 14 hours from UTC. */
const MOST_QUARTERS_FROM_UTC = 15 * 4;

/** What a clock on the wall and a calendar beside it show. */
export interface LocalMoment {
  /** `2026-11-20` */
  date: string;
  /** Minutes since the clock showed 00:00, 0–1439. Where clocks change, some are missing or come twice. */
  minute: number;
}

/** One date of a local calendar: usually 24 hours, 23 or 25 where clocks change. */
export interface LocalDay extends Period {
  date: string;
  /** 1 is Monday, 7 is Sunday (ISO 8601). */
  weekday: number;
}

/** Dates and times of one time zone, with its changes of clocks. */
export interface LocalCalendar {
  momentOf: (at: EpochMs) => LocalMoment;
  /** As in {@link LocalMoment}, for where the date doesn't matter and there are many. */
  minuteOf: (at: EpochMs) => number;
  /** The first instant at which the calendar shows this date, or a later one where the zone left it out. */
  startOf: (date: string) => EpochMs;
  /** The whole days that a period touches, oldest first. */
  daysIn: (period: Period) => LocalDay[];
}

/**
 * The calendar of one zone. It asks for the zone's offset about once a day, and so reads a year of one-minute data
 * quickly; keep one for as long as a calculation lasts.
 * @param timeZone an IANA name
 * @throws RangeError when there is no such zone
 */
export function localCalendar(timeZone: string): LocalCalendar {
  const offsetAt = zoneOffsets(timeZone);
  const dateOf = (at: EpochMs): string => isoDate(at + offsetAt(at));
  const minuteOf = (at: EpochMs): number => Math.floor(modulo(at + offsetAt(at), DAY_MS) / MINUTE_MS);
  const startOf = (date: string): EpochMs => {
    const middle = Date.parse(date) / QUARTER_MS;
    let [before, start] = [middle - MOST_QUARTERS_FROM_UTC, middle + MOST_QUARTERS_FROM_UTC];
    while (start - before > 1) {
      const between = Math.floor((before + start) / 2);
      if (dateOf(between * QUARTER_MS) >= date) start = between;
      else before = between;
    }
    return start * QUARTER_MS;
  };
  return {
    momentOf: (at) => ({ date: dateOf(at), minute: minuteOf(at) }),
    minuteOf,
    startOf,
    daysIn: ({ from, to }) => {
      const days: LocalDay[] = [];
      for (let date = dateOf(from); startOf(date) < to; date = daysBefore(date, -1)) {
        const day = {
          date,
          weekday: weekdayOf(date),
          from: startOf(date),
          to: startOf(daysBefore(date, -1)),
        };
        if (day.to > day.from) days.push(day);
      }
      return days;
    },
  };
}

/** A calendar date so many days earlier, or later by a negative number; no time zone is involved. */
export function daysBefore(date: string, days: number): string {
  return isoDate(Date.parse(date) - days * DAY_MS);
}

/**
 * Local time less UTC at an instant, ms; asks for it about once a day.
 * @param timeZone an IANA name
 * @throws RangeError when there is no such zone
 */
export function zoneOffsets(timeZone: string): (at: EpochMs) => number {
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  });
  const known = new Map<EpochMs, number>();
  const measured = (at: EpochMs): number => {
    const offset = known.get(at) ?? wallTime(format, at) - at;
    known.set(at, offset);
    return offset;
  };
  // Whoever asks for one instant usually asks for one just after it next.
  const last = { quarter: NaN, offset: 0 };
  return (at) => {
    const quarter = Math.floor(at / QUARTER_MS);
    if (quarter === last.quarter) return last.offset;
    const midnight = at - modulo(at, DAY_MS);
    const offset = measured(midnight);
    last.quarter = quarter;
    // The same before and after: nothing changed in between.
    last.offset = offset === measured(midnight + DAY_MS) ? offset : measured(quarter * QUARTER_MS);
    return last.offset;
  };
}

/** What the clock shows, read as if it were UTC. */
function wallTime(format: Intl.DateTimeFormat, at: EpochMs): EpochMs {
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

function weekdayOf(date: string): number {
  return new Date(Date.parse(date)).getUTCDay() || 7;
}

function isoDate(wall: number): string {
  return new Date(wall).toISOString().slice(0, 10);
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
