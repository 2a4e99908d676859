import type { ScenarioName } from './schema.ts';

/** What makes one scenario differ from another. Glucose in mg/dL, times in minutes. */
export interface Scenario {
  /** Where the line rests between meals. */
  base: number;
  /** Slow wandering around the base, without any cause a person would see. */
  drift: number;
  /** How much the morning hormones add. */
  dawn: [number, number];
  /** Multiplies every meal. */
  appetite: number;
  /** When the bolus comes, counted from the meal; below zero is before it. */
  bolusDelay: [number, number];
  /** Insulin given, as a share of what the meal would need. */
  bolusMatch: [number, number];
  /** How likely a snack, exercise and lying on the sensor are on one day. */
  snack: number;
  exercise: number;
  compression: number;
  /** Whether too much insulin is on board in the night. */
  nightLow: boolean;
  /** Whether readings go missing. */
  losesSignal: boolean;
  /** Standard deviation of the sensor's own error. */
  noise: number;
  limits: { floor: number; ceiling: number };
}

const DAY: Scenario = {
  base: 112,
  drift: 14,
  dawn: [14, 34],
  appetite: 1,
  bolusDelay: [-10, 24],
  bolusMatch: [0.86, 1.14],
  snack: 0.6,
  exercise: 0.5,
  compression: 0.3,
  nightLow: false,
  losesSignal: false,
  noise: 2.8,
  limits: { floor: 58, ceiling: 310 },
};

export const SCENARIOS: Readonly<Record<ScenarioName, Scenario>> = {
  day: DAY,
  steady: {
    ...DAY,
    base: 108,
    drift: 6,
    dawn: [2, 5],
    appetite: 0.16,
    snack: 0,
    exercise: 0,
    compression: 0,
    noise: 1.2,
    limits: { floor: 94, ceiling: 126 },
  },
  'night-low': { ...DAY, drift: 10, compression: 0, nightLow: true, limits: { floor: 36, ceiling: 310 } },
  rollercoaster: {
    ...DAY,
    base: 126,
    drift: 20,
    appetite: 1.5,
    bolusDelay: [36, 60],
    bolusMatch: [1.24, 1.42],
    snack: 1,
    noise: 3,
    limits: { floor: 46, ceiling: 350 },
  },
  'signal-loss': { ...DAY, compression: 0, losesSignal: true },
};
