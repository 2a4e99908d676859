import { describe, expect, it } from 'vitest';
import { type PanelFacts, panelOf } from '../../../../src/main/alerts/panel.ts';
import { DEFAULT_ALERT_RULES } from '../../../../src/shared/alerts/defaults.ts';
import type { AlertKind } from '../../../../src/shared/alerts/kind.ts';
import type { Alarm, AlarmEntry, PersonOverview } from '../../../../src/shared/overview/overview.ts';
import { MINUTE_MS, START, makeReading } from '../../shared/make-reading.ts';
import { makeAlert, makePerson } from '../../shared/overview/make-person.ts';
import { english } from '../../../support/english.ts';

const sounding = (sound: 'falling' | 'rising', startedAt = START): NonNullable<Alarm['sound']> => ({
  sound,
  level: 1,
  volume: 50,
  startedAt,
});

const ringing = (personId: string, kind: AlertKind, facts: Partial<PersonOverview> = {}): PersonOverview =>
  makePerson({ personId, name: personId, alert: makeAlert(kind), ...facts });

interface Said {
  [personId: string]: { window: boolean; sound?: Alarm['sound'] };
}

/** Says of each person what has been heard of them; of others that this run has said nothing. */
const panel = (persons: PersonOverview[], said: Said = {}, facts: Partial<PanelFacts> = {}): Alarm =>
  panelOf({
    persons,
    rulesOf: () => DEFAULT_ALERT_RULES,
    voice: {
      heardOf: (personId) => said[personId] && { sound: undefined, ...said[personId] },
      wantsWindow: () => true,
    },
    rehearsal: undefined,
    unit: 'mg/dL',
    language: english,
    now: START,
    troubles: [],
    ...facts,
  });

describe('the entries', () => {
  it('are everybody whose alarm rings, the worst first', () => {
    const { entries } = panel([
      ringing('a', 'high'),
      ringing('b', 'noData'),
      makePerson({ personId: 'c' }),
      ringing('d', 'urgentLow'),
      ringing('e', 'low', { alert: makeAlert('low', { ringing: false, quietReason: 'snoozed' }) }),
    ]);
    expect(entries.map(({ personId }) => personId)).toEqual(['d', 'b', 'a']);
  });

  it('say who, what, why and what can be done', () => {
    const newest = makeReading({ mgdl: 65 });
    const { entries } = panel([
      ringing('a', 'low', { simulated: true, newest, colour: 'teal', mgdlPerMmol: 18, clockSkewMs: 1000 }),
    ]);
    expect(entries).toEqual([
      {
        personId: 'a',
        name: 'a (simulated)',
        colour: 'teal',
        kind: 'low',
        rehearsal: false,
        newest,
        clockSkewMs: 1000,
        mgdlPerMmol: 18,
        reason: 'The alarm is set to below 70 mg/dL.',
        snoozeMinutes: [15, 30, 60],
      },
    ]);
  });

  it('speak the person’s unit', () => {
    expect(panel([ringing('a', 'low')], {}, { unit: 'mmol/L' }).entries[0]?.reason).toContain('3.9 mmol/L');
  });

  it.each([
    [10, true],
    [11, false],
    [20, false],
    [-3, false],
  ])('show the newest reading only while it is fresh: %d min old: %s', (minutes, shown) => {
    const newest = makeReading({ readAt: START - minutes * MINUTE_MS });
    expect(panel([ringing('a', 'low', { newest })]).entries[0]?.newest).toEqual(shown ? newest : undefined);
  });

  it('tell freshness by the cloud’s clock', () => {
    const newest = makeReading({ readAt: START + 60 * MINUTE_MS });
    const entry = (clockSkewMs: number): AlarmEntry | undefined =>
      panel([ringing('a', 'low', { newest, clockSkewMs })]).entries[0];
    expect(entry(60 * MINUTE_MS)?.newest).toEqual(newest);
    expect(entry(0)?.newest).toBeUndefined();
  });

  it('hold nobody who isn’t in the settings any more', () => {
    expect(panel([ringing('a', 'low')], {}, { rulesOf: () => undefined })).toMatchObject({
      entries: [],
      window: false,
    });
  });

  it('are there without a reading', () => {
    expect(panel([ringing('a', 'noData', { newest: undefined })]).entries[0]?.newest).toBeUndefined();
  });
});

describe('the window', () => {
  it('is wanted when anybody’s alarm wants it', () => {
    const persons = [ringing('a', 'low'), ringing('b', 'high')];
    expect(panel(persons, { a: { window: false }, b: { window: true } }).window).toBe(true);
    expect(panel(persons, { a: { window: false }, b: { window: false } }).window).toBe(false);
    expect(panel([]).window).toBe(false);
  });

  it('is wanted after a restart by what is still unanswered, silently', () => {
    expect(panel([ringing('a', 'low')])).toMatchObject({ window: true, sound: undefined });
    const voice = { heardOf: () => undefined, wantsWindow: () => false };
    expect(panel([ringing('a', 'low')], {}, { voice }).window).toBe(false);
    const onlyWhenKnown = { heardOf: () => undefined, wantsWindow: (kind: AlertKind) => kind === 'high' };
    expect(panel([ringing('a', 'low'), ringing('b', 'high')], {}, { voice: onlyWhenKnown }).window).toBe(
      true,
    );
  });
});

describe('the sound', () => {
  const persons = [ringing('a', 'high'), ringing('b', 'low')];

  it('is that of the worst that has one', () => {
    const high = { window: true, sound: sounding('rising') };
    expect(panel(persons, { a: high, b: { window: true, sound: sounding('falling') } }).sound?.sound).toBe(
      'falling',
    );
    expect(panel(persons, { a: high, b: { window: true } }).sound?.sound).toBe('rising');
  });

  it('lasts for a minute, then a milder one is heard that has just begun', () => {
    const said = {
      a: { window: true, sound: sounding('rising', START + MINUTE_MS) },
      b: { window: true, sound: sounding('falling') },
    };
    expect(panel(persons, said, { now: START + MINUTE_MS - 1 }).sound?.sound).toBe('falling');
    expect(panel(persons, said, { now: START + MINUTE_MS }).sound?.sound).toBe('rising');
    expect(panel(persons, said, { now: START + 2 * MINUTE_MS }).sound).toBeUndefined();
  });
});

describe('a rehearsal', () => {
  const invented = panel([ringing('r', 'urgentLow')]).entries.map((entry) => ({
    ...entry,
    rehearsal: true,
  }))[0];
  const rehearsal = (heard: { window: boolean; sound: Alarm['sound'] } | undefined): Partial<PanelFacts> => ({
    rehearsal: invented && { entry: invented, heard },
  });

  it('is seen and heard as an alarm is', () => {
    const sound = sounding('falling');
    expect(panel([], {}, rehearsal({ window: true, sound }))).toEqual({
      entries: [invented],
      window: true,
      sound,
      troubles: [],
    });
  });

  it('comes after everything that is real', () => {
    const real = panel(
      [ringing('a', 'high')],
      { a: { window: false, sound: sounding('rising') } },
      rehearsal({ window: true, sound: sounding('falling') }),
    );
    expect(real.entries.map(({ personId }) => personId)).toEqual(['a', 'r']);
    expect(real.sound?.sound).toBe('rising');
  });

  it('opens nothing before it has been said', () => {
    expect(panel([], {}, rehearsal(undefined))).toMatchObject({ entries: [invented], window: false });
  });
});

it('hands on which channels can’t be used', () => {
  expect(panel([], {}, { troubles: ['No sound.'] }).troubles).toEqual(['No sound.']);
});
