import type { EpochMs, Special } from '../glucose/reading.ts';
import type { Course } from './course.ts';
import type { LocalDay } from './local-days.ts';
import { eachSample } from './samples.ts';

/** Distance of a curve's points. */
const CURVE_STEP_MS = 5 * 60_000;
/** A quarter-hour value that comes a little late is no gap; what is longer stays open. */
const LONGEST_GAP_MS = 20 * 60_000;

/** Whole mg/dL; what the sensor could not measure is no number; null where nothing is known. */
export type CurvePoint = number | Special | null;

export function isCurvePoint(value: unknown): value is CurvePoint {
  return Number.isFinite(value) || value === null || value === 'low' || value === 'high';
}

/**
 * What each day looked like, each five minutes from its beginning. A day of 25 hours has 300 points.
 * @param days ascending, one after the other
 * @param until nothing after it counts, where the last day is still going on
 */
export function dayCurves(
  readings: Course,
  days: readonly Pick<LocalDay, 'from' | 'to'>[],
  until: EpochMs,
): CurvePoint[][] {
  const curves = days.map(({ from, to }) =>
    Array.from({ length: Math.ceil((to - from) / CURVE_STEP_MS) }, (): CurvePoint => null),
  );
  const period = { from: days[0]?.from ?? until, to: until };
  let index = 0;
  eachSample(
    readings,
    { ...period, stepMs: CURVE_STEP_MS, longestGapMs: LONGEST_GAP_MS },
    (at, mgdl, special) => {
      while (at >= (days[index]?.to ?? Infinity)) index += 1;
      const [day, curve] = [days[index], curves[index]];
      if (day && curve) curve[Math.floor((at - day.from) / CURVE_STEP_MS)] = special ?? Math.round(mgdl);
    },
  );
  return curves;
}

/** Within a target for anybody; what lies farther from it must not be lost. */
const MIDDLE_MGDL = 120;

/**
 * A curve for a small drawing: of so many points that follow one another the one that deviates most, LOW and HIGH before
 * any number. What is a gap in all of them stays one.
 */
export function thinCurve(curve: readonly CurvePoint[], by: number): CurvePoint[] {
  return Array.from({ length: Math.ceil(curve.length / by) }, (_, index) => {
    let most: CurvePoint = null;
    for (const point of curve.slice(index * by, (index + 1) * by))
      if (deviation(point) > deviation(most)) most = point;
    return most;
  });
}

function deviation(point: CurvePoint): number {
  if (point === null) return -1;
  return typeof point === 'number' ? Math.abs(point - MIDDLE_MGDL) : Infinity;
}
