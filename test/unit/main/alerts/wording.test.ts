import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type NotificationWording,
  durationWords,
  notificationFor,
  notificationId,
  reasonFor,
} from '../../../../src/main/alerts/wording.ts';
import { DEFAULT_ALERT_RULES } from '../../../../src/shared/alerts/defaults.ts';
import { type AlertKind, alertKindSchema } from '../../../../src/shared/alerts/kind.ts';
import { ERROR_POLICY } from '../../../../src/shared/errors.ts';
import { nameOf } from '../../../../src/shared/overview/person-name.ts';
import { glucoseUnitSchema } from '../../../../src/shared/glucose/units.ts';
import { MINUTE_MS, START, makeReading } from '../../shared/make-reading.ts';
import { makeFailing, makeHealth, makePerson } from '../../shared/overview/make-person.ts';
import { english } from '../../../support/english.ts';

const fallen = makePerson({
  newest: makeReading({ mgdl: 65, trend: 'singleDown', readAt: START - 2 * MINUTE_MS }),
});

const words = (kind: AlertKind, facts: Partial<NotificationWording> = {}) =>
  notificationFor({
    kind,
    at: START,
    rules: DEFAULT_ALERT_RULES,
    person: fallen,
    unit: 'mg/dL',
    language: english,
    discreet: false,
    troubles: [],
    ...facts,
  });

/** Half an hour after the last reading. */
const silent = (mgdl: number, facts: Parameters<typeof makePerson>[0] = {}) => ({
  person: makePerson({ newest: makeReading({ mgdl, readAt: START - 30 * MINUTE_MS }), ...facts }),
});

describe('an alarm about the value', () => {
  it.each([
    ['urgentLow', 'Urgent low', 'The alarm is set to 55 mg/dL or below.'],
    ['predictedLow', 'Urgent low soon', 'If it goes on like this, it reaches 55 mg/dL within 20 min.'],
    ['urgentHigh', 'Urgent high', 'The alarm is set to above 300 mg/dL.'],
    ['low', 'Low', 'The alarm is set to below 70 mg/dL.'],
    ['fallingFast', 'Falling fast', 'By at least 15 mg/dL in 5 min.'],
    ['high', 'High', 'The alarm is set to above 250 mg/dL.'],
    ['predictedHigh', 'High soon', 'If it goes on like this, it reaches 250 mg/dL within 20 min.'],
    ['risingFast', 'Rising fast', 'By at least 15 mg/dL in 5 min.'],
    ['backInRange', 'Back in range', 'Back between 70 mg/dL and 250 mg/dL.'],
  ] as const)('%s says who, what, how old and why in mg/dL', (kind, title, why) => {
    const { title: said, body } = words(kind);
    expect(said).toBe(`${title}: Mia 65 mg/dL ↓`);
    expect(body).toBe(`Measured 2 min ago. ${why}`);
  });

  it.each([
    ['urgentLow', 'The alarm is set to 3.1 mmol/L or below.'],
    ['predictedLow', 'If it goes on like this, it reaches 3.1 mmol/L within 20 min.'],
    ['urgentHigh', 'The alarm is set to above 16.7 mmol/L.'],
    ['low', 'The alarm is set to below 3.9 mmol/L.'],
    ['fallingFast', 'By at least 0.8 mmol/L in 5 min.'],
    ['high', 'The alarm is set to above 13.9 mmol/L.'],
    ['predictedHigh', 'If it goes on like this, it reaches 13.9 mmol/L within 20 min.'],
    ['risingFast', 'By at least 0.8 mmol/L in 5 min.'],
    ['backInRange', 'Back between 3.9 mmol/L and 13.9 mmol/L.'],
  ] as const)('%s says it in mmol/L where that is wanted', (kind, why) => {
    const { title, body } = words(kind, { unit: 'mmol/L' });
    expect(title).toMatch(/: Mia 3\.6 mmol\/L ↓$/);
    expect(body).toBe(`Measured 2 min ago. ${why}`);
  });

  it('converts as the vendor’s own app does', () => {
    const person = { ...fallen, newest: makeReading({ mgdl: 63 }), mgdlPerMmol: 14 };
    const { title, body } = words('low', { person, unit: 'mmol/L' });
    expect(title).toBe('Low: Mia 4.5 mmol/L →');
    expect(body).toContain('below 5.0 mmol/L');
  });

  it.each([
    ['low', 39, 'LOW'],
    ['high', 401, 'HIGH'],
  ] as const)('says %s for what the sensor could not measure, never its number', (special, mgdl, said) => {
    const person = makePerson({ newest: makeReading({ mgdl, special, trend: 'none' }) });
    expect(words(special, { person }).title).toBe(`${special === 'low' ? 'Low' : 'High'}: Mia ${said} mg/dL`);
  });

  it('has no value to say where there is none', () => {
    expect(words('low', { person: makePerson({ newest: undefined }) })).toMatchObject({
      title: 'Low: Mia',
      body: 'The alarm is set to below 70 mg/dL.',
    });
  });

  it('says of an invented value that it is one', () => {
    expect(nameOf({ name: 'Mia', simulated: false }, english)).toBe('Mia');
    expect(words('low', { person: { ...fallen, simulated: true } }).title).toBe(
      'Low: Mia (simulated) 65 mg/dL ↓',
    );
    expect(words('low', { rehearsal: true }).title).toBe('Rehearsal: Low: Mia 65 mg/dL ↓');
  });

  it('says which other channel can’t be used', () => {
    expect(words('low', { troubles: ['No sound: no loudspeaker.', 'No window.'] }).body).toBe(
      'Measured 2 min ago. The alarm is set to below 70 mg/dL. No sound: no loudspeaker. No window.',
    );
  });
});

