import type { ImportRecord } from '../../src/shared/transfer/import-record.ts';
import { program, type Scenario, tell } from './fake-program.ts';
import type { ImportFile } from './fake-transfer.ts';

const DAY_MS = 86_400_000;

function choosing(now: number, importFile: ImportFile): Scenario {
  return { ...program([tell(now)]), importFile };
}

function imported(now: number): ImportRecord[] {
  const libre = {
    id: 'import-a',
    personId: 'mia',
    format: 'libreview',
    readings: 24_310,
    events: 312,
  } as const;
  const clarity = { id: 'import-b', personId: 'mia', format: 'clarity', readings: 1, events: 0 } as const;
  return [
    {
      ...libre,
      fileName: 'MiaCanary_glucose_20-11-2026.csv',
      at: now - DAY_MS,
      from: now - 400 * DAY_MS,
      to: now - 35 * DAY_MS,
    },
    {
      ...clarity,
      fileName: 'Clarity_Export_Canary_Mia_2026-03-01_081500_and_a_name_that_goes_on_for_quite_a_while.csv',
      at: now - 200 * DAY_MS,
      from: now - 230 * DAY_MS,
      to: now - 230 * DAY_MS,
    },
  ];
}

/** What may come of files that are chosen. */
export const TRANSFER_SCENARIOS = {
  importMessy: (now) => choosing(now, 'messy'),
  importAsks: (now) => choosing(now, 'asksDateOrder'),
  importRefused: (now) => choosing(now, 'refused'),
  importRefusedWhy: (now) => choosing(now, 'nothing'),
  importKnown: (now) => choosing(now, 'knownAlready'),
  importLong: (now) => choosing(now, 'long'),
  importDiskFull: (now) => choosing(now, 'diskFull'),
  imported: (now) => ({ ...program([tell(now)]), imports: imported(now) }),
  nothingToExport: (now) => {
    const scenario = program([tell(now)]);
    scenario.readings?.clear();
    return scenario;
  },
} satisfies Record<string, (now: number) => Scenario>;
