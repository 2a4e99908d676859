import { DEFAULT_ALERT_RULES } from '../../src/shared/alerts/rules.ts';
import { ERROR_POLICY, type ErrorKind } from '../../src/shared/errors.ts';
import { deltaMgdl } from '../../src/shared/glucose/delta.ts';
import { DEFAULT_RANGES } from '../../src/shared/glucose/ranges.ts';
import type { DiaryEvent } from '../../src/shared/glucose/diary-event.ts';
import type { Reading } from '../../src/shared/glucose/reading.ts';
import type { Trend } from '../../src/shared/glucose/trend.ts';
import { MGDL_PER_MMOL } from '../../src/shared/glucose/units.ts';
import type { AccountHealth, Overview, PersonOverview } from '../../src/shared/overview/overview.ts';
import type { Person } from '../../src/shared/people/person.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings/settings.ts';
import { BUSY_DAY, fakeDiary, MORNING } from './fake-diary.ts';
import { curve, fakeReadings, type Line, today } from './fake-readings.ts';

const MINUTE_MS = 60_000;

/** A whole made-up program: what it would tell a window, and what lies in its history. */
export interface Scenario {
  overview: Overview;
  settings: Settings;
  readings: Map<string, Reading[]>;
  /** By person id; absent where it can't be read. */
  diary: Map<string, DiaryEvent[]> | undefined;
  /** What trying an account finds out. */
  test: 'works' | 'fails' | 'invalid' | 'choosePerson' | 'suggests';
  /** Whether fetching a history comes to its end; else it goes on until it is cancelled. */
  backfillEnds: boolean;
  /** Whether this computer has no key store, so that saving asks how. */
  weakVault: boolean;
}

const DAY: [number, number][] = [
  [24, 128],
  [21, 172],
  [19, 205],
  [17.5, 150],
  [14, 118],
  [12, 86],
  [11.2, 62],
  [10.6, 66],
  [9, 104],
  [7, 130],
  [5, 136],
  [3, 149],
  [1.6, 152],
  [0.6, 146],
  [0, 142],
];
const FALL: [number, number][] = [...DAY.slice(0, -3), [1.6, 128], [0.7, 108], [-0.6, 8]];

interface Told extends Partial<Omit<Line, 'mgdlAt'>> {
  id?: string;
  name?: string;
  colour?: Person['colour'];
  points?: [number, number][];
  ageMinutes?: number;
  health?: Partial<AccountHealth>;
  overview?: Partial<PersonOverview>;
  sourceId?: AccountHealth['sourceId'];
}

function tell(
  now: number,
  told: Told = {},
): { person: Person; overview: PersonOverview; readings: Reading[] } {
  const { id = 'mia', name = 'Mia', colour = 'blue', sourceId = 'dexcom-share', ageMinutes = 2 } = told;
  const accountId = `${id}-account`;
  const readings = fakeReadings({
    accountId,
    mgdlAt: curve(told.points ?? DAY),
    newestAt: now - ageMinutes * MINUTE_MS - 12_000,
    trend: told.trend ?? ('flat' satisfies Trend),
    ...(told.holes && { holes: told.holes }),
    ...(told.stepMinutes && { stepMinutes: told.stepMinutes }),
  });
  const newest = readings.at(-1);
  const delta = deltaMgdl(readings);
  const account: AccountHealth = {
    accountId,
    sourceId,
    sourceName: sourceId === 'simulator' ? 'Simulator' : 'Dexcom Share',
    label: sourceId === 'simulator' ? 'Steady' : 'Outside US',
    delayed: false,
    state: 'ok',
    lastAskAt: now - 20_000,
    lastAnswerAt: now - 20_000,
    nextAskAt: now + 3 * MINUTE_MS,
    clockSkewMs: 0,
    ...told.health,
  };
  return {
    person: { id, name, colour, ranges: DEFAULT_RANGES, alerts: DEFAULT_ALERT_RULES },
    readings,
    overview: {
      personId: id,
      name,
      colour,
      ranges: DEFAULT_RANGES,
      simulated: sourceId === 'simulator',
      ...(newest && { newest }),
      ...(delta !== undefined && { deltaMgdl: delta }),
      cadenceMs: (told.stepMinutes ?? 5) * MINUTE_MS,
      clockSkewMs: 0,
      mgdlPerMmol: MGDL_PER_MMOL,
      nextReadingAt: (newest?.readAt ?? now) + (told.stepMinutes ?? 5) * MINUTE_MS + 15_000,
      accounts: [account],
      today: today(readings, DEFAULT_RANGES, now),
      ...told.overview,
    },
  };
}

function program(told: ReturnType<typeof tell>[], settings: Partial<Settings> = {}): Scenario {
  return {
    overview: { unit: settings.unit ?? 'mg/dL', persons: told.map(({ overview }) => overview), notices: [] },
    settings: {
      ...DEFAULT_SETTINGS,
      chartHours: 12,
      persons: told.map(({ person }) => person),
      accounts: told.flatMap(({ overview }) =>
        overview.accounts.map(({ accountId, sourceId, label, state }) => ({
          id: accountId,
          personId: overview.personId,
          sourceId,
          label,
          enabled: state !== 'off',
        })),
      ),
      ...settings,
    },
    readings: new Map(told.map(({ person, readings }) => [person.id, readings])),
    diary: new Map(),
    test: 'works',
    backfillEnds: false,
    weakVault: false,
  };
}