describe('“no data”', () => {
  it('says since when, and which link is broken, but no number that looks current', () => {
    const { title, body } = words('noData', silent(104));
    expect(title).toBe('No data: Mia');
    expect(body).toBe(
      'The last reading came 30 min ago. Dexcom Share answers; the sensor or its phone sends nothing.',
    );
  });

  it.each([
    ['mg/dL', '69 mg/dL'],
    ['mmol/L', '3.8 mmol/L'],
  ] as const)('says in %s that the last value was a low one', (unit, value) => {
    expect(words('noData', { ...silent(69), unit }).body).toContain(
      `It was low: ${value}. Dexcom Share answers`,
    );
    expect(words('noData', { ...silent(70), unit }).body).not.toContain('It was low');
  });

  it('says that a reading has never come', () => {
    const person = makePerson({ newest: undefined, accounts: [makeFailing('server')] });
    expect(words('noData', { person }).body).toBe(
      `No reading has arrived. The cloud is the cause, Dexcom Share: ${english.t(ERROR_POLICY.server.text)}`,
    );
  });

  it('judges lateness by the computer’s own clock, whatever the cloud’s says', () => {
    const clockSkewMs = 10 * MINUTE_MS;
    const accounts = [makeHealth({ nextAskAt: START, lastAskAt: START - MINUTE_MS })];
    const at = START + clockSkewMs;
    const person = makePerson({ clockSkewMs, accounts });
    expect(words('noData', { person, at: at + 3 * MINUTE_MS }).body).toContain('Dexcom Share answers');
    expect(words('noData', { person, at: at + 4 * MINUTE_MS }).body).toContain('it last asked 5 min ago');
  });
});

describe('“account problem”', () => {
  const text = english.t(ERROR_POLICY.badCredentials.text);

  it('says what is wrong, and no value', () => {
    const person = makePerson({ accounts: [makeFailing('badCredentials')] });
    expect(words('sourceProblem', { person })).toMatchObject({ title: 'Account problem: Mia', body: text });
  });

  it('says until when it has to wait, by the computer’s clock', () => {
    const retryAt = START + 10 * MINUTE_MS;
    const person = makePerson({
      accounts: [makeFailing('rateLimited', retryAt)],
      clockSkewMs: 60 * MINUTE_MS,
    });
    expect(words('sourceProblem', { person, at: START + 60 * MINUTE_MS }).body).toMatch(
      /Next try in 10 min\.$/,
    );
  });

  it('is about the account that rings, not about another that has a hiccup', () => {
    const broken = { ...makeFailing('badCredentials'), accountId: 'b', delayed: true };
    const person = makePerson({ ...silent(104).person, accounts: [makeFailing('offline'), broken] });
    expect(words('sourceProblem', { person }).body).toBe(text);
  });

  it('has a sentence also after it has been mended', () => {
    expect(words('sourceProblem', { person: makePerson({ nextReadingAt: START + MINUTE_MS }) }).body).toBe(
      'Next in 1 min',
    );
  });
});

describe('discreet', () => {
  it('hides name and value, whatever the alarm', () => {
    const anything = fc.record({
      kind: fc.constantFrom(...alertKindSchema.options),
      unit: fc.constantFrom(...glucoseUnitSchema.options),
      name: fc.string({ minLength: 1, maxLength: 40 }),
      mgdl: fc.integer({ min: 39, max: 401 }),
      simulated: fc.boolean(),
      rehearsal: fc.boolean(),
      hasReading: fc.boolean(),
    });
    fc.assert(
      fc.property(anything, ({ kind, unit, name, mgdl, simulated, rehearsal, hasReading }) => {
        const newest = hasReading ? makeReading({ mgdl }) : undefined;
        const person = makePerson({ name, simulated, newest });
        const { title, body, id } = words(kind, {
          person,
          unit,
          rehearsal,
          discreet: true,
          troubles: [name],
        });
        expect({ title, body, id }).toEqual({
          title: 'Flatarrow',
          body: 'Something needs your attention.',
          id: 'alert-p',
        });
      }),
    );
  });

  it('stays as urgent as it is', () => {
    expect(words('urgentLow', { discreet: true }).urgent).toBe(true);
    expect(words('low', { discreet: true }).urgent).toBe(false);
  });
});

it('stays on screen until somebody reacts where that is vital', () => {
  const urgent = alertKindSchema.options.filter((kind) => words(kind).urgent);
  expect(urgent).toEqual(['urgentLow', 'predictedLow', 'urgentHigh', 'noData']);
});

it('has one notification a person: a newer one replaces the last', () => {
  expect(notificationId('q')).toBe('alert-q');
  for (const kind of alertKindSchema.options)
    expect(words(kind)).toMatchObject({ id: 'alert-p', personId: 'p' });
});

it('gives the panel the reason alone', () => {
  const { kind, ...facts } = { kind: 'low', at: START, rules: DEFAULT_ALERT_RULES, person: fallen } as const;
  expect(reasonFor({ kind, ...facts, unit: 'mg/dL', language: english })).toBe(
    'The alarm is set to below 70 mg/dL.',
  );
});

it.each([
  [0, '1 min'],
  [80_000, '1 min'],
  [90_000, '2 min'],
  [65 * MINUTE_MS, '1 h 5 min'],
])('%d ms are %s in a sentence', (ms, said) => {
  expect(durationWords(ms, english)).toBe(said);
});
