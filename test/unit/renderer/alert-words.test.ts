import { describe, expect, it } from 'vitest';
import {
  alertWindowTitle,
  isValueOutside,
  shapeOf,
  shownReading,
  spokenEntry,
} from '../../../src/renderer/alert/alert-words.ts';
import { alertKindSchema } from '../../../src/shared/alerts/kind.ts';
import type { AlarmEntry } from '../../../src/shared/overview/overview.ts';
import { english } from '../../support/english.ts';

const MINUTE_MS = 60_000;
const MIA: AlarmEntry = {
  personId: 'mia',
  name: 'Mia',
  colour: 'blue',
  kind: 'urgentLow',
  rehearsal: false,
  newest: { readAt: 0, mgdl: 52, trend: 'doubleDown', accountId: 'a' },
  clockSkewMs: 0,
  mgdlPerMmol: 18,
  reason: '',
  snoozeMinutes: [10, 15, 30],
};
const NOTHING: AlarmEntry = { ...MIA, kind: 'noData' };
delete NOTHING.newest;

describe('what the alert window shows of a reading', () => {
  it('is the value in the person’s unit, and its age by the cloud’s clock', () => {
    expect(shownReading(MIA, { unit: 'mg/dL', now: MINUTE_MS, language: english })).toEqual({
      value: '52',
      unit: 'mg/dL',
      trend: 'doubleDown',
      age: '1 min ago',
    });
    expect(shownReading(MIA, { unit: 'mmol/L', now: 0, language: english })).toMatchObject({
      value: '2.9',
      unit: 'mmol/L',
      age: 'now',
    });
    expect(
      shownReading(
        { ...MIA, clockSkewMs: 2 * MINUTE_MS },
        { unit: 'mg/dL', now: MINUTE_MS, language: english },
      )?.age,
    ).toBe('3 min ago');
  });

  it('is LOW or HIGH without a unit where the sensor could not measure', () => {
    const low = {
      ...MIA,
      newest: { readAt: 0, mgdl: 39, trend: 'none', special: 'low', accountId: 'a' },
    } as const;
    expect(shownReading(low, { unit: 'mmol/L', now: 0, language: english })).toMatchObject({
      value: 'LOW',
      unit: '',
    });
  });

  it('is nothing where main has nothing fresh, or has fallen silent', () => {
    expect(shownReading(NOTHING, { unit: 'mg/dL', now: 0, language: english })).toBeUndefined();
    expect(shownReading(MIA, { unit: 'mg/dL', now: 15 * MINUTE_MS - 1, language: english })).toBeDefined();
    expect(shownReading(MIA, { unit: 'mg/dL', now: 15 * MINUTE_MS, language: english })).toBeUndefined();
  });

  it('has no age where it seems to come from the future', () => {
    expect(shownReading(MIA, { unit: 'mg/dL', now: -2 * MINUTE_MS, language: english })?.age).toBe('now');
    expect(shownReading(MIA, { unit: 'mg/dL', now: -2 * MINUTE_MS - 1, language: english })?.age).toBe('');
  });
});

describe('what is said of an alarm', () => {
  const shown = shownReading(MIA, { unit: 'mg/dL', now: MINUTE_MS, language: english });

  it('is title, person, value and course, but no age, which would be said anew each minute', () => {
    expect(spokenEntry(MIA, shown, english)).toBe('Urgent low: Mia, 52 mg/dL, falling fast.');
    expect(spokenEntry(NOTHING, undefined, english)).toBe('No data: Mia, no current reading.');
    expect(spokenEntry({ ...MIA, rehearsal: true }, shown, english)).toMatch(/^Rehearsal\. Urgent low/);
  });

  it('is the window’s title as well', () => {
    expect(alertWindowTitle(MIA, shown, english)).toBe('Urgent low · 52 ⇊ · Mia');
    expect(alertWindowTitle({ ...MIA, rehearsal: true }, shown, english)).toBe(
      'Rehearsal: Urgent low · 52 ⇊ · Mia',
    );
    expect(alertWindowTitle(NOTHING, undefined, english)).toBe('No data · Mia');
    expect(alertWindowTitle(undefined, undefined, english)).toBe('Flatarrow alarm');
  });
});

describe('the shape beside an alarm’s name', () => {
  it('tells its side, and only values that lie outside are coloured', () => {
    expect(alertKindSchema.options.map((kind) => [kind, shapeOf(kind), isValueOutside(kind)])).toEqual([
      ['urgentLow', 'low', true],
      ['predictedLow', 'low', false],
      ['urgentHigh', 'high', true],
      ['low', 'low', true],
      ['fallingFast', 'low', false],
      ['noData', 'none', false],
      ['high', 'high', true],
      ['sourceProblem', 'none', false],
      ['predictedHigh', 'high', false],
      ['risingFast', 'high', false],
      ['backInRange', 'in', false],
    ]);
  });
});
