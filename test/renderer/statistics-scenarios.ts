import type { Measurement } from '../../src/shared/glucose/reading.ts';
import type { Settings } from '../../src/shared/settings/settings.ts';
import { program, tell } from './fake-program.ts';
import { fakePast, type Past } from './fake-past.ts';
import type { Scenario } from './scenarios.ts';

type PastOf = Omit<Past, 'now'>;

/** One person with so much past. */
function withPast(now: number, past: PastOf, settings: Partial<Settings> = {}): Scenario {
  return { ...program([tell(now)], settings), past: new Map([['mia', fakePast({ now, ...past })]]) };
}

/** Twelve days of the last fourteen half empty. */
const GAPPY = Array.from({ length: 14 }, (_, day) => [day + 0.75, day + 0.3] as const);

/** States of the statistics window. */
export const STATISTICS_SCENARIOS = {
  past: (now) => withPast(now, { days: 200 }),
  pastMmol: (now) => withPast(now, { days: 200 }, { unit: 'mmol/L' }),
  pastHigh: (now) => withPast(now, { days: 60, seed: 5, offset: 74 }),
  pastPregnant: (now) => {
    const scenario = withPast(now, { days: 60, offset: -22 });
    for (const person of scenario.settings.persons) person.targets = 'pregnancy';
    return scenario;
  },
  pastFew: (now) => withPast(now, { days: 30, holes: GAPPY }),
  pastNew: (now) => withPast(now, { days: 2.4 }),
  pastOld: (now) => withPast(now, { days: 120, holes: [[40, 0]] }),
  pastNone: (now) => ({ ...program([tell(now)]), past: new Map<string, Measurement[]>() }),
  pastFails: (now) => ({ ...program([tell(now)]), past: 'fails' }),
  pastOfTwo: (now) => ({
    ...program([tell(now), tell(now, { id: 'noah', name: 'Noah', colour: 'teal' })]),
    past: new Map([
      ['mia', fakePast({ now, days: 40 })],
      ['noah', fakePast({ now, days: 40, seed: 3, offset: 24, stepMinutes: 1 })],
    ]),
  }),
  pastDiscreet: (now) => {
    const scenario = withPast(now, { days: 20 });
    return { ...scenario, overview: { ...scenario.overview, discreet: true } };
  },
} satisfies Record<string, (now: number) => Scenario>;
