import type { EpochMs } from '../../../shared/glucose/reading.ts';

const HOUR_MS = 3_600_000;

/** The instant closest to another; undefined where there is none. */
export function nearestInstant(instants: readonly EpochMs[], at: EpochMs): EpochMs | undefined {
  let nearest: EpochMs | undefined;
  for (const instant of instants) {
    if (nearest === undefined || Math.abs(instant - at) < Math.abs(nearest - at)) nearest = instant;
  }
  return nearest;
}

/**
 * Where a key takes the cursor: a stop left or right, an hour by page, either end. From nowhere it starts at the newest.
 * @param cursor the stop under the cursor; it may have left the chart meanwhile
 * @param stops ascending
 * @returns undefined when the key means nothing here
 */
export function moveCursor(
  key: string,
  cursor: EpochMs | undefined,
  stops: readonly EpochMs[],
): EpochMs | undefined {
  const newest = stops.at(-1);
  if (newest === undefined) return undefined;
  if (key === 'Home') return stops[0];
  if (key === 'End') return newest;
  const step = STEPS[key];
  if (!step) return undefined;
  return cursor === undefined ? newest : step(cursor, stops);
}

type Step = (cursor: EpochMs, stops: readonly EpochMs[]) => EpochMs | undefined;

const older: Step = (cursor, stops) => stops.findLast((at) => at < cursor) ?? stops[0];
const newer: Step = (cursor, stops) => stops.find((at) => at > cursor) ?? stops.at(-1);

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: older,
  ArrowDown: older,
  ArrowRight: newer,
  ArrowUp: newer,
  PageUp: (cursor, stops) => nearestInstant(stops, cursor - HOUR_MS),
  PageDown: (cursor, stops) => nearestInstant(stops, cursor + HOUR_MS),
};
