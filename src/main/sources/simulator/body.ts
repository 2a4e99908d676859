import type { EpochMs } from '../../../shared/glucose/reading.ts';
import { absorbed, ramp, softLimit } from './curves.ts';
import { DAY_MS, type DayPlan, MINUTE_MS, type Meal, type Stretch, planDay } from './day-plan.ts';
import type { Random } from './random.ts';
import type { Scenario } from './scenarios.ts';

/** What one gram of carbohydrate adds, and how fast rapid insulin acts, in an adult of about 75 kg. */
const MGDL_PER_GRAM = 4.2;
const INSULIN_PEAK_MINUTES = 68;
/** Whatever a meal left over or took away has been put right by basal insulin and corrections after this time. */
const SETTLING_MINUTES: [number, number] = [240, 480];
/** Drift has a knot every two and a half hours. */
const DRIFT_KNOT_MS = 150 * MINUTE_MS;

export interface Person {
  scenario: Scenario;
  random: Random;
  utcOffsetMinutes: number;
}

/**
 * The glucose around the sensor at any instant, mg/dL, before the sensor's own error. Smooth, across midnight too:
 * an instant feels the events of its own day and of the day before.
 */
export function createBody({ scenario, random, utcOffsetMinutes }: Person): (at: EpochMs) => number {
  const offsetMs = utcOffsetMinutes * MINUTE_MS;
  const plans = new Map<number, DayPlan>();
  const planOf = (number: number): DayPlan => {
    const plan =
      plans.get(number) ?? planDay({ number, midnight: number * DAY_MS - offsetMs }, scenario, random);
    plans.set(number, plan);
    return plan;
  };

  return (at) => {
    const today = Math.floor((at + offsetMs) / DAY_MS);
    const days = [planOf(today - 1), planOf(today)];
    let level = scenario.base + driftAt(at, random) * scenario.drift;
    for (const plan of days) {
      level += dawnEffect(plan.dawn, at) + exerciseEffect(plan.exercise, at);
      for (const meal of plan.meals) level += mealEffect(meal, at);
    }
    for (const { nightLow } of days) level = nightLowBend(nightLow, at, level);
    level = softLimit(level, scenario.limits);
    for (const { compression } of days) level *= 1 - pressure(compression, at);
    return level;
  };
}

function mealEffect(meal: Meal, at: EpochMs): number {
  const minutes = (at - meal.at) / MINUTE_MS;
  const rise = absorbed(minutes, meal.peakMinutes);
  const fall = absorbed(minutes - meal.bolusDelayMinutes, INSULIN_PEAK_MINUTES) * meal.bolusMatch;
  return meal.grams * MGDL_PER_GRAM * (rise - fall) * (1 - ramp(minutes, ...SETTLING_MINUTES));
}

function dawnEffect({ at: peak, minutes, size }: Stretch, at: EpochMs): number {
  const sincePeak = (at - peak) / MINUTE_MS;
  return size * ramp(sincePeak, -minutes, 0) * (1 - ramp(sincePeak, 30, 30 + minutes));
}

function exerciseEffect(exercise: Stretch | undefined, at: EpochMs): number {
  if (!exercise) return 0;
  const minutes = (at - exercise.at) / MINUTE_MS;
  return -exercise.size * ramp(minutes, 5, exercise.minutes + 15) * (1 - ramp(minutes, 100, 300));
}

/** Falls over two hours, stays low for a while, and comes back within the hour after a few glucose tablets, a little too far. */
function nightLowBend(low: Stretch | undefined, at: EpochMs, level: number): number {
  if (!low) return level;
  const minutes = (at - low.at) / MINUTE_MS;
  const bent = ramp(minutes, -110, 5) * (1 - ramp(minutes, low.minutes, low.minutes + 55));
  const rebound =
    34 *
    ramp(minutes, low.minutes + 5, low.minutes + 65) *
    (1 - ramp(minutes, low.minutes + 70, low.minutes + 220));
  return level + (low.size - level) * bent + rebound;
}

/** Lying on the sensor starves it: a steep fall, a ragged bottom, a steep return, and nothing of it in the blood. */
function pressure(compression: Stretch | undefined, at: EpochMs): number {
  if (!compression) return 0;
  const minutes = (at - compression.at) / MINUTE_MS;
  return (
    compression.size *
    ramp(minutes, 0, 20) *
    (1 - ramp(minutes, compression.minutes, compression.minutes + 16))
  );
}

/** A smooth wander between −1 and 1. */
function driftAt(at: EpochMs, random: Random): number {
  const knot = Math.floor(at / DRIFT_KNOT_MS);
  const [before, after] = [knot, knot + 1].map((index) => random.between(`drift/${index}`, -1, 1));
  return (
    (before ?? 0) +
    ((after ?? 0) - (before ?? 0)) * ramp(at, knot * DRIFT_KNOT_MS, (knot + 1) * DRIFT_KNOT_MS)
  );
}
