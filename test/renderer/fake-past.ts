import {
  HIGH_SENTINEL_MGDL,
  LOW_SENTINEL_MGDL,
  type EpochMs,
  type Measurement,
} from '../../src/shared/glucose/reading.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;

export interface Past {
  now: EpochMs;
  days: number;
  /** Another number is another person. */
  seed?: number;
  stepMinutes?: number;
  /** Days-ago intervals without readings. */
  holes?: readonly (readonly [from: number, to: number])[];
  /** Moves everything up or down, mg/dL. */
  offset?: number;
}

interface Meal {
  hour: number;
  rise: number;
}

/** A number of 0–1 that is always the same for the same two. */
function chance(seed: number, index: number): number {
  let state = Math.imul(seed * 7919 + index + 1, 2_654_435_761) >>> 0;
  state ^= state >>> 15;
  state = Math.imul(state, 2_246_822_519) >>> 0;
  return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
}

function mealsOf(day: number, seed: number): Meal[] {
  return [
    { hour: 7.4 + chance(seed, day * 10) * 1.2, rise: 30 + chance(seed, day * 10 + 1) * 90 },
    { hour: 12.3 + chance(seed, day * 10 + 2) * 1.5, rise: 20 + chance(seed, day * 10 + 3) * 80 },
    { hour: 18.4 + chance(seed, day * 10 + 4) * 2, rise: 40 + chance(seed, day * 10 + 5) ** 2 * 160 },
  ];
}

/** Breakfast, lunch and dinner, some nights too low and some evenings too high: days that resemble each other. */
function mgdlAt(at: EpochMs, seed: number): number {
  const [day, hour] = [Math.floor(at / DAY_MS), (at % DAY_MS) / 3_600_000];
  const base = 104 + chance(seed, day * 10 + 6) * 26 - 8 * Math.cos(((hour - 4) / 12) * Math.PI);
  const meals = [
    ...mealsOf(day, seed),
    ...mealsOf(day - 1, seed).map((meal) => ({ ...meal, hour: meal.hour - 24 })),
  ];
  const risen = meals.reduce((sum, { hour: from, rise }) => {
    const since = hour - from;
    return since > 0 && since < 6 ? sum + rise * since * Math.exp(1 - since) : sum;
  }, 0);
  const dips =
    chance(seed, day * 10 + 7) > 0.72 ? 62 * Math.exp(-((hour - 3 - 2 * chance(seed, day)) ** 2) / 0.5) : 0;
  const unrest = 4 * Math.sin(at / 1_500_000) + 3 * Math.sin(at / 610_000);
  return base + risen - dips + unrest;
}

/** Some days or months of readings, ascending; 39 and 401 become LOW and HIGH. */
export function fakePast({
  now,
  days,
  seed = 1,
  stepMinutes = 5,
  holes = [],
  offset = 0,
}: Past): Measurement[] {
  const readings: Measurement[] = [];
  for (let back = Math.floor((days * 1440) / stepMinutes); back >= 0; back -= 1) {
    const readAt = now - back * stepMinutes * MINUTE_MS - 2 * MINUTE_MS;
    const daysAgo = (now - readAt) / DAY_MS;
    if (holes.some(([from, to]) => daysAgo < from && daysAgo > to)) continue;
    const mgdl = Math.min(
      Math.max(Math.round(mgdlAt(readAt, seed) + offset), LOW_SENTINEL_MGDL),
      HIGH_SENTINEL_MGDL,
    );
    const special = mgdl === LOW_SENTINEL_MGDL ? 'low' : mgdl === HIGH_SENTINEL_MGDL ? 'high' : undefined;
    readings.push(special ? { readAt, mgdl, special } : { readAt, mgdl });
  }
  return readings;
}
