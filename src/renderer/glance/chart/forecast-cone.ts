import type { AlertRules } from '../../../shared/alerts/rules.ts';
import { forecastMgdl, recentRate } from '../../../shared/glucose/forecast.ts';
import { LOW_SENTINEL_MGDL, type EpochMs, type SourceReading } from '../../../shared/glucose/reading.ts';

const MINUTE_MS = 60_000;
const STEP_MINUTES = 5;
/** Nightscout’s cone is as wide: 4 % on either side after five minutes, and 4 % more with every five (ar2.js). */
const WIDENING_PER_MINUTE = 0.008;

/** Where glucose goes at one instant if it goes on like this, mg/dL. */
export interface ConePoint {
  at: EpochMs;
  lowest: number;
  middle: number;
  highest: number;
}

/** How far ahead the alarms look that warn of what is foreseen, minutes; 0 where none of them is on. */
export function minutesAhead({ predictedLow, predictedHigh }: AlertRules): number {
  return Math.max(...[predictedLow, predictedHigh].map((rule) => (rule.enabled ? rule.withinMinutes : 0)));
}

/**
 * The line that the alarms follow, with how far off it may be. There is none after a gap, beside LOW and HIGH, or where
 * nobody is to be warned.
 * @param readings ascending; the last one must be current
 */
export function forecastCone(readings: readonly SourceReading[], minutes: number): ConePoint[] {
  const newest = readings.at(-1);
  if (!newest || minutes <= 0 || recentRate(readings) === undefined) return [];
  const steps = Array.from({ length: Math.ceil(minutes / STEP_MINUTES) + 1 }, (_, step) =>
    Math.min(step * STEP_MINUTES, minutes),
  );
  return steps.map((ahead) => {
    const middle = Math.max(forecastMgdl(readings, ahead) ?? newest.mgdl, LOW_SENTINEL_MGDL);
    const off = middle * WIDENING_PER_MINUTE * ahead;
    return { at: newest.readAt + ahead * MINUTE_MS, lowest: middle - off, middle, highest: middle + off };
  });
}
