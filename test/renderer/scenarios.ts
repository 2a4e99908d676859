import { ERROR_POLICY, type ErrorKind } from '../../src/shared/errors.ts';
import type { AccountHealth } from '../../src/shared/overview/overview.ts';
import type { Settings } from '../../src/shared/settings/settings.ts';
import { english } from '../support/english.ts';
import { ALARM_SCENARIOS } from './alarm-scenarios.ts';
import { fakePast } from './fake-past.ts';
import { STATISTICS_SCENARIOS } from './statistics-scenarios.ts';
import { alertOf } from './fake-alarms.ts';
import { BUSY_DAY, fakeDiary, MORNING, WEEK } from './fake-diary.ts';
import { MIRROR_SCENARIOS } from './mirror-scenarios.ts';
import { DAY, FALL, program, type Scenario, tell } from './fake-program.ts';
import { TRANSFER_SCENARIOS } from './transfer-scenarios.ts';

export type { Scenario };

const MINUTE_MS = 60_000;

function failing(now: number, kind: ErrorKind, retryAt?: number): Partial<AccountHealth> {
  const state = retryAt === undefined ? 'stopped' : 'waiting';
  const text = english.t(ERROR_POLICY[kind].text);
  return { state, error: { kind, text, since: now - 30 * MINUTE_MS, ...(retryAt && { retryAt }) } };
}

/** Somebody with several accounts, made from the usual one. */
function withAccounts(
  now: number,
  accountsFrom: (usual: AccountHealth) => AccountHealth[],
  settings: Partial<Settings> = {},
): Scenario {
  const { overview, ...told } = tell(now);
  const accounts = overview.accounts.flatMap(accountsFrom);
  return program([{ ...told, overview: { ...overview, accounts } }], settings);
}

function historyOnly(usual: AccountHealth): AccountHealth {
  const sourceName = 'Dexcom Web API (delayed)';
  return { ...usual, accountId: 'mia-history', sourceId: 'dexcom-web', sourceName, delayed: true };
}

/** Three accounts, of which the second one speaks. */
function several(now: number): Scenario {
  return withAccounts(now, (usual) => [
    { ...usual, accountId: 'mia-first', ...failing(now, 'lockedOut', now + 27 * MINUTE_MS) },
    { ...usual, sourceId: 'nightscout', sourceName: 'Nightscout', label: 'mia.example.org' },
    historyOnly(usual),
  ]);
}

/** Two accounts whose sources know devices: one tells at once, one hours late. */
function withDevices(now: number, settings: Partial<Settings> = {}): Scenario {
  const libre = { sourceId: 'librelinkup' as const, sourceName: 'LibreLinkUp', label: 'm…@example.org' };
  return withAccounts(
    now,
    (usual) => [{ ...usual, accountId: 'mia-libre', ...libre }, historyOnly(usual)],
    settings,
  );
}

function withDiary(now: number, scenario: Scenario, told: Parameters<typeof fakeDiary>[1]): Scenario {
  return { ...scenario, diary: new Map([['mia', fakeDiary(now, told)]]) };
}

const HOLE = [[8.3, 7.3]] as const;

