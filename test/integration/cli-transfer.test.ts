import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_PROGRESS } from '../../src/main/history/progress.ts';
import { openSqliteHistory } from '../../src/main/history/sqlite-history.ts';
import type { SourceId } from '../../src/shared/people/account.ts';
import { newPerson } from '../../src/shared/people/person.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings/settings.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { parseCsv } from '../support/parse-csv.ts';
import { CommandLine } from '../unit/cli/command-line.ts';
import { clarityFile, libreFile } from '../unit/main/transfer/sample-files.ts';

const NOW = Date.UTC(2026, 10, 20, 12);
const MORNING = clarityFile([
  ['2026-11-20T08:00:00', 104],
  ['2026-11-20T08:05:00', 'Low'],
  ['2026-11-20T08:10:00', 'Sensor error'],
]);

let cli: CommandLine;
beforeEach(() => {
  cli = new CommandLine(new ManualClock(NOW));
  settle({ mia: 'dexcom-share' });
});
afterEach(async () => cli.dispose());

/** Writes the app's settings: people, each with one account of a source. */
function settle(people: Readonly<Record<string, SourceId>>): void {
  const accounts = Object.entries(people).map(([personId, sourceId]) => ({
    id: `${personId} account`,
    personId,
    sourceId,
    label: '',
    enabled: true,
  }));
  const persons = Object.keys(people).map((id) => newPerson(id, id));
  const settings = { ...DEFAULT_SETTINGS, persons, accounts };
  writeFileSync(join(cli.profile, 'settings.json'), JSON.stringify(settings));
}

function file(content: string, name = 'export.csv'): string {
  const path = join(cli.profile, name);
  writeFileSync(path, content);
  return path;
}

function commit(accountId: string, mgdl: number): void {
  const history = openSqliteHistory(join(cli.profile, 'history.db'));
  history.commit(accountId, [{ readAt: NOW - 60_000, mgdl, trend: 'flat' }], NO_PROGRESS);
  history.close();
}

/** As `flatarrow record` leaves them: what was stored last comes last. */
function recorded(...ids: string[]): void {
  const accounts = ids.map((id) => ({
    id,
    login: id,
    sourceId: 'dexcom-share',
    name: 'Mia',
    label: '',
    storedAt: NOW,
  }));
  writeFileSync(join(cli.profile, 'cli-accounts.json'), JSON.stringify({ version: 1, accounts }));
}
async function exported(): Promise<string> {
  return (await cli.run('export', 'mia', '--csv', '--timezone', 'UTC')).out;
}

describe('flatarrow import', () => {
  it('takes a file in, tells what became of its rows, and adds nothing the second time', async () => {
    const path = file(MORNING);
    const { code, out } = await cli.run('import', path, '--timezone', 'UTC');
    expect(code).toBe(0);
    expect(out).toBe(
      'mia: added.\n' +
        'An export of Dexcom Clarity.\n' +
        'New: 2 readings, 0 events.\n' +
        'Known already: 0 readings, 0 events.\n' +
        'Left out: 1 row whose value is no glucose value (line 7).\n',
    );
    expect(await cli.json('import', path, '--timezone', 'UTC')).toMatchObject({
      command: 'import',
      person: 'mia',
      added: true,
      format: 'clarity',
      timezone: 'UTC',
      from: '2026-11-20T08:00:00.000Z',
      readings: { new: 0, known: 2 },
      leftOut: [{ reason: 'value', count: 1, lines: [7] }],
    });
  });

  it('changes nothing with --preview', async () => {
    const { out } = await cli.run('import', file(MORNING), '--timezone', 'UTC', '--preview');
    expect(out).toContain('mia: nothing was added, this is a preview.');
    expect(await cli.json('import', file(MORNING), '--timezone', 'UTC')).toMatchObject({
      readings: { new: 2 },
    });
  });

  it('is part of what other commands read of the history, and never a current value', async () => {
    await cli.run('import', file(MORNING), '--timezone', 'UTC');
    const graph = await cli.json('graph', '--from', 'history', '--hours', '12');
    expect(graph.people).toMatchObject([
      { person: 'mia', simulated: false, readings: [{ value: 104 }, { value: null }] },
    ]);
    // Within minutes of now.
    await cli.run('import', file(clarityFile([['2026-11-20T11:59:00', 44]])), '--timezone', 'UTC');
    const current = await cli.json('current', '--from', 'history');
    expect(current.people).toMatchObject([{ value: null }]);
  });

  it('refuses a file with line and reason, and an exit code of its own', async () => {
    const { code, out, err } = await cli.run('import', file(`${MORNING}9,"2026`));
    expect(code).toBe(3);
    expect(out).toBe('');
    expect(err.trim().split('\n').at(-1)).toBe(
      'flatarrow: Line 8: A quotation mark is missing, or stands in the wrong place. Nothing was changed.',
    );
    const useless = await cli.run('import', file(clarityFile([['2026-11-20T08:00:00', 'Error']])));
    expect(useless.err).toContain(
      'Line 5: No reading and no event can be taken from it. 1 row whose value is no glucose value. Nothing was changed.',
    );
  });

  it('asks for the order of dates, with both ways to say it', async () => {
    const path = file(libreFile([['03-04-2026 08:00', 104]], { exportedAt: '04-05-2026 08:00 UTC' }));
    const { code, err } = await cli.run('import', path);
    expect(code).toBe(2);
    expect(err).toContain('3 April 2026 at 08:00 with --date-order day-first');
    expect(await cli.json('import', path, '--date-order', 'month-first', '--timezone', 'UTC')).toMatchObject({
      from: '2026-03-04T08:00:00.000Z',
    });
  });

  it('wants to know for whom where there are several, and which file', async () => {
    settle({ mia: 'dexcom-share', tom: 'librelinkup' });
    const several = await cli.run('import', file(MORNING));
    expect(several.code).toBe(33);
    expect(several.err).toContain('“mia”, “tom”');
    expect((await cli.run('import', file(MORNING), 'Tom', '--timezone', 'UTC')).out).toContain('tom: added.');
    expect(await cli.run('import')).toMatchObject({ code: 2, err: 'flatarrow: Name the file.\n' });
    expect((await cli.run('import', '--help')).out).toContain('flatarrow import FILE [PERSON] [OPTIONS]');
    expect((await cli.run('import', join(cli.profile, 'gone.csv'), 'tom')).code).toBe(3);
  });
});

