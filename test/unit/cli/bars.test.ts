import { describe, expect, it } from 'vitest';
import { barSegment, emptySegment } from '../../../src/cli/bars/bar-segment.ts';
import { tmuxLine } from '../../../src/cli/bars/tmux.ts';
import { waybarLine } from '../../../src/cli/bars/waybar.ts';
import { xbarLines } from '../../../src/cli/bars/xbar.ts';
import type { PersonOverview } from '../../../src/shared/overview/overview.ts';
import { MINUTE_MS, START, makeReading } from '../shared/make-reading.ts';
import { makePerson } from '../shared/overview/make-person.ts';

const segment = (facts: Partial<PersonOverview> = {}, minutesLater = 2, several = false) =>
  barSegment(makePerson(facts), { unit: 'mg/dL', now: START + minutesLater * MINUTE_MS, several });
const [FRESH, STALE, ABSENT] = [2, 12, 20];

const waybarOf = (facts: Partial<PersonOverview>, minutes: number) =>
  JSON.parse(waybarLine([segment(facts, minutes)]));

describe('waybar', () => {
  it('gets value, arrow and age, the tray’s sentence, and classes for the style sheet', () => {
    expect(waybarOf({}, FRESH)).toEqual({
      text: '104 → 2 min ago',
      tooltip: 'Mia: 104 mg/dL → +4, 2 min ago',
      class: ['fresh', 'inRange'],
    });
  });

  it('strikes out a stale value, gives it no range and calls it the last one', () => {
    expect(waybarOf({ newest: makeReading({ mgdl: 52 }) }, STALE)).toEqual({
      text: '<s>52</s> 12 min ago',
      tooltip: 'Mia: No reading for 12 min, last 52 mg/dL',
      class: ['stale'],
    });
  });

  it('shows dashes where there is nothing current', () => {
    expect(waybarOf({}, ABSENT)).toMatchObject({ text: '– – –', class: ['absent'] });
    expect(JSON.parse(waybarLine([emptySegment('Nobody')]))).toMatchObject({
      text: '– – –',
      tooltip: 'Nobody',
    });
  });

  it('is one line whatever the names are, and no name becomes markup', () => {
    const people = ['<b>Mia</b>\n', 'Tom & "Co"'].map((name) => segment({ name }, FRESH, true));
    const written = waybarLine(people);
    expect(written).not.toContain('\n');
    expect(JSON.parse(written).text).toContain('&lt;b&gt;Mia&lt;/b&gt;');
    expect(JSON.parse(written).text).toContain('Tom &amp; "Co"');
  });

  it('says that a simulation is one', () => {
    expect(waybarOf({ simulated: true }, FRESH)).toMatchObject({
      text: expect.stringContaining('Simulated'),
      class: expect.arrayContaining(['simulated']),
    });
  });
});

describe('xbar', () => {
  it('gets one title line, then a menu', () => {
    expect(
      xbarLines([segment({ newest: makeReading({ mgdl: 55, trend: 'singleDown' }) })]).split('\n'),
    ).toEqual([
      '▼▼ 55 ↓ 2 min ago | color=red',
      '---',
      'Mia: 55 mg/dL ↓ +4, 2 min ago',
      'Refresh | refresh=true',
    ]);
  });

  it('strikes out a stale value and greys it', () => {
    expect(xbarLines([segment({}, STALE)]).split('\n')[0]).toBe('1̶0̶4̶ 12 min ago | color=gray');
    expect(xbarLines([segment({}, ABSENT)]).split('\n')[0]).toBe('– – – | color=gray');
  });

  it('never lets a name give a command', () => {
    const names = ['Mia | shell=open param1=evil', '---\nx', '--sub'];
    for (const line of xbarLines(names.map((name) => segment({ name }, FRESH, true)))
      .split('\n')
      .slice(0, -1)) {
      expect(line).not.toContain('|');
      expect(line === '---' || !line.startsWith('-')).toBe(true);
    }
  });
});

describe('tmux', () => {
  it('gets one line with colours', () => {
    expect(tmuxLine([segment()])).toBe('104 → 2 min ago');
    expect(tmuxLine([segment({ newest: makeReading({ mgdl: 55 }) })])).toBe(
      '#[fg=white,bg=red,bold]▼▼ 55 →#[default] 2 min ago',
    );
    expect(tmuxLine([segment({}, STALE)])).toBe('#[dim,strikethrough]104#[default] 12 min ago');
    expect(tmuxLine([segment({}, ABSENT)])).toBe('#[dim]– – –#[default]');
  });

  it('never lets a name begin a format', () => {
    const line = tmuxLine([segment({ name: '#(reboot)#[bg=red]' }, FRESH, true), segment({}, FRESH, true)]);
    expect(line).toContain('##(reboot)##[bg=red]');
    expect(line.replaceAll('##', '')).not.toContain('#(');
  });
});