/** By name, at a moment. */
export const SCENARIOS = {
  ...MIRROR_SCENARIOS,
  inRange: (now) => program([tell(now, { holes: HOLE })]),
  inRangeMmol: (now) => program([tell(now, { holes: HOLE })], { unit: 'mmol/L' }),
  urgentLow: (now) =>
    program([
      tell(now, {
        points: FALL,
        trend: 'doubleDown',
        ageMinutes: 1,
        overview: { alert: alertOf('urgentLow', now - MINUTE_MS) },
      }),
    ]),
  high: (now) =>
    program([
      tell(now, {
        points: [...DAY.slice(0, -3), [1.6, 174], [-1, 266]],
        trend: 'fortyFiveUp',
        overview: {
          alert: alertOf('high', now - 9 * MINUTE_MS, {
            ringing: false,
            quietUntil: now + 49 * MINUTE_MS,
            quietReason: 'snoozed',
          }),
        },
      }),
    ]),
  stale: (now) => program([tell(now, { ageMinutes: 12, trend: 'singleDown' })]),
  absent: (now) =>
    program([tell(now, { ageMinutes: 64, overview: { alert: alertOf('noData', now - 44 * MINUTE_MS) } })]),
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
    scenario.readings?.clear();
    return scenario;
  },
  weeks: (now) => withDiary(now, program([tell(now, { holes: HOLE, days: 15 })], { chartHours: 6 }), WEEK),
  weeksOfMinutes: (now) =>
    program([tell(now, { stepMinutes: 1, days: 4, ageMinutes: 0 })], { chartHours: 24 }),
  falling: (now) =>
    program(
      [tell(now, { points: [...DAY.slice(0, -3), [1.6, 138], [0.9, 128], [0, 84]], trend: 'singleDown' })],
      {
        chartHours: 3,
      },
    ),
  historyFails: (now) => ({ ...program([tell(now)]), readings: undefined }),
  nothingLately: (now) =>
    program([tell(now, { ageMinutes: 400, health: failing(now, 'offline', now + 60_000) })], {
      chartHours: 3,
    }),
  fewReadings: (now) => program([tell(now, { holes: [[25, 6]] })]),
  onMac: (now) => ({ ...program([tell(now)]), platform: 'darwin' }),
  empty: () => program([]),
  twoPersons: (now) =>
    program([
      tell(now, { holes: HOLE }),
      tell(now, { id: 'noah', name: 'Noah', colour: 'teal', points: FALL, trend: 'singleDown' }),
    ]),
  threePersons: (now) =>
    program([
      tell(now, { holes: HOLE }),
      tell(now, {
        id: 'noah',
        name: 'Noah',
        colour: 'teal',
        points: FALL,
        trend: 'singleDown',
        overview: { alert: alertOf('urgentLow', now - MINUTE_MS) },
      }),
      tell(now, { id: 'lina', name: 'Lina-Sophie', colour: 'pink', ageMinutes: 40 }),
    ]),
  pinned: (now) => program([tell(now)], { glance: { size: null, pinned: true, strip: null } }),
  besideSimulated: (now) => ({
    ...program([tell(now), tell(now, { id: 'luca', name: 'Luca', sourceId: 'simulator' })]),
    past: new Map([['luca', fakePast({ now, days: 20 })]]),
  }),
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
  devices: (now) => withDevices(now),
  devicesMmol: (now) => withDevices(now, { unit: 'mmol/L' }),
  devicesNothing: (now) => ({ ...withDevices(now), devices: 'nothing' }),
  devicesFail: (now) => ({ ...withDevices(now), devices: 'fails' }),
  choosePerson: (now) => ({ ...program([tell(now)]), test: 'choosePerson' }),
  chooseFirst: () => ({ ...program([]), test: 'choosePerson' }),
  suggests: (now) => ({ ...program([tell(now)]), test: 'suggests' }),
  suggestsFirst: () => ({ ...program([]), test: 'suggests' }),
  backfillEnds: (now) => ({ ...program([tell(now)]), backfillEnds: true }),
  updateReady: (now) => ({
    ...program([tell(now)]),
    updates: { state: { kind: 'ready', version: '0.2.0' }, news: [] },
  }),
  updateRefused: (now) => ({
    ...program([tell(now)]),
    updates: { state: { kind: 'failed', checkedAt: now, fault: 'refused' }, news: [] },
  }),
  updateAvailable: (now) => ({
    ...program([tell(now)]),
    updates: { state: { kind: 'available', version: '0.2.0' }, news: [] },
  }),
  updated: (now) => ({
    ...program([tell(now)]),
    updates: {
      state: { kind: 'current', checkedAt: now },
      news: [
        {
          version: '0.2.0',
          date: '2026-12-01',
          groups: [{ heading: 'New', items: ['The glance window keeps its place.', 'Ten languages.'] }],
        },
      ],
    },
  }),
  weakVault: (now) => ({ ...program([tell(now)]), weakVault: true }),
  testFails: (now) => ({ ...program([tell(now)]), test: 'fails' }),
  testInvalid: (now) => ({ ...program([tell(now)]), test: 'invalid' }),
  ...ALARM_SCENARIOS,
  ...TRANSFER_SCENARIOS,
  ...STATISTICS_SCENARIOS,
} satisfies Record<string, (now: number) => Scenario>;

export type ScenarioName = keyof typeof SCENARIOS;
