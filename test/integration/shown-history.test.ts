import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openHistory } from '../../src/main/history/open-history.ts';
import type { SourceReading } from '../../src/shared/glucose/reading.ts';
import { newPerson } from '../../src/shared/people/person.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { quietAccount, type StoredProfile, writeProfile } from '../support/stored-profile.ts';
import { nobody, TestProgram } from '../support/test-program.ts';

const NOW = Date.UTC(2026, 10, 20, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const line = (from: number, to: number, mgdl: number): SourceReading[] =>
  Array.from({ length: (to - from) / (5 * MINUTE) }, (_, index) => ({
    readAt: from + index * 5 * MINUTE,
    mgdl,
    trend: 'flat',
  }));

let program: TestProgram;
afterEach(async () => program.dispose());

function start({ accounts, readings }: Pick<StoredProfile, 'accounts' | 'readings'>): string {
  const profile = mkdtempSync(join(tmpdir(), 'flatarrow-shown-'));
  writeProfile(profile, { persons: [newPerson('mia', 'Mia')], accounts, readings });
  program = new TestProgram({ clock: new ManualClock(NOW), profile });
  return profile;
}

const miaAccount = quietAccount({ id: 'a', personId: 'mia' });
const invented = quietAccount({ id: 'sim', personId: 'mia', sourceId: 'simulator' });
const values = async (): Promise<Set<number>> => {
  const range = { personId: 'mia', from: NOW - 30 * HOUR, to: NOW + MINUTE };
  const readings = await program.handlers.readings.range(range, nobody);
  return new Set(readings.map(({ mgdl }) => mgdl));
};

describe('what the chart shows', () => {
  it('never has invented readings among measured ones, nor counts them for today', async () => {
    start({
      accounts: [miaAccount, invented],
      readings: { a: line(NOW - 20 * HOUR, NOW - HOUR, 120), sim: line(NOW - 30 * HOUR, NOW, 300) },
    });
    expect(await values()).toEqual(new Set([120]));
    expect(await program.handlers.readings.oldest('mia', nobody)).toBe(NOW - 20 * HOUR);
    expect(program.first.today?.shares.urgentHigh).toBe(0);
  });

  it('is what was invented where there is nothing else', async () => {
    start({ accounts: [invented], readings: { sim: line(NOW - 20 * HOUR, NOW, 300) } });
    expect(await values()).toEqual(new Set([300]));
  });

  it('goes back to the first reading of a file that was taken in', async () => {
    const profile = start({
      accounts: [miaAccount],
      readings: { a: line(NOW - 20 * HOUR, NOW - HOUR, 120) },
    });
    const { history } = openHistory(join(profile, 'history.db'), NOW);
    const [from, to] = [NOW - 200 * HOUR, NOW - 100 * HOUR];
    history.beginImport('file', NOW);
    history.stageImport('file', { readings: line(from, to, 100), events: [] });
    const counts = { format: 'libreview', fileName: 'mia.csv', readings: 1200, events: 0 } as const;
    history.publishImport({ id: 'file', personId: 'mia', at: NOW, ...counts, from, to });
    history.close();
    expect(await program.handlers.readings.oldest('mia', nobody)).toBe(from);
  });
});
