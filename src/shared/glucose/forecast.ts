import { rateOfChange } from './rate-of-change.ts';
import type { SourceReading } from './reading.ts';

const MINUTE_MS = 60_000;
/** Four readings of a 5-minute sensor, with room for one that came a little early or late. */
const LOOK_BACK_MS = 16 * MINUTE_MS;
const MINIMUM_READINGS = 3;
/** A turn shows in the last step first, before the line through a quarter of an hour has noticed. */
const LAST_STEP_MS = 6 * MINUTE_MS;

/** The rate of the last quarter of an hour, mg/dL per minute; undefined after a gap or beside LOW and HIGH. */
export function recentRate(readings: readonly SourceReading[]): number | undefined {
  return rateOfChange(readings, { overMs: LOOK_BACK_MS, minimumReadings: MINIMUM_READINGS });
}

/**
 * Where glucose will be if it goes on as in the last quarter of an hour: the newest value carried on along the
 * least-squares line through the last 16 minutes. A value that has just turned goes nowhere: the line is only followed
 * while the last step goes the same way. Insulin, meals and exercise are unknown to it; it is a warning, not a model.
 * @param readings ascending by time
 * @returns mg/dL, or undefined where fewer than three readings in a row are known
 */
export function forecastMgdl(readings: readonly SourceReading[], minutes: number): number | undefined {
  const newest = readings.at(-1);
  const rate = recentRate(readings);
  if (!newest || rate === undefined) return undefined;
  const lastStep = rateOfChange(readings, { overMs: LAST_STEP_MS, minimumReadings: 2 });
  const goesOn = lastStep === undefined || lastStep * rate > 0;
  return goesOn ? newest.mgdl + rate * minutes : newest.mgdl;
}

/**
 * Whether the value is already on its way back: by at least 1 mg/dL a minute over the last readings, which is where
 * Dexcom's and Libre's arrows leave "steady".
 */
export function isTurningBack(readings: readonly SourceReading[], from: 'low' | 'high'): boolean {
  const rate = rateOfChange(readings, { overMs: 11 * MINUTE_MS, minimumReadings: 2 });
  if (rate === undefined) return false;
  return from === 'low' ? rate >= 1 : rate <= -1;
}
