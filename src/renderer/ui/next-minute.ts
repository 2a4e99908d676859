import type { EpochMs } from '../../shared/glucose/reading.ts';

const MINUTE_MS = 60_000;

/**
 * How long until the age of a reading shows another minute, so that "2 min ago" turns to 3 when it is 3.
 * @param now by the clock the age is counted with
 */
export function msToNextMinute(readAt: EpochMs, now: EpochMs): number {
  const intoMinute = (((now - readAt) % MINUTE_MS) + MINUTE_MS) % MINUTE_MS;
  return MINUTE_MS - intoMinute;
}
