import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SourceReading, type Special } from '../../src/shared/glucose/reading.ts';
import { newPerson } from '../../src/shared/people/person.ts';
import { quietAccount, writeProfile } from '../../test/support/stored-profile.ts';

const MINUTE_MS = 60_000;
/** A year of a sensor that measures every minute. */
export const YEAR_READINGS = 365 * 1440;

/**
 * A profile in a new folder as a year of one-minute data leaves it: 525,600 readings in a real history, and one person
 * whose account asks nobody.
 */
export function writeYear(now: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'flatarrow-year-'));
  const newestAt = Math.floor(now / MINUTE_MS) * MINUTE_MS;
  writeProfile(folder, {
    persons: [newPerson('mia', 'Mia')],
    accounts: [quietAccount({ id: 'mia-libre', personId: 'mia', sourceId: 'librelinkup' })],
    readings: {
      'mia-libre': Array.from({ length: YEAR_READINGS }, (_, index) =>
        readingAt(newestAt - (YEAR_READINGS - 1 - index) * MINUTE_MS),
      ),
    },
    preferences: { language: 'en' },
  });
  return folder;
}

/** Three meals, a slow drift and some unrest: values in every band, and now and then a LOW. */
function readingAt(readAt: number): SourceReading {
  const hour = (readAt / 3_600_000) % 24;
  const meals = [8, 13, 19].reduce((sum, at) => sum + 70 * Math.exp(-((hour - at - 1) ** 2) / 1.6), 0);
  const drift = 34 * Math.sin(readAt / 37_000_000) + 21 * Math.sin(readAt / 5_300_000);
  const mgdl = Math.max(Math.round(96 + meals + drift), 39);
  const special: Special | undefined = mgdl === 39 ? 'low' : undefined;
  return { readAt, mgdl, trend: 'flat', ...(special && { special }) };
}
