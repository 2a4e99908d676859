import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newPerson } from '../../src/shared/people/person.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { TestProgram } from '../support/test-program.ts';

const START = Date.UTC(2026, 10, 20, 12);
let folder: string;
let program: TestProgram | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flatarrow-damaged-'));
});
afterEach(async () => {
  await program?.quit();
  program = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const start = (profile: string): TestProgram => {
  program = new TestProgram({ clock: new ManualClock(START), profile });
  return program;
};

describe('a profile in trouble', () => {
  it('with every file damaged: all are kept under other names and named, and the program runs', async () => {
    for (const name of ['settings.json', 'vault.json', 'history.db'])
      writeFileSync(join(folder, name), `\u0000garbage in ${name}`.repeat(300));
    const { flatarrow, clock } = start(folder);
    expect(flatarrow.overview.notices.map(({ id }) => id).toSorted()).toEqual([
      'history',
      'settings-damaged',
      'vault-damaged',
    ]);
    expect(readdirSync(folder).filter((name) => name.includes('.damaged-'))).toHaveLength(3);
    await flatarrow.simulate();
    await clock.advance(0);
    expect(program?.glance.freshness).toBe('fresh');
  });

  it('whose alarm rules make no sense: the defaults ring in their place, loudly, and the rest is kept', async () => {
    const first = start(folder);
    const personId = await first.addPerson('Mia');
    await first.quit();
    const file = join(folder, 'settings.json');
    const settings = JSON.parse(readFileSync(file, 'utf8'));
    settings.persons[0].alerts.day.urgentLow.threshold = 200;
    writeFileSync(file, JSON.stringify(settings));
    const { flatarrow } = start(folder);
    expect(flatarrow.settings.persons).toEqual([newPerson(personId, 'Mia')]);
    expect(flatarrow.overview.notices).toMatchObject([
      { id: 'rules-reset', text: expect.stringContaining('The alarm rules of Mia could not be read') },
    ]);
  });

  it('that can’t be made at all: the number shows all the same, and the person is told', async () => {
    writeFileSync(join(folder, 'file'), 'a file where a folder should be');
    const { flatarrow, clock } = start(join(folder, 'file', 'profile'));
    await flatarrow.simulate();
    await clock.advance(0);
    expect(program?.glance.freshness).toBe('fresh');
    expect(flatarrow.overview.notices.map(({ text }) => text).join(' ')).toContain('until you quit');
  });

  it('whose disk fills up while it runs: the number goes on, the trouble is told, and its end as well', async () => {
    const { flatarrow, clock } = start(folder);
    await flatarrow.simulate();
    await clock.advance(0);
    const before = program?.first.newest?.readAt ?? 0;
    // Another connection that forbids writing stands in for a full disk: every commit is refused by SQLite itself.
    const blocker = new DatabaseSync(join(folder, 'history.db'));
    blocker.exec(`CREATE TRIGGER full BEFORE INSERT ON readings BEGIN SELECT RAISE(ABORT, 'disk full'); END`);
    await clock.advance(6 * 60_000);
    expect(program?.first.newest?.readAt).toBeGreaterThan(before);
    expect(flatarrow.overview.notices.map(({ id }) => id)).toContain('storage');
    blocker.exec('DROP TRIGGER full');
    blocker.close();
    await clock.advance(6 * 60_000);
    expect(flatarrow.overview.notices).toEqual([]);
    const reader = new DatabaseSync(join(folder, 'history.db'), { readOnly: true });
    const times = reader
      .prepare('SELECT read_at FROM readings ORDER BY read_at')
      .all()
      .map((row) => Number(row['read_at']));
    reader.close();
    // What the disk refused was stored once it took readings again: there is no gap.
    expect(times.every((time, index) => index === 0 || time - (times[index - 1] ?? 0) === 5 * 60_000)).toBe(
      true,
    );
  });

  it('with an empty folder of that name already there starts as new', async () => {
    mkdirSync(join(folder, 'profile'));
    const { flatarrow } = start(join(folder, 'profile'));
    expect(flatarrow.overview).toMatchObject({ unit: 'mg/dL', persons: [], notices: [] });
    expect(flatarrow.overview.alarm).toEqual({ entries: [], window: false, sound: undefined, troubles: [] });
  });
});
