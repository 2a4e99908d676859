import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trendSchema } from '../../../../src/shared/glucose/trend.ts';
import { ABBOTT_MGDL_PER_MMOL } from '../../../../src/shared/glucose/units.ts';
import { glanceAt } from '../../../../src/shared/overview/glance.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, START, makeReading } from '../make-reading.ts';
import { makePerson } from './make-person.ts';
import { english } from '../../../support/english.ts';

describe('a fresh reading', () => {
  it('is shown with everything that belongs to it', () => {
    expect(glanceAt(makePerson(), { unit: 'mg/dL', now: START + 2 * MINUTE_MS, language: english })).toEqual({
      freshness: 'fresh',
      value: '104',
      lastValue: '104',
      lastReadAt: START,
      range: 'inRange',
      trend: 'flat',
      delta: '+4',
      age: '2 min ago',
      state: 'In range, steady',
      link: '',
    });
  });

  it('is shown in the person’s unit, as the vendor’s own app converts it', () => {
    const person = makePerson({ newest: makeReading({ mgdl: 181 }), deltaMgdl: -7 });
    const inMolar = glanceAt(person, { unit: 'mmol/L', now: START, language: english });
    const asAbbott = glanceAt(
      { ...person, mgdlPerMmol: ABBOTT_MGDL_PER_MMOL },
      { unit: 'mmol/L', now: START, language: english },
    );
    expect([inMolar.value, inMolar.delta]).toEqual(['10.0', '−0.4']);
    expect(asAbbott.value).toBe('10.1');
  });

  it('leaves out an arrow and a delta that nobody knows', () => {
    const { deltaMgdl: _unknown, ...person } = makePerson({
      newest: makeReading({ trend: 'notComputable' }),
    });
    const glance = glanceAt(person, { unit: 'mg/dL', now: START, language: english });
    expect([glance.delta, glance.state]).toEqual(['', 'In range']);
  });

  it('says LOW or HIGH for what the sensor could not measure', () => {
    const low = makePerson({ newest: makeReading({ mgdl: 39, special: 'low', trend: 'none' }) });
    expect(glanceAt(low, { unit: 'mg/dL', now: START, language: english })).toMatchObject({
      value: 'LOW',
      range: 'urgentLow',
      state: 'Urgent low',
    });
    const high = makePerson({ newest: makeReading({ mgdl: 401, special: 'high', trend: 'none' }) });
    expect(glanceAt(high, { unit: 'mmol/L', now: START, language: english })).toMatchObject({
      value: 'HIGH',
      range: 'urgentHigh',
    });
  });
});

describe('a reading that is too old', () => {
  it('is still shown when stale, without arrow, delta and colour', () => {
    const glance = glanceAt(makePerson(), { unit: 'mg/dL', now: START + 11 * MINUTE_MS, language: english });
    expect(glance).toMatchObject({
      freshness: 'stale',
      value: '104',
      trend: 'none',
      delta: '',
      age: '11 min ago',
    });
    expect(glance.state).toBe('No reading for 11 min');
    expect(glance.range).toBeUndefined();
  });

  it('is no current value any more when absent; the small print keeps it', () => {
    const glance = glanceAt(makePerson(), { unit: 'mg/dL', now: START + 24 * MINUTE_MS, language: english });
    expect(glance).toMatchObject({
      freshness: 'absent',
      value: '',
      lastValue: '104',
      lastReadAt: START,
      trend: 'none',
    });
    expect(glance.state).toBe('No reading for 24 min');
    expect(glance.range).toBeUndefined();
  });
});

describe('no reading at all', () => {
  it('is said, and shows nothing that could be taken for one', () => {
    const { newest: _none, ...person } = makePerson();
    const glance = glanceAt(person, { unit: 'mg/dL', now: START, language: english });
    expect(glance).toMatchObject({
      freshness: 'absent',
      value: '',
      lastValue: '',
      delta: '',
      age: '',
      trend: 'none',
    });
    expect(glance.state).toBe('No reading yet');
  });
});

describe('a computer whose clock is wrong', () => {
  it('can’t make an old value look new: the cloud’s clock counts', () => {
    const slowByAnHour = makePerson({ clockSkewMs: HOUR_MS });
    expect(
      glanceAt(slowByAnHour, { unit: 'mg/dL', now: START + MINUTE_MS, language: english }),
    ).toMatchObject({
      freshness: 'absent',
      age: '1 h 1 min ago',
    });
  });

  it('can’t make a new value look old either', () => {
    const fastByAnHour = makePerson({ clockSkewMs: -HOUR_MS });
    expect(
      glanceAt(fastByAnHour, { unit: 'mg/dL', now: START + 61 * MINUTE_MS, language: english }),
    ).toMatchObject({
      freshness: 'fresh',
      age: '1 min ago',
    });
  });

  it('shows no value and no age for a reading from tomorrow', () => {
    const glance = glanceAt(makePerson(), { unit: 'mg/dL', now: START - DAY_MS, language: english });
    expect(glance).toMatchObject({ freshness: 'absent', value: '', age: '', state: 'No current reading' });
  });
});

it('never has a number, an arrow or a band for a reading that is absent, and never an arrow or a band for a stale one', () => {
  const drawn = fc.record({
    ageMs: fc.integer({ min: -2 * DAY_MS, max: 2 * DAY_MS }),
    mgdl: fc.integer({ min: 39, max: 501 }),
    trend: fc.constantFrom(...trendSchema.options),
    clockSkewMs: fc.integer({ min: -HOUR_MS, max: HOUR_MS }),
    cadenceMs: fc.constantFrom(MINUTE_MS, 5 * MINUTE_MS, 15 * MINUTE_MS),
    unit: fc.constantFrom('mg/dL' as const, 'mmol/L' as const),
  });
  fc.assert(
    fc.property(drawn, ({ ageMs, mgdl, trend, clockSkewMs, cadenceMs, unit }) => {
      const person = makePerson({ newest: makeReading({ mgdl, trend }), clockSkewMs, cadenceMs });
      const glance = glanceAt(person, { unit, now: START + ageMs - clockSkewMs, language: english });
      expect(glance.value === '').toBe(ageMs < -2 * MINUTE_MS || ageMs >= 15 * MINUTE_MS);
      const isFresh = glance.freshness === 'fresh';
      expect(glance.trend).toBe(isFresh ? trend : 'none');
      expect(glance.delta !== '').toBe(isFresh);
      expect(glance.range !== undefined).toBe(isFresh);
    }),
  );
});
