import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { History } from '../../src/main/history/history.ts';
import { NO_PROGRESS } from '../../src/main/history/progress.ts';
import { openSqliteHistory } from '../../src/main/history/sqlite-history.ts';
import type { SourceId } from '../../src/shared/people/account.ts';
import { newPerson } from '../../src/shared/people/person.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings/settings.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { CommandLine } from '../unit/cli/command-line.ts';
import { TestProgram } from '../support/test-program.ts';

const START = Date.UTC(2026, 10, 20, 12);
const MINUTE = 60_000;

let clock: ManualClock;
let cli: CommandLine;
/** The history as the app holds it open. */
let history: History;

beforeEach(() => {
  clock = new ManualClock(START);
  cli = new CommandLine(clock);
  history = openSqliteHistory(join(cli.profile, 'history.db'));
  settle({ mia: ['dexcom-share'] });
  commit('mia 0', [100, 104]);
});
afterEach(async () => {
  history.close();
  await cli.dispose();
});

/** Writes the app's settings: people, and which sources each has. */
function settle(people: Readonly<Record<string, readonly SourceId[]>>, unit = DEFAULT_SETTINGS.unit): void {
  const accounts = Object.entries(people).flatMap(([personId, sources]) =>
    sources.map((sourceId, index) => ({
      id: `${personId} ${index}`,
      personId,
      sourceId,
      label: '',
      enabled: true,
    })),
  );
  const persons = Object.keys(people).map((id) => newPerson(id, id));
  const settings = { ...DEFAULT_SETTINGS, unit, persons, accounts };
  writeFileSync(join(cli.profile, 'settings.json'), JSON.stringify(settings));
}

/** Stores readings five minutes apart, the last of them from now. */
function commit(accountId: string, values: readonly number[]): void {
  const readings = values.map((mgdl, index) => ({
    readAt: clock.now() - (values.length - 1 - index) * 5 * MINUTE,
    mgdl,
    trend: 'flat' as const,
  }));
  history.commit(accountId, readings, NO_PROGRESS);
}

/** One hour of every day, as a schedule. */
function hourFrom(minute: number): object[] {
  return [{ from: minute % 1440, to: (minute + 60) % 1440, weekdays: [0, 1, 2, 3, 4, 5, 6] }];
}

function contents(profile = cli.profile): Record<string, string> {
  return Object.fromEntries(
    readdirSync(profile)
      // SQLite’s own book-keeping among readers.
      .filter((name) => !name.endsWith('-shm'))
      .map((name) => [name, readFileSync(join(profile, name)).toString('base64')]),
  );
}

