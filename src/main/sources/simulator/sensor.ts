import type { EpochMs } from '../../../shared/glucose/reading.ts';
import { ramp } from './curves.ts';
import { MINUTE_MS } from './day-plan.ts';
import type { Random } from './random.ts';

/** A sensor's error lives about a quarter of an hour: what it is now says much of what it is five minutes later. */
const STEP_MS = 5 * MINUTE_MS;
const MEMORY = 0.72;
/** After so many steps less than 0.1 % of an error is left. */
const STEPS_REMEMBERED = 22;
/** Above this an error grows with the value. */
const NOISE_GROWS_FROM_MGDL = 150;

/**
 * What the sensor makes of the glucose around it: autocorrelated error of first order, AR(1). Written as a sum over
 * past shocks, so that an instant's error depends on the instant and not on where the computation began.
 */
export function createSensor(
  body: (at: EpochMs) => number,
  noise: number,
  random: Random,
): (at: EpochMs) => number {
  const errors = new Map<number, number>();
  const errorAt = (step: number): number => {
    const error = errors.get(step) ?? accumulate(step, random);
    errors.set(step, error);
    return error;
  };
  return (at) => {
    const step = Math.floor(at / STEP_MS);
    const [from, to] = [errorAt(step), errorAt(step + 1)];
    const error = from + (to - from) * ramp(at, step * STEP_MS, (step + 1) * STEP_MS);
    const level = body(at);
    return level + error * noise * Math.max(1, level / NOISE_GROWS_FROM_MGDL);
  };
}

/** Scaled so that the standard deviation stays 1, whatever the memory. */
function accumulate(step: number, random: Random): number {
  let error = 0;
  for (let age = 0; age < STEPS_REMEMBERED; age += 1) {
    error += MEMORY ** age * random.normal(`shock/${step - age}`);
  }
  return error * Math.sqrt(1 - MEMORY ** 2);
}
