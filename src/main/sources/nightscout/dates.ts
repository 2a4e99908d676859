import type { EpochMs } from '../../../shared/glucose/reading.ts';

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(?:Z|([+-])(\d\d):?(\d\d)?)?$/i;
const EPOCH_MS = /^\d{12,14}$/;
const MINUTE_MS = 60_000;
/** The last instant that a `Date` can hold. */
const LATEST_MS = 8.64e15;

/**
 * Reads a `dateString` in all forms seen: `Z`, `+03:00`, `+0300`, with and without milliseconds, epoch milliseconds as
 * text. Without a zone it is UTC, as the server itself writes it; the computer's own zone never plays a part.
 * @returns undefined for anything else
 */
export function parseDateString(text: string): EpochMs | undefined {
  if (EPOCH_MS.test(text)) return Number(text);
  const match = ISO.exec(text.trim());
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const wallClock = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const written = [
    wallClock.getUTCMonth() + 1,
    wallClock.getUTCDate(),
    wallClock.getUTCHours(),
    wallClock.getUTCMinutes(),
  ];
  // The 30th of February would silently become the 2nd of March.
  if (second > 59 || ![month, day, hour, minute].every((part, index) => part === written[index]))
    return undefined;
  const milliseconds = Math.floor(Number(`0.${match[7] ?? '0'}`) * 1000);
  return wallClock.getTime() + milliseconds - offsetMs(match[8], match[9], match[10]);
}

/** An instant as a number of milliseconds, or as the same number in text; nothing that no calendar has. */
export function parseEpochMs(value: unknown): EpochMs | undefined {
  if (typeof value === 'number') return Math.abs(value) <= LATEST_MS ? Math.round(value) : undefined;
  return typeof value === 'string' && EPOCH_MS.test(value.trim()) ? Number(value) : undefined;
}

function offsetMs(sign: string | undefined, hours: string | undefined, minutes: string | undefined): number {
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MINUTE_MS;
  return sign === '-' ? -size : size;
}
