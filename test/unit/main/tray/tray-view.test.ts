import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glanceAt } from '../../../../src/shared/overview/glance.ts';
import type { Overview, PersonOverview } from '../../../../src/shared/overview/overview.ts';
import { glucoseUnitSchema } from '../../../../src/shared/glucose/units.ts';
import { trendSchema } from '../../../../src/shared/glucose/trend.ts';
import { type TrayView, trayView } from '../../../../src/main/tray/tray-view.ts';
import { MINUTE_MS, START, makeReading } from '../../shared/make-reading.ts';
import { makeAlert, makeFailing, makeOverview, makePerson } from '../../shared/overview/make-person.ts';
import { english } from '../../../support/english.ts';

interface Look {
  platform?: NodeJS.Platform;
  minutes?: number;
  unit?: Overview['unit'];
}

function look(
  persons: PersonOverview[],
  { platform = 'win32', minutes = 2, unit = 'mg/dL' }: Look = {},
): TrayView {
  const overview = makeOverview(persons, { unit });
  return trayView({
    overview,
    platform,
    version: '1.2.3',
    now: START + minutes * MINUTE_MS,
    language: english,
  });
}

const low = (mgdl: number): Partial<PersonOverview> => ({
  newest: makeReading({ mgdl, trend: 'singleDown' }),
});
const title = (persons: PersonOverview[], facts: Look = {}): string =>
  look(persons, { ...facts, platform: 'darwin' }).title;

describe('a fresh value', () => {
  it('is drawn with its range and arrow, and told with unit, delta and age', () => {
    const { icon, tooltip } = look([makePerson()]);
    expect(icon).toEqual({
      kind: 'value',
      text: '104',
      range: 'inRange',
      trend: 'flat',
      attention: false,
      simulated: false,
    });
    expect(tooltip).toBe('Mia: 104 mg/dL → +4, 2 min ago');
  });

  it('stands as text in the macOS menu bar, alone while it is in range', () => {
    expect(title([makePerson()])).toBe('104 →');
    expect(look([makePerson()], { platform: 'darwin' }).icon).toBeUndefined();
  });

  it('takes its range beside it on macOS as soon as it is out of range', () => {
    const view = look([makePerson(low(52))], { platform: 'darwin' });
    expect([view.title, view.icon]).toEqual([
      '52 ↓',
      { kind: 'badge', range: 'urgentLow', simulated: false },
    ]);
  });

  it('is shown in mmol/L where that is the unit', () => {
    const view = look([makePerson()], { unit: 'mmol/L' });
    expect(view.icon).toMatchObject({ text: '5.8' });
    expect(view.tooltip).toContain('5.8 mmol/L → +0.2');
    expect(title([makePerson()], { unit: 'mmol/L' })).toBe('5.8 →');
  });

  it.each([
    { special: 'low', mgdl: 39, short: 'LO', word: 'LOW' },
    { special: 'high', mgdl: 401, short: 'HI', word: 'HIGH' },
  ] as const)('beyond the sensor is a word without a unit: $word', ({ special, mgdl, short, word }) => {
    const newest = makeReading({ mgdl, special, trend: 'none' });
    const { deltaMgdl: _none, ...person } = makePerson({ newest });
    expect(look([person]).icon).toMatchObject({ text: short });
    expect(look([person]).tooltip).toBe(`Mia: ${word}, 2 min ago`);
    expect(title([person])).toBe(word);
  });

  it('says at once that a refused sign-in will end it', () => {
    const person = makePerson({ accounts: [makeFailing('badCredentials')] });
    expect(look([person]).icon).toMatchObject({ kind: 'value', attention: true });
    expect(look([person]).tooltip).toContain('The sign-in was refused.');
    expect(title([person])).toBe('104 → !');
  });
});

