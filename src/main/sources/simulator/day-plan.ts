import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { Random } from './random.ts';
import type { Scenario } from './scenarios.ts';

export const MINUTE_MS = 60_000;
export const DAY_MS = 24 * 60 * MINUTE_MS;

export interface Meal {
  at: EpochMs;
  grams: number;
  /** Sweet drinks are fastest after 20 minutes, pizza after 80. */
  peakMinutes: number;
  bolusDelayMinutes: number;
  bolusMatch: number;
}

/** Something that begins, lasts and has a size (mg/dL, or a share for pressure on the sensor). */
export interface Stretch {
  at: EpochMs;
  minutes: number;
  size: number;
}

export interface DayPlan {
  meals: Meal[];
  /** The size is the rise; the instant is when it is highest. */
  dawn: Stretch;
  exercise?: Stretch;
  compression?: Stretch;
  nightLow?: Stretch;
}

interface Habit {
  name: string;
  /** Minutes after local midnight, earliest and latest. */
  from: number;
  to: number;
  grams: [number, number];
  peak: [number, number];
}

const HABITS: readonly Habit[] = [
  { name: 'breakfast', from: 6.8 * 60, to: 8.6 * 60, grams: [38, 60], peak: [33, 44] },
  { name: 'lunch', from: 12.2 * 60, to: 13.5 * 60, grams: [42, 72], peak: [38, 52] },
  { name: 'dinner', from: 18.3 * 60, to: 20.2 * 60, grams: [50, 90], peak: [44, 70] },
];
const SNACK: Habit = { name: 'snack', from: 15.3 * 60, to: 16.8 * 60, grams: [12, 24], peak: [22, 30] };

/** One day of one person. Its number counts local days, so that another time zone moves a day and doesn't change it. */
export interface Day {
  number: number;
  midnight: EpochMs;
}

/** Plans one day: what is eaten when, and what else happens. */
export function planDay({ number, midnight }: Day, scenario: Scenario, random: Random): DayPlan {
  const draw = (name: string, [from, to]: [number, number]): number =>
    random.between(`day ${number}/${name}`, from, to);
  const at = (name: string, from: number, to: number): EpochMs =>
    midnight + draw(name, [from, to]) * MINUTE_MS;
  const happens = (name: string, probability: number): boolean =>
    random.chance(`day ${number}/${name}?`, probability);

  const habits = happens('snack', scenario.snack) ? [...HABITS, SNACK] : HABITS;
  const meals = habits.map(({ name, from, to, grams, peak }) => ({
    at: at(name, from, to),
    grams: draw(`${name}/grams`, grams) * scenario.appetite,
    peakMinutes: draw(`${name}/peak`, peak),
    bolusDelayMinutes: draw(`${name}/bolus`, scenario.bolusDelay),
    bolusMatch: draw(`${name}/match`, scenario.bolusMatch),
  }));
  const plan: DayPlan = {
    meals,
    dawn: { at: at('dawn', 6.5 * 60, 7.6 * 60), minutes: 200, size: draw('dawn/size', scenario.dawn) },
  };
  if (happens('exercise', scenario.exercise)) {
    const start = at('exercise', 16.8 * 60, 17.8 * 60);
    plan.exercise = {
      at: start,
      minutes: draw('exercise/minutes', [30, 60]),
      size: draw('exercise/size', [22, 48]),
    };
  }
  if (happens('compression', scenario.compression)) {
    const start = at('compression', 1.2 * 60, 4.8 * 60);
    plan.compression = {
      at: start,
      minutes: draw('compression/minutes', [20, 45]),
      size: draw('compression/size', [0.25, 0.38]),
    };
  }
  if (scenario.nightLow) {
    const start = at('night-low', 1.6 * 60, 2.6 * 60);
    plan.nightLow = {
      at: start,
      minutes: draw('night-low/minutes', [30, 50]),
      size: draw('night-low/size', [38, 45]),
    };
  }
  return plan;
}