function failing(now: number, kind: ErrorKind, retryAt?: number): Partial<AccountHealth> {
  const state = retryAt === undefined ? 'stopped' : 'waiting';
  const { text } = ERROR_POLICY[kind];
  return { state, error: { kind, text, since: now - 30 * MINUTE_MS, ...(retryAt && { retryAt }) } };
}

/** Three accounts, of which the second one speaks. */
function several(now: number): Scenario {
  const { overview, ...told } = tell(now);
  const [account] = overview.accounts;
  if (!account) throw new Error('A told person has an account.');
  const nightscout = {
    ...account,
    sourceId: 'nightscout',
    sourceName: 'Nightscout',
    label: 'mia.example.org',
  };
  const accounts: AccountHealth[] = [
    { ...account, accountId: 'mia-first', ...failing(now, 'lockedOut', now + 27 * MINUTE_MS) },
    { ...nightscout, sourceId: 'nightscout' },
    {
      ...account,
      accountId: 'mia-history',
      sourceId: 'dexcom-web',
      sourceName: 'Dexcom Web API (delayed)',
      delayed: true,
    },
  ];
  return program([{ ...told, overview: { ...overview, accounts } }]);
}

function withDiary(now: number, scenario: Scenario, told: Parameters<typeof fakeDiary>[1]): Scenario {
  return { ...scenario, diary: new Map([['mia', fakeDiary(now, told)]]) };
}

const HOLE = [[8.3, 7.3]] as const;

/** By name, at a moment. */
export const SCENARIOS = {
  inRange: (now) => program([tell(now, { holes: HOLE })]),
  inRangeMmol: (now) => program([tell(now, { holes: HOLE })], { unit: 'mmol/L' }),
  urgentLow: (now) =>
    program([
      tell(now, {
        points: FALL,
        trend: 'doubleDown',
        ageMinutes: 1,
        overview: { alert: { kind: 'urgentLow', since: now - MINUTE_MS } },
      }),
    ]),
  high: (now) =>
    program([
      tell(now, {
        points: [...DAY.slice(0, -3), [1.6, 174], [-1, 266]],
        trend: 'fortyFiveUp',
        overview: { alert: { kind: 'high', since: now - 9 * MINUTE_MS, quietUntil: now + 49 * MINUTE_MS } },
      }),
    ]),
  stale: (now) => program([tell(now, { ageMinutes: 12, trend: 'singleDown' })]),
  absent: (now) =>
    program([
      tell(now, { ageMinutes: 64, overview: { alert: { kind: 'noData', since: now - 44 * MINUTE_MS } } }),
    ]),
  refused: (now) => program([tell(now, { ageMinutes: 190, health: failing(now, 'badCredentials') })]),
  lockedOut: (now) =>
    program([tell(now, { ageMinutes: 41, health: failing(now, 'lockedOut', now + 27 * MINUTE_MS) })]),
  noReadings: (now) => {
    const scenario = program([tell(now)]);
    const [person] = scenario.overview.persons;
    if (person) {
      delete person.newest;
      delete person.deltaMgdl;
      delete person.today;
    }
    scenario.readings.clear();
    return scenario;
  },
  empty: () => program([]),
  twoPersons: (now) =>
    program([
      tell(now, { holes: HOLE }),
      tell(now, { id: 'noah', name: 'Noah', colour: 'teal', points: FALL, trend: 'singleDown' }),
    ]),
  simulated: (now) => program([tell(now, { name: 'Simulation', colour: 'violet', sourceId: 'simulator' })]),
  borders: (now) =>
    program(
      [
        tell(now, {
          points: [
            [24, 120],
            [20, 300],
            [18, 430],
            [15, 430],
            [12, 180],
            [9, 110],
            [6, 80],
            [4, 20],
            [2.5, 20],
            [1.2, 90],
            [0, 30],
          ],
          trend: 'none',
        }),
      ],
      { chartHours: 24 },
    ),
  minuteData: (now) =>
    program([tell(now, { stepMinutes: 1, holes: HOLE, ageMinutes: 0 })], { chartHours: 24 }),
  notice: (now) => ({
    ...program([tell(now)]),
    overview: {
      ...program([tell(now)]).overview,
      notices: [
        {
          id: 'n',
          level: 'warning',
          text: 'The settings could not be read. They were moved aside and defaults apply.',
        },
      ],
    },
  }),
  diary: (now) => withDiary(now, program([tell(now, { holes: HOLE })]), MORNING),
  diaryBusy: (now) => withDiary(now, program([tell(now, { holes: HOLE })], { chartHours: 24 }), BUSY_DAY),
  diaryFails: (now) => ({ ...program([tell(now)]), diary: undefined }),
  secondChoice: several,
  choosePerson: (now) => ({ ...program([tell(now)]), test: 'choosePerson' }),
  chooseFirst: () => ({ ...program([]), test: 'choosePerson' }),
  suggests: (now) => ({ ...program([tell(now)]), test: 'suggests' }),
  suggestsFirst: () => ({ ...program([]), test: 'suggests' }),
  backfillEnds: (now) => ({ ...program([tell(now)]), backfillEnds: true }),
  weakVault: (now) => ({ ...program([tell(now)]), weakVault: true }),
  testFails: (now) => ({ ...program([tell(now)]), test: 'fails' }),
  testInvalid: (now) => ({ ...program([tell(now)]), test: 'invalid' }),
} satisfies Record<string, (now: number) => Scenario>;

export type ScenarioName = keyof typeof SCENARIOS;
