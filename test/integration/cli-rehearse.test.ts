import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AlertPlan } from '../../src/shared/alerts/plan.ts';
import { ALERT_PRESETS } from '../../src/shared/alerts/presets.ts';
import { newPerson } from '../../src/shared/people/person.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings/settings.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { parseCsv } from '../support/parse-csv.ts';
import { CommandLine } from '../unit/cli/command-line.ts';

let cli: CommandLine;

beforeEach(() => {
  cli = new CommandLine(new ManualClock(Date.UTC(2026, 10, 20, 12)));
});
afterEach(async () => cli.dispose());

function settle(people: Readonly<Record<string, AlertPlan>>): void {
  const persons = Object.entries(people).map(([name, alerts]) => ({ ...newPerson(name, name), alerts }));
  writeFileSync(join(cli.profile, 'settings.json'), JSON.stringify({ ...DEFAULT_SETTINGS, persons }));
}

describe('flatarrow rehearse', () => {
  it('tells the invented night step by step, by the local clock', async () => {
    settle({ Mia: ALERT_PRESETS.adult });
    const { code, out } = await cli.run('rehearse', 'mia', '--timezone', 'Europe/Vienna');
    expect(code).toBe(0);
    const lines = out.split('\n');
    expect(lines[0]).toBe('Mia, an invented low');
    expect(lines[1]).toMatch(/^02:30 +ok +An invented night: 110 mg\/dL, then a low\.$/);
    expect(out).toContain('Urgent low: 55 mg/dL or below.');
    expect(out).toContain('snoozes it for 30 min');
  });

  it('takes the rules of each person and of their night, and says of whom nothing would be heard', async () => {
    const always = { from: 0, to: 1439, weekdays: [0, 1, 2, 3, 4, 5, 6] };
    const silent = { ...ALERT_PRESETS.adult, quietHours: [{ window: always, silencesUrgentLow: true }] };
    settle({ Mia: ALERT_PRESETS.child, Ben: silent });
    const { people } = await cli.json('rehearse', '--timezone', 'UTC', '--unit', 'mmol/L');
    expect(people).toMatchObject([
      {
        person: 'Mia',
        heard: true,
        steps: expect.arrayContaining([expect.objectContaining({ outcome: 'waits' })]),
      },
      { person: 'Ben', heard: false },
    ]);
    expect(JSON.stringify(people)).toContain('3.1 mmol/L');
  });

  it('has one row a step as CSV', async () => {
    settle({ Mia: ALERT_PRESETS.adult });
    const { out } = await cli.run('rehearse', '--csv', '--timezone', 'Europe/Vienna');
    const [columns, first] = parseCsv(out);
    expect(columns).toEqual(['person', 'at', 'local', 'link', 'outcome', 'kind', 'text']);
    expect(first?.slice(0, 5)).toEqual([
      'Mia',
      '2026-11-21T01:30:00.000Z',
      '2026-11-21 02:30',
      'reading',
      'works',
    ]);
  });

  it('says who is there when somebody unknown is named, and that nobody is', async () => {
    settle({ Mia: ALERT_PRESETS.adult });
    expect(await cli.run('rehearse', 'Ben')).toMatchObject({ code: 33, out: '' });
    settle({});
    expect((await cli.run('rehearse')).out).toBe('Nobody is in this profile yet.\n');
  });

  it('invents no rules where the settings are damaged', async () => {
    writeFileSync(join(cli.profile, 'settings.json'), '{"version":');
    expect((await cli.run('rehearse')).code).toBe(42);
  });
});
