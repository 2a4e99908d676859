import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../../src/main/sources/simulator/random.ts';
import { createSensor } from '../../../../../src/main/sources/simulator/sensor.ts';
import { DAY_MS, MIDNIGHT, MINUTE_MS } from './simulate.ts';

const STEPS = (7 * DAY_MS) / (5 * MINUTE_MS);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** A week of what a sensor says of an unchanging level, less that level. */
function errorsAt(level: number, noise: number): number[] {
  const sensor = createSensor(() => level, noise, createRandom('kim'));
  return Array.from({ length: STEPS }, (_, step) => sensor(MIDNIGHT + step * 5 * MINUTE_MS) - level);
}

describe('the sensor’s error', () => {
  const errors = errorsAt(100, 3);
  const variance = mean(errors.map((error) => error ** 2));
  const likenessAfter = (steps: number): number =>
    mean(errors.slice(steps).map((error, index) => error * (errors[index] ?? NaN))) / variance;

  it('is as large as the scenario says, and on neither side', () => {
    expect(Math.sqrt(variance)).toBeGreaterThan(2.6);
    expect(Math.sqrt(variance)).toBeLessThan(3.4);
    expect(Math.abs(mean(errors))).toBeLessThan(0.6);
  });

  it('lasts from one reading to the next, and fades within the hour', () => {
    expect(likenessAfter(1)).toBeGreaterThan(0.6);
    expect(likenessAfter(1)).toBeLessThan(0.85);
    expect(Math.abs(likenessAfter(12))).toBeLessThan(0.2);
  });

  it('grows with a high value', () => {
    expect(Math.sqrt(mean(errorsAt(300, 3).map((error) => error ** 2)))).toBeGreaterThan(5);
  });
});
