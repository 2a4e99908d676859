import { text as textOf } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { NO_PROGRESS } from '../../../../src/main/history/progress.ts';
import { historyParts } from '../../../../src/main/transfer/history-parts.ts';
import type { SourceReading } from '../../../../src/shared/glucose/reading.ts';
import { MGDL_PER_MMOL } from '../../../../src/shared/glucose/units.ts';
import { parseCsv } from '../../../support/parse-csv.ts';
import { ImportScene, NOW } from './import-scene.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = NOW - 3 * DAY;

function reading(readAt: number): SourceReading {
  return { readAt, mgdl: 104, trend: 'flat' };
}

it('writes a history in order of time, however long no reading followed what was noted', async () => {
  const scene = new ImportScene();
  // The last reading of a day may be the first of the next, seen twice.
  const readings = [0, HOUR, DAY - 20_000, 2 * DAY];
  const notes = [2 * HOUR, DAY - 10_000];
  scene.history.commit(
    'dexcom',
    readings.map((ms) => reading(START + ms)),
    NO_PROGRESS,
  );
  scene.history.commitDiary(
    'dexcom',
    notes.map((ms) => ({ eventId: String(ms), at: START + ms, kind: 'note', text: 'x' })),
  );
  const parts = historyParts(
    {
      history: scene.history,
      accountIds: scene.accounts,
      from: START,
      to: NOW,
      now: NOW,
      facts: { timeZone: 'UTC', originOf: () => 'dexcom-share', mgdlPerMmolOf: () => MGDL_PER_MMOL },
    },
    'csv',
  );
  const [, ...rows] = parseCsv(await textOf(Readable.from(parts)));
  scene.close();
  const expected = [...readings, ...notes].toSorted((a, b) => a - b);
  expect(rows.map(([, time]) => Date.parse(time ?? '') - START)).toEqual(expected);
});
