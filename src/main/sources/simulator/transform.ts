import { type EpochMs, type SourceReading, glucoseValue } from '../../../shared/glucose/reading.ts';
import type { Trend } from '../../../shared/glucose/trend.ts';
import { createBody } from './body.ts';
import { MINUTE_MS } from './day-plan.ts';
import { type Random, createRandom } from './random.ts';
import { SCENARIOS } from './scenarios.ts';
import type { SimulatorCredentials, SimulatorSession } from './schema.ts';
import { createSensor } from './sensor.ts';
import { isHeard } from './signal.ts';

/** The arrow is the least-squares slope, per minute, through four readings five minutes apart: what an eye sees. */
const SLOPE_STEPS = [
  { minutesBack: 15, weight: -0.06 },
  { minutesBack: 10, weight: -0.02 },
  { minutesBack: 5, weight: 0.02 },
  { minutesBack: 0, weight: 0.06 },
] as const;

export interface Simulation {
  credentials: SimulatorCredentials;
  session: SimulatorSession;
  /** Readings after this instant … */
  since: EpochMs;
  /** … that are visible at this one. */
  now: EpochMs;
}

/** The readings of a simulated person. An instant's reading is the same whenever and however often it is asked for. */
export function simulateReadings({ credentials, session, since, now }: Simulation): SourceReading[] {
  const { scenario: name, seed, cadence } = credentials;
  const scenario = SCENARIOS[name];
  const random = createRandom(`${name}/${seed}`);
  const body = createBody({ scenario, random, utcOffsetMinutes: session.utcOffsetMinutes });
  const sensor = createSensor(body, scenario.noise, random);
  const cadenceMs = Number(cadence) * MINUTE_MS;

  const readings: SourceReading[] = [];
  for (let at = (Math.floor(since / cadenceMs) + 1) * cadenceMs; at <= now; at += cadenceMs) {
    if (!isPublished(at, now, random)) continue;
    if (scenario.losesSignal && !isHeard(at, random)) continue;
    const reading = toReading(at, sensor(at), slopeAt(sensor, at));
    if (reading) readings.push(reading);
  }
  return readings;
}

function slopeAt(sensor: (at: EpochMs) => number, at: EpochMs): number {
  let slope = 0;
  for (const { minutesBack, weight } of SLOPE_STEPS) slope += weight * sensor(at - minutesBack * MINUTE_MS);
  return slope;
}

/** A reading can be fetched a few seconds after it was measured, as from a good cloud. */
function isPublished(readAt: EpochMs, now: EpochMs, random: Random): boolean {
  return now - readAt >= random.between(`publish/${readAt}`, 4000, 12_000);
}

/** Outside the sensor's range there is no number, and so no slope either. */
export function toReading(readAt: EpochMs, sensed: number, rate: number): SourceReading | undefined {
  const value = glucoseValue(Math.max(sensed, 39));
  if (!value) return undefined;
  if (value.special) return { readAt, ...value, trend: 'notComputable' };
  return { readAt, ...value, trend: trendOfRate(rate), rate: Math.round(rate * 100) / 100 };
}

/** Dexcom's steps (G7 User Guide): below 1 mg/dL/min steady, from 1 slanted, from 2 straight, above 3 double. */
export function trendOfRate(rate: number): Trend {
  const speed = Math.abs(rate);
  if (speed < 1) return 'flat';
  const rises = rate > 0;
  if (speed < 2) return rises ? 'fortyFiveUp' : 'fortyFiveDown';
  if (speed <= 3) return rises ? 'singleUp' : 'singleDown';
  return rises ? 'doubleUp' : 'doubleDown';
}