describe('beside the app', () => {
  it('a bar goes by the app’s settings and sees each reading as soon as it is committed', async () => {
    settle({ mia: ['dexcom-share'] }, 'mmol/L');
    expect((await cli.run('--format', 'tmux')).out).toBe('5.8 → now\n');
    await clock.advance(5 * MINUTE);
    commit('mia 0', [120]);
    expect((await cli.run('--format', 'tmux')).out).toBe('6.7 → now\n');
  });

  it('a bar strikes an old value out and then drops it', async () => {
    await clock.advance(12 * MINUTE);
    const stale = await cli.run('--format=waybar', 'Mia');
    expect(JSON.parse(stale.out)).toMatchObject({ text: '<s>104</s> 12 min ago', class: ['stale'] });
    await clock.advance(3 * MINUTE);
    const absent = await cli.run('current', '--format', 'waybar');
    expect(JSON.parse(absent.out)).toMatchObject({ text: '– – –', class: ['absent'] });
  });

  it.each(['waybar', 'xbar', 'tmux'])(
    'a bar hides values and names when the tray does, by hand or by schedule: %s',
    async (bar) => {
      settle({ mia: ['dexcom-share'], ben: ['librelinkup'] });
      const path = join(cli.profile, 'settings.json');
      const settings = JSON.parse(readFileSync(path, 'utf8'));
      const outWhere = async (discreet: object): Promise<string> => {
        writeFileSync(path, JSON.stringify({ ...settings, discreet: { ...settings.discreet, ...discreet } }));
        return (await cli.run('--format', bar)).out;
      };
      const minute = new Date(START).getHours() * 60 + new Date(START).getMinutes();
      expect(await outWhere({})).toMatch(/mia.*104/is);
      expect(await outWhere({ on: true })).toMatch(/^(?!.*(mia|ben|104)).*•/is);
      expect(await outWhere({ windows: hourFrom(minute) })).toMatch(/^(?!.*(mia|ben|104)).*•/is);
      expect(await outWhere({ windows: hourFrom(minute + 60) })).toMatch(/mia.*104/is);
    },
  );

  it('a bar shows everybody by name, or the one who is named, and never a delayed source', async () => {
    settle({ mia: ['dexcom-web', 'dexcom-share'], ben: ['librelinkup'] });
    commit('mia 0', [300]);
    commit('mia 1', [90]);
    commit('ben 0', [55]);
    expect((await cli.run('--format', 'tmux')).out).toBe(
      'mia 90 → now  ·  ben #[fg=white,bg=red,bold]▼▼ 55 →#[default] now\n',
    );
    expect((await cli.run('--format', 'tmux', 'Mia')).out).toBe('90 → now\n');
    const nobody = await cli.run('--format', 'waybar', 'Zoe');
    expect(JSON.parse(nobody.out)).toMatchObject({
      text: '– – –',
      tooltip: expect.stringContaining('“ben”'),
    });
  });

  it('reading changes nothing: no file, no byte', async () => {
    const before = contents();
    const commands = [['--format', 'xbar'], ['summary'], ['hourly'], ['tir'], ['graph', '--from', 'history']];
    for (const args of commands) expect((await cli.run(...args)).code).toBe(0);
    expect(contents()).toEqual(before);
  });

  it('is read while a writer is in the middle of a transaction, and sees only what was committed', async () => {
    const writer = new DatabaseSync(join(cli.profile, 'history.db'));
    writer.exec('BEGIN IMMEDIATE; DELETE FROM readings;');
    expect((await cli.run('--format', 'tmux')).out).toBe('104 → now\n');
    writer.exec('COMMIT');
    expect((await cli.run('--format', 'tmux')).out).toBe('#[dim]– – –#[default]\n');
    writer.close();
  });

  it('recording goes into the history that the app has open, under a name of its own', async () => {
    expect((await cli.run('record', 'Ben', '--source', 'simulator')).code).toBe(0);
    await clock.advance(5 * MINUTE);
    commit('mia 0', [108]);
    const { people } = await cli.json('current', '--from', 'history');
    expect(people).toMatchObject([
      { person: 'mia', value: 108, simulated: false },
      { person: 'Ben', simulated: true },
    ]);
  });

  it('one person’s readings from the app and from the command line are counted once', async () => {
    await cli.run('record', 'MIA', '--source', 'simulator');
    const recorded = JSON.parse(readFileSync(join(cli.profile, 'cli-accounts.json'), 'utf8'));
    const [account] = recorded.accounts;
    const real = { ...recorded, accounts: [{ ...account, sourceId: 'nightscout', id: 'theirs' }] };
    writeFileSync(join(cli.profile, 'cli-accounts.json'), JSON.stringify(real));
    commit('theirs', [110, 100, 104]);
    const { people } = await cli.json('summary', '--timezone', 'UTC');
    expect(people).toMatchObject([{ person: 'mia', days: [{ readings: 3 }] }]);
  });

  it('nothing made up is mixed into what was measured', async () => {
    settle({ mia: ['dexcom-share', 'simulator'] });
    commit(
      'mia 1',
      Array.from({ length: 50 }, () => 300),
    );
    const { people } = await cli.json('summary', '--timezone', 'UTC');
    expect(people).toMatchObject([{ simulated: false, days: [{ readings: 2, mean: 102 }] }]);
    const simulated = await cli.json('summary', '--timezone', 'UTC', '--source', 'simulator');
    expect(simulated.people).toMatchObject([{ simulated: true, days: [{ readings: 50 }] }]);
  });
});

describe('the running app', () => {
  it('and a bar beside it show the same', async () => {
    const program = new TestProgram({ clock });
    await program.flatarrow.simulate();
    await clock.advance(MINUTE);
    const beside = new CommandLine(clock, program.profile);
    const { value, age } = program.glance;
    const { out } = await beside.run('--format', 'xbar');
    expect(out.split('\n')[0]).toContain(`Simulated ${value} `);
    expect(out.split('\n')[0]).toContain(age);
    await program.dispose();
    await beside.dispose();
  });
});

describe('a profile in trouble', () => {
  it('of an app that was killed is read to its last commit, and left for the app to tidy up', async () => {
    const killed = new CommandLine(clock);
    for (const name of ['settings.json', 'history.db', 'history.db-wal'])
      copyFileSync(join(cli.profile, name), join(killed.profile, name));
    const before = contents(killed.profile);
    expect((await killed.run('--format', 'tmux')).out).toBe('104 → now\n');
    expect((await killed.run('summary')).code).toBe(0);
    expect(contents(killed.profile)).toEqual(before);
    await killed.dispose();
  });

  it('shows dashes and the reason in a bar, fails in words elsewhere, and is left as it is', async () => {
    const damaged = new CommandLine(clock);
    writeFileSync(join(damaged.profile, 'history.db'), 'garbage '.repeat(2000));
    writeFileSync(join(damaged.profile, 'settings.json'), readFileSync(join(cli.profile, 'settings.json')));
    const bar = await damaged.run('--format', 'waybar');
    expect(bar.code).toBe(0);
    expect(JSON.parse(bar.out)).toMatchObject({
      text: '– – –',
      tooltip: expect.stringContaining('damaged'),
    });
    expect(await damaged.run('summary')).toMatchObject({ code: 41, out: '' });
    expect(await damaged.run('record', '--source', 'simulator')).toMatchObject({ code: 41, out: '' });
    expect(readFileSync(join(damaged.profile, 'history.db'), 'utf8')).toContain('garbage');
    await damaged.dispose();
  });

  it('is told from an empty one', async () => {
    const empty = new CommandLine(clock);
    expect((await empty.run('--format', 'tmux')).out).toBe('#[dim]– – –#[default]\n');
    expect((await empty.run('summary')).out).toBe('Nobody is in this profile yet.\n');
    await empty.dispose();
  });
});
