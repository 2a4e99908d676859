import type { ScenarioName } from '../../../../../src/main/sources/simulator/schema.ts';
import { simulateReadings } from '../../../../../src/main/sources/simulator/transform.ts';
import type { SourceReading } from '../../../../../src/shared/glucose/reading.ts';

export const MINUTE_MS = 60_000;
export const DAY_MS = 24 * 60 * MINUTE_MS;
export const MIDNIGHT = Date.UTC(2026, 10, 16);

export interface Asked {
  scenario?: ScenarioName;
  seed?: string;
  cadence?: '1' | '5';
  utcOffsetMinutes?: number;
  since?: number;
  now?: number;
}

/** A whole day in UTC, unless said otherwise. */
export function simulate(asked: Asked = {}): SourceReading[] {
  const { scenario = 'day', seed = '1', cadence = '5', utcOffsetMinutes = 0 } = asked;
  const { since = MIDNIGHT - 1, now = MIDNIGHT + DAY_MS } = asked;
  return simulateReadings({
    credentials: { scenario, seed, cadence },
    session: { utcOffsetMinutes },
    since,
    now,
  });
}

/** The same scenario lived by several persons for several days. */
export function manyDays(scenario: ScenarioName): SourceReading[][] {
  return ['1', '2', 'kim', 'robin', '77'].flatMap((seed) =>
    [0, 1, 2, 3].map((day) => {
      const since = MIDNIGHT + day * DAY_MS - 1;
      return simulate({ scenario, seed, since, now: since + DAY_MS });
    }),
  );
}

export function valuesOf(readings: readonly SourceReading[]): number[] {
  return readings.map(({ mgdl }) => mgdl);
}
