import type { Alarm, PersonOverview } from '../../src/shared/overview/overview.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings/settings.ts';
import { alarmOf, alertOf, rehearsalEntry } from './fake-alarms.ts';
import { FALL, program, type Scenario, tell } from './fake-program.ts';

const MINUTE_MS = 60_000;

type Told = ReturnType<typeof tell>;

/** Persons of whom some ring, with the panel that main makes of them. */
function ringing(
  now: number,
  told: Told[],
  { alarm = {}, settings = {} }: { alarm?: Partial<Alarm>; settings?: Partial<Settings> } = {},
): Scenario {
  const scenario = program(told, settings);
  const { overview } = scenario;
  overview.alarm = alarmOf(overview.persons, now, alarm);
  overview.discreet = scenario.settings.discreet.on;
  overview.discreetByHand = overview.discreet;
  return scenario;
}

function low(now: number, overview: Partial<PersonOverview> = {}): Told {
  return tell(now, {
    points: FALL,
    trend: 'doubleDown',
    ageMinutes: 1,
    overview: { alert: alertOf('urgentLow', now - MINUTE_MS), ...overview },
  });
}

function noah(now: number): Told {
  return tell(now, {
    id: 'noah',
    name: 'Noah',
    colour: 'teal',
    points: [
      [24, 150],
      [2, 180],
      [0, 268],
    ],
    trend: 'fortyFiveUp',
    ageMinutes: 3,
    overview: { alert: alertOf('high', now - 4 * MINUTE_MS) },
  });
}

function newestOf({ overview }: Told, change: object): Partial<PersonOverview> {
  return overview.newest ? { newest: { ...overview.newest, ...change } } : {};
}

/** What the alert window may have to tell, by name, at a moment. */
export const ALARM_SCENARIOS = {
  alarm: (now) => ringing(now, [low(now)]),
  alarmMmol: (now) =>
    ringing(now, [low(now, newestOf(low(now), { mgdl: 39, special: 'low', trend: 'none' })), noah(now)], {
      settings: { unit: 'mmol/L' },
    }),
  alarmLow: (now) =>
    ringing(now, [low(now, newestOf(low(now), { mgdl: 39, special: 'low', trend: 'none' }))]),
  alarmHigh: (now) => ringing(now, [noah(now)]),
  alarmSoon: (now) =>
    ringing(now, [
      low(now, {
        ...newestOf(low(now), { mgdl: 84, trend: 'singleDown' }),
        alert: alertOf('predictedLow', now - MINUTE_MS),
      }),
    ]),
  alarmNoData: (now) =>
    ringing(now, [
      tell(now, { ageMinutes: 64, overview: { alert: alertOf('noData', now - 44 * MINUTE_MS) } }),
    ]),
  alarmTwo: (now) => ringing(now, [noah(now), low(now)]),
  alarmRehearsal: (now) =>
    ringing(now, [tell(now)], { alarm: { entries: [rehearsalEntry(now)], window: true } }),
  alarmSimulated: (now) => ringing(now, [low(now, { name: 'Simulation', simulated: true, colour: 'grey' })]),
  alarmTroubles: (now) =>
    ringing(now, [low(now)], {
      alarm: {
        troubles: [
          'Notifications can’t be shown: The system took no notification.',
          'The alarm’s sound can’t be played: This computer has no loudspeaker.',
        ],
      },
    }),
  alarmDiscreet: (now) =>
    ringing(now, [low(now)], {
      settings: { discreet: { ...DEFAULT_SETTINGS.discreet, on: true } },
    }),
  alarmMessage: (now) => {
    const scenario = ringing(now, [low(now)]);
    const text = 'The alarm’s sound can’t be played: This computer has no loudspeaker.';
    scenario.overview.notices = [{ id: 'sound', level: 'warning', text }];
    return scenario;
  },
  alarmDiscreetByTime: (now) => {
    const scenario = ringing(now, [low(now)]);
    scenario.overview.discreet = true;
    return scenario;
  },
  alarmDiscreetTwo: (now) =>
    ringing(now, [low(now), noah(now)], {
      settings: { discreet: { ...DEFAULT_SETTINGS.discreet, on: true } },
    }),
  alarmSound: (now) =>
    ringing(now, [low(now)], {
      alarm: { sound: { sound: 'falling', level: 2, volume: 100, startedAt: now } },
    }),
  alarmSoundOver: (now) =>
    ringing(now, [low(now)], {
      alarm: { sound: { sound: 'falling', level: 2, volume: 100, startedAt: now - 61_000 } },
    }),
  alarmOver: (now) => ringing(now, [tell(now)]),
  acknowledged: (now) =>
    ringing(now, [
      low(now, {
        alert: alertOf('urgentLow', now - MINUTE_MS, {
          ringing: false,
          quietUntil: now + 29 * MINUTE_MS,
          quietReason: 'acknowledged',
        }),
      }),
    ]),
} satisfies Record<string, (now: number) => Scenario>;
