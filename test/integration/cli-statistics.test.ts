import { afterEach, beforeEach, expect, it } from 'vitest';
import { ManualClock } from '../support/manual-clock.ts';
import { parseCsv } from '../support/parse-csv.ts';
import { CommandLine } from '../unit/cli/command-line.ts';

let cli: CommandLine;

beforeEach(() => {
  cli = new CommandLine(new ManualClock(Date.UTC(2026, 10, 20, 12)));
});
afterEach(() => cli.dispose());

const asked = ['Mia', '--source', 'simulator', '--from', 'cloud'];

it('shows the targets of the group that is asked for, and calls none met from a single day', async () => {
  expect(await cli.json('tir', ...asked, '--days', '1', '--targets', 'pregnancy')).toMatchObject({
    targets: 'pregnancy',
    people: [
      {
        simulated: true,
        shortage: 'shortPeriod',
        targets: { inRange: { is: 'more', than: 0.7, met: null } },
        previous: null,
        change: null,
      },
    ],
  });
  expect((await cli.run('tir', ...asked, '--targets', 'pregnancy')).out).toContain('in range, 63 to 140');
  expect((await cli.run('tir', ...asked, '--targets', 'everybody')).code).toBe(2);
});

it.each([
  ['tir', 1],
  ['summary', 7],
  ['hourly', 24],
])('%s fills every column of its CSV', async (command, rows) => {
  const { out } = await cli.run(command, ...asked, '--csv');
  const [header, ...table] = parseCsv(out);
  expect(table).toHaveLength(rows);
  for (const row of table) expect(row).toHaveLength(header?.length ?? 0);
});

it('gives the whole modal day for drawing, and each weekday', async () => {
  const hourly = await cli.json('hourly', ...asked, '--timezone', 'Europe/Vienna');
  expect(hourly.people).toMatchObject([{ hours: { length: 24 }, profile: { length: 96 } }]);
  const summary = await cli.json('summary', ...asked, '--timezone', 'Europe/Vienna');
  expect(summary.people).toMatchObject([{ weekdays: { length: 7 } }]);
});
