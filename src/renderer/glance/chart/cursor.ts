import type { EpochMs, SourceReading } from '../../../shared/glucose/reading.ts';

const HOUR_MS = 3_600_000;

/** The reading closest in time; undefined where there is none. */
export function nearestReading<R extends SourceReading>(readings: readonly R[], at: EpochMs): R | undefined {
  let nearest: R | undefined;
  for (const reading of readings) {
    if (!nearest || Math.abs(reading.readAt - at) < Math.abs(nearest.readAt - at)) nearest = reading;
  }
  return nearest;
}

/**
 * Where a key takes the cursor: a reading left or right, an hour by page, either end. From nowhere it starts at the newest.
 * @param cursor the reading under the cursor; it may have left the chart meanwhile
 * @returns undefined when the key means nothing here
 */
export function moveCursor(
  key: string,
  cursor: EpochMs | undefined,
  readings: readonly SourceReading[],
): EpochMs | undefined {
  const newest = readings.at(-1)?.readAt;
  if (newest === undefined) return undefined;
  if (key === 'Home') return readings[0]?.readAt;
  if (key === 'End') return newest;
  const step = STEPS[key];
  if (!step) return undefined;
  return cursor === undefined ? newest : step(cursor, readings);
}

type Step = (cursor: EpochMs, readings: readonly SourceReading[]) => EpochMs | undefined;

const older: Step = (cursor, readings) =>
  readings.findLast(({ readAt }) => readAt < cursor)?.readAt ?? readings[0]?.readAt;
const newer: Step = (cursor, readings) =>
  readings.find(({ readAt }) => readAt > cursor)?.readAt ?? readings.at(-1)?.readAt;

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: older,
  ArrowDown: older,
  ArrowRight: newer,
  ArrowUp: newer,
  PageUp: (cursor, readings) => nearestReading(readings, cursor - HOUR_MS)?.readAt,
  PageDown: (cursor, readings) => nearestReading(readings, cursor + HOUR_MS)?.readAt,
};