describe('what was imported for somebody whom only the command line knows', () => {
  it('stays theirs, whichever of their accounts was recorded last and when the app comes to know them', async () => {
    settle({});
    recorded('one', 'two');
    await cli.run('import', file(MORNING), '--timezone', 'UTC');
    const whole = await exported();
    expect(whole.match(/^glucose/gm)).toHaveLength(2);
    recorded('two', 'one');
    expect(await exported()).toBe(whole);
    expect(await cli.json('summary', '--timezone', 'UTC')).toMatchObject({
      people: [{ days: [{ readings: 2 }] }],
    });
    settle({ mia: 'librelinkup' });
    expect(await exported()).toBe(whole);
    expect((await cli.run('import', file(MORNING), '--timezone', 'UTC')).out).toContain('New: 0 readings');
  });
});

describe('flatarrow export', () => {
  it('prints what import takes back, as CSV and as JSON', async () => {
    commit('mia account', 118);
    await cli.run('import', file(MORNING), '--timezone', 'UTC');
    for (const form of ['--csv', '--json']) {
      const { code, out } = await cli.run('export', form);
      expect(code).toBe(0);
      settle({ mia: 'dexcom-share', tom: 'librelinkup' });
      expect(await cli.json('import', file(out, 'exported'), 'tom', '--preview')).toMatchObject({
        readings: { new: 3, known: 0 },
      });
      settle({ mia: 'dexcom-share' });
    }
    const [header, ...rows] = parseCsv((await cli.run('export', '--timezone', 'Europe/Vienna')).out);
    expect(header?.slice(0, 5)).toEqual(['type', 'time UTC', 'local time', 'local offset', 'mg/dL']);
    expect(rows.map((row) => [row[2], row[4], row[6], row[13]])).toEqual([
      ['2026-11-20 09:00:00', '104', '', 'import'],
      ['2026-11-20 09:05:00', '', 'LOW', 'import'],
      ['2026-11-20 12:59:00', '118', '', 'dexcom-share'],
    ]);
  });

  it('says so where nothing is stored, and prints nothing', async () => {
    expect(await cli.run('export')).toEqual({ code: 0, out: '', err: 'Nothing is stored of that time.\n' });
    expect(readdirSync(cli.profile)).toContain('history.db');
  });

  it('gives out invented readings only where there is nothing else', async () => {
    settle({ mia: 'simulator' });
    commit('mia account', 118);
    expect((await cli.run('export')).out).toContain(',simulator\r\n');
    await cli.run('import', file(MORNING), '--timezone', 'UTC');
    expect((await cli.run('export')).out).not.toContain('simulator');
  });
});
