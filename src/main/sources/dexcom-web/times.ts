import type { EpochMs } from '../../../shared/glucose/reading.ts';

/** Dexcom knew no cloud before; an older time is a receiver that lost its clock. */
export const EARLIEST_AT = Date.UTC(2010, 0, 1);

const TIME =
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})[T ](?<hour>\d{1,2}):(?<minute>\d{1,2})(?::(?<second>\d{1,2})(?:\.(?<fraction>\d{1,9}))?)?(?<zone>Z|[+-][\d:]{1,8})?$/;
const COMPACT_OFFSET = /^([+-])(\d{2})(\d{2})$/;
const OFFSET = /^([+-])(\d{1,2})(?::(\d{1,2})(?::(\d{1,2}))?)?$/;

/**
 * Reads a `systemTime` as an instant, in the zone it names or else in UTC: receivers send no zone, and JavaScript would
 * take theirs for local time. Seconds may be missing, fields may have one digit, and offsets may have seconds
 * (`-06:59:58`, from a receiver whose clock drifts): all of these have been met (Tidepool platform, dexcom).
 * @returns undefined for anything that is no time of the calendar
 */
export function parseTime(text: string): EpochMs | undefined {
  const fields = TIME.exec(text.trim())?.groups;
  if (!fields) return undefined;
  const { year, month, day, hour, minute, second, fraction = '', zone = 'Z' } = fields;
  const parts = [year, month, day, hour, minute, second ?? '0'].map(Number);
  const [y = 0, mo = 0, d = 0, h = 0, mi = 0, s = 0] = parts;
  const wall = new Date(Date.UTC(y, mo - 1, d, h, mi, s, Number(fraction.slice(0, 3).padEnd(3, '0'))));
  // 31 February would roll over into March.
  const same = [y, mo - 1, d, h, mi, s].every((part, index) => part === fieldsOf(wall)[index]);
  const offsetMs = parseOffset(zone);
  return same && offsetMs !== undefined ? wall.getTime() - offsetMs : undefined;
}

/** The form that `startDate` and `endDate` want: whole seconds, UTC, no zone. */
export function formatTime(at: EpochMs): string {
  return new Date(at).toISOString().slice(0, 19);
}

function fieldsOf(date: Date): number[] {
  return [
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  ];
}

function parseOffset(zone: string): number | undefined {
  if (zone === 'Z') return 0;
  const match = COMPACT_OFFSET.exec(zone) ?? OFFSET.exec(zone);
  if (!match) return undefined;
  const [, sign, hours, minutes, seconds] = match;
  const [h, m, s] = [Number(hours), Number(minutes ?? 0), Number(seconds ?? 0)];
  if (h > 23 || m > 59 || s > 59) return undefined;
  return (sign === '-' ? -1 : 1) * ((h * 60 + m) * 60 + s) * 1000;
}
