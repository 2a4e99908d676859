import { resolveLanguage } from '../../src/shared/i18n/resolve-language.ts';
import { DEFAULT_ALERT_PLAN } from '../../src/shared/alerts/plan.ts';
import { deltaMgdl } from '../../src/shared/glucose/delta.ts';
import type { DiaryEvent } from '../../src/shared/glucose/diary-event.ts';
import { DEFAULT_RANGES } from '../../src/shared/glucose/ranges.ts';
import type { Measurement, Reading } from '../../src/shared/glucose/reading.ts';
import type { Trend } from '../../src/shared/glucose/trend.ts';
import { MGDL_PER_MMOL } from '../../src/shared/glucose/units.ts';
import type { AccountHealth, Overview, PersonOverview } from '../../src/shared/overview/overview.ts';
import type { Person } from '../../src/shared/people/person.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings/settings.ts';
import type { ImportRecord } from '../../src/shared/transfer/import-record.ts';
import type { FakeDevices } from './fake-devices.ts';
import type { ImportFile } from './fake-transfer.ts';
import type { FakeUpdates } from './fake-updates.ts';
import type { FakeMirrors } from './fake-mirrors.ts';
import { curve, fakeReadings, type Line, today } from './fake-readings.ts';

const MINUTE_MS = 60_000;

/** A whole made-up program: what it would tell a window, and what lies in its history. */
export interface Scenario {
  overview: Overview;
  settings: Settings;
  /** By person id; absent where it can't be read. */
  readings: Map<string, Reading[]> | undefined;
  /** By person id; absent where it can't be read. */
  diary: Map<string, DiaryEvent[]> | undefined;
  /** Months of readings by person id, for statistics; `fails` where they can't be read. */
  past?: Map<string, Measurement[]> | 'fails';
  /** What trying an account finds out. */
  test: 'works' | 'fails' | 'invalid' | 'choosePerson' | 'suggests';
  /** Whether fetching a history comes to its end; else it goes on until it is cancelled. */
  backfillEnds: boolean;
  /** What comes of asking a source for devices. */
  devices: FakeDevices;
  /** What comes of a file that is chosen to be imported; a preview of LibreView’s when absent. */
  importFile?: ImportFile;
  /** Files that were taken in before; none when absent. */
  imports?: ImportRecord[];
  /** All works and nothing has happened when absent. */
  mirrors?: FakeMirrors;
  /** Whether this computer has no key store, so that saving asks how. */
  weakVault: boolean;
  /** As Node names it; Linux when absent. */
  platform?: string;
  /** Newer versions; the program isn’t packaged when absent. */
  updates?: FakeUpdates;
}

/** Hours ago, mg/dL. */
export const DAY: [number, number][] = [
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
export const FALL: [number, number][] = [...DAY.slice(0, -3), [1.6, 128], [0.7, 108], [-0.6, 8]];

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

/** One made-up person and their readings. */
export function tell(
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
    ...(told.days && { days: told.days }),
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
    person: { id, name, colour, ranges: DEFAULT_RANGES, alerts: DEFAULT_ALERT_PLAN },
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

/** Made-up persons as one program, of which no alarm rings. */
export function program(told: ReturnType<typeof tell>[], settings: Partial<Settings> = {}): Scenario {
  return {
    overview: {
      unit: settings.unit ?? 'mg/dL',
      language: resolveLanguage(settings.language ?? 'en', ['en']),
      discreet: false,
      discreetByHand: false,
      persons: told.map(({ overview }) => overview),
      alarm: { entries: [], window: false, troubles: [] },
      notices: [],
    },
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
    devices: 'told',
    weakVault: false,
  };
}
