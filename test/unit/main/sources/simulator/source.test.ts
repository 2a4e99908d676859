import { describe, expect, it } from 'vitest';
import { formFields } from '../../../../../src/main/sources/form-fields.ts';
import { simulator } from '../../../../../src/main/sources/simulator/source.ts';
import type { SourceContext } from '../../../../../src/main/sources/source.ts';
import { FlatarrowError } from '../../../../../src/shared/errors.ts';
import { DAY_MS, MIDNIGHT, MINUTE_MS } from './simulate.ts';
import { inEnglish } from '../../../../support/english.ts';

/** A context in which any request fails the test. */
const context = (now: number): SourceContext => ({
  clock: { now: () => now },
  http: {
    send: () => Promise.reject(new FlatarrowError('offline', { hint: 'The simulator went to the network.' })),
  },
});
const credentials = simulator.credentials.parse({});

describe('the simulator', () => {
  it('is an ordinary day every five minutes unless something else is chosen', () => {
    expect(credentials).toEqual({ scenario: 'day', cadence: '5', seed: '1' });
    expect(inEnglish(simulator.label(credentials))).toBe('An ordinary day, person 1');
  });

  it.each([{ scenario: 'unheard-of' }, { cadence: '3' }, { seed: '  ' }, { seed: 'x'.repeat(41) }])(
    'refuses %o',
    (values) => {
      expect(simulator.credentials.safeParse(values).success).toBe(false);
    },
  );

  it('has a form with a name for every choice and nothing secret', () => {
    const fields = formFields(simulator.credentials);
    expect(fields.map(({ name, kind, initial }) => [name, kind, initial])).toEqual([
      ['scenario', 'choice', 'day'],
      ['cadence', 'choice', '5'],
      ['seed', 'text', '1'],
    ]);
    expect(fields.some(({ secret, optional }) => secret || optional)).toBe(false);
    expect(fields.flatMap(({ choices = [] }) => choices).every(({ label }) => label !== '')).toBe(true);
  });

  it('keeps a session that survives being stored, and lives in the computer’s time zone', async () => {
    const session = await simulator.openSession(credentials, context(MIDNIGHT));
    expect(simulator.session.parse(JSON.parse(JSON.stringify(session)))).toEqual(session);
    expect(session.utcOffsetMinutes + new Date(MIDNIGHT).getTimezoneOffset()).toBe(0);
  });

  it('gives two weeks of history without any network, and what is new since', async () => {
    const session = await simulator.openSession(credentials, context(MIDNIGHT));
    const now = MIDNIGHT + MINUTE_MS;
    const { readings, dropped } = await simulator.fetchReadings(
      { credentials, session, since: 0 },
      context(now),
    );
    expect(dropped).toBe(0);
    expect(readings[0]?.readAt).toBeGreaterThan(now - 14 * DAY_MS);
    expect(readings).toHaveLength((14 * DAY_MS) / (5 * MINUTE_MS));
    const since = readings.at(-2)?.readAt ?? NaN;
    const fetched = await simulator.fetchReadings({ credentials, session, since }, context(now));
    expect(fetched.readings).toEqual(readings.slice(-1));
  });
});