describe('an old value', () => {
  it('is struck out, without arrow, delta or range, and tells its age', () => {
    const view = look([makePerson()], { minutes: 12 });
    expect(view.icon).toEqual({ kind: 'stale', text: '104', attention: false, simulated: false });
    expect(view.tooltip).toContain('No reading for 12 min, last 104 mg/dL');
    expect(title([makePerson()], { minutes: 12 })).toBe('1\u03360\u03364\u0336 12 min ago');
  });

  it('gives way to dashes, and the icon says why', () => {
    expect(look([makePerson()], { minutes: 20 }).icon).toEqual({
      kind: 'absent',
      reason: 'silent',
      simulated: false,
    });
    expect(title([makePerson()], { minutes: 20 })).toBe('– – –');
    expect(look([makePerson()], { minutes: 20 }).tooltip).toContain(
      'Dexcom Share answers; the phone sends nothing.',
    );
  });

  it.each([
    ['offline', 'offline'],
    ['timeout', 'offline'],
    ['server', 'service'],
    ['badPayload', 'service'],
    ['lockedOut', 'waiting'],
    ['rateLimited', 'waiting'],
    ['badCredentials', 'needsPerson'],
    ['termsRequired', 'needsPerson'],
  ] as const)('tells %s from silence', (kind, reason) => {
    const person = makePerson({ accounts: [makeFailing(kind)] });
    expect(look([person], { minutes: 20 }).icon).toMatchObject({ kind: 'absent', reason });
  });

  it('is never shown by the title as a current one, and never by an absent icon as any number', () => {
    const anyPerson = fc.record({
      mgdl: fc.integer({ min: 39, max: 501 }),
      trend: fc.constantFrom(...trendSchema.options),
      cadenceMs: fc.constantFrom(1, 5, 15).map((minutes) => minutes * MINUTE_MS),
      ageMs: fc.integer({ min: -60 * MINUTE_MS, max: 600 * MINUTE_MS }),
      simulated: fc.boolean(),
    });
    fc.assert(
      fc.property(anyPerson, fc.constantFrom(...glucoseUnitSchema.options), (facts, unit) => {
        const { mgdl, trend, cadenceMs, ageMs, simulated } = facts;
        const person = makePerson({ newest: makeReading({ mgdl, trend }), cadenceMs, simulated });
        const minutes = ageMs / MINUTE_MS;
        const { freshness, lastValue } = glanceAt(person, { unit, now: START + ageMs, language: english });
        const shown = look([person], { minutes, unit }).icon;
        if (freshness === 'fresh') return;
        expect(title([person], { minutes, unit })).not.toMatch(/[→↑↓↗↘⇈⇊]/u);
        expect(title([person], { minutes, unit }).split(' ')[simulated ? 1 : 0]).not.toBe(lastValue);
        expect(shown?.kind).toBe(freshness);
        if (freshness !== 'absent') return;
        expect(JSON.stringify(shown)).not.toMatch(/\d/);
        expect(title([person], { minutes, unit })).not.toMatch(/\d/);
      }),
    );
  });
});

describe('several persons', () => {
  const mia = makePerson();
  const leo = makePerson({ personId: 'q', name: 'Leo', ...low(64) });

  it('share the title, each with name and range', () => {
    expect(title([mia, leo])).toBe('Mia 104 →  ·  Leo ▼ 64 ↓');
  });

  it('have one icon: the first person’s, unless another has an alert', () => {
    expect(look([mia, leo]).personId).toBe('p');
    const alarmed = { ...leo, alert: makeAlert('low') };
    expect(look([mia, alarmed])).toMatchObject({ personId: 'q', icon: { text: '64', range: 'low' } });
  });

  it('have one icon: the worst alert’s', () => {
    const noData = { ...mia, alert: makeAlert('noData') };
    const urgent = { ...leo, alert: makeAlert('urgentLow') };
    expect(look([noData, urgent]).personId).toBe('q');
  });
});

describe('a simulated person', () => {
  it.each([2, 12, 20])('is marked everywhere, whatever the age (%i min)', (minutes) => {
    const person = makePerson({ simulated: true });
    const view = look([person], { minutes });
    expect(view.icon).toMatchObject({ simulated: true });
    expect(view.tooltip).toMatch(/simulated/i);
    expect(view.menu.map((item) => ('label' in item ? item.label : '')).join()).toMatch(/simulated/i);
    expect(title([person], { minutes })).toMatch(/^Simulated /);
  });
});

describe('nobody yet', () => {
  it('shows the program’s own sign and says so', () => {
    const view = look([]);
    expect([view.icon, view.title, view.personId]).toEqual([{ kind: 'logo' }, '', undefined]);
    expect(view.tooltip).toBe('Flatarrow: nobody to follow yet');
  });
});
