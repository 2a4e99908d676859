import type { EpochMs } from '../../../shared/glucose/reading.ts';

export interface ReadWindow {
  /** How far back, counted from the cloud's now; 1–1440. */
  minutes: number;
  /** 1–288, one for each five minutes of a day. */
  maxCount: number;
}

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;
const DAY_VALUES = 288;
/** A little more than needed, for a clock that is not quite right. */
const MARGIN_MINUTES = 10;

/** The smallest window that surely holds everything after `since`. */
export function readWindow(since: EpochMs, now: EpochMs): ReadWindow {
  const neededMs = now - since;
  // A last reading in the future means that this computer's clock is behind: how far is unknown, so ask for all.
  const minutes = neededMs < 0 ? DAY_MINUTES : Math.ceil(neededMs / MINUTE_MS) + MARGIN_MINUTES;
  const clamped = Math.min(Math.max(minutes, 1), DAY_MINUTES);
  // Two uploaders double every value.
  return { minutes: clamped, maxCount: Math.min(Math.ceil(clamped / 5) * 2, DAY_VALUES) };
}

/** Whether a window counted back from the cloud's clock fails to reach `since`: this computer's clock is far behind. */
export function fallsShort({ minutes }: ReadWindow, since: EpochMs, serverNow: EpochMs): boolean {
  return minutes < DAY_MINUTES && serverNow - minutes * MINUTE_MS > since;
}
