import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aheadNumber,
  hysteresisNumber,
  mainNumber,
  type NumberField,
  persistenceNumbers,
  repeatNumber,
} from '../../../../src/renderer/settings/alarms/number-field.ts';
import { formatRate, parseRate } from '../../../../src/renderer/settings/alarms/rate-text.ts';
import { changedRules } from '../../../../src/renderer/settings/alarms/rule-edit.ts';
import { capWords, RULE_GROUPS, ruleWarning } from '../../../../src/renderer/settings/alarms/rule-words.ts';
import { parseSnooze, snoozeText } from '../../../../src/renderer/settings/alarms/snooze-text.ts';
import { DEFAULT_ALERT_RULES } from '../../../../src/shared/alerts/defaults.ts';
import { alertKindSchema } from '../../../../src/shared/alerts/kind.ts';
import { ALERT_PRESETS, presetNameSchema } from '../../../../src/shared/alerts/presets.ts';
import { glucoseUnitSchema } from '../../../../src/shared/glucose/units.ts';
import { english } from '../../../support/english.ts';

const rules = DEFAULT_ALERT_RULES;
const KINDS = alertKindSchema.options;
const UNITS = glucoseUnitSchema.options;

describe('the rules on the screen', () => {
  it('are all there, each once', () => {
    expect(RULE_GROUPS.flatMap(({ kinds }) => kinds).toSorted()).toEqual(KINDS.toSorted());
  });

  it.each(KINDS.flatMap((kind) => UNITS.map((unit) => [kind, unit] as const)))(
    '%s reads every number it shows in %s',
    (kind, unit) => {
      for (const name of presetNameSchema.options) {
        const { day, night } = ALERT_PRESETS[name];
        for (const shown of [day, ...(night ? [night.rules] : [])]) {
          const persistence = persistenceNumbers(kind, shown, english);
          const fields: (NumberField | undefined)[] = [
            mainNumber(kind, shown, { unit, language: english }),
            aheadNumber(kind, shown, english),
            persistence?.readings,
            persistence?.minutes,
            hysteresisNumber(kind, shown, { unit, language: english }),
            repeatNumber(kind, shown, english),
          ];
          for (const field of fields) {
            if (!field) continue;
            const read = field.parse(field.text);
            expect(read.ok && changedRules(shown, kind, read.value).ok).toBe(true);
          }
        }
      }
    },
  );

  it('are refused where they contradict each other, with the schema’s own words', () => {
    expect(changedRules(rules, 'low', { threshold: 55 })).toEqual({
      ok: false,
      error: 'urgentLowBelowLow',
    });
    expect(changedRules(rules, 'high', { threshold: 310 })).toEqual({
      ok: false,
      error: 'urgentHighAboveHigh',
    });
    expect(changedRules(rules, 'low', { threshold: 60 })).toMatchObject({
      ok: true,
      value: { low: { threshold: 60, volume: 70 }, high: { threshold: 250 } },
    });
  });

  it('say their limits in the unit that was typed', () => {
    const error = (text: string, unit: 'mg/dL' | 'mmol/L'): unknown =>
      mainNumber('urgentLow', rules, { unit, language: english })?.parse(text);
    expect(error('39', 'mg/dL')).toEqual({ ok: false, error: 'Between 40 and 80 mg/dL.' });
    expect(error('5', 'mmol/L')).toEqual({ ok: false, error: 'Between 2.2 and 4.4 mmol/L.' });
    expect(persistenceNumbers('low', rules, english)?.readings.parse('0')).toEqual({
      ok: false,
      error: 'A whole number, 1 to 12.',
    });
    expect(persistenceNumbers('urgentLow', rules, english)?.minutes.parse('16')).toEqual({
      ok: false,
      error: 'Whole minutes, 0 to 15.',
    });
    expect(mainNumber('backInRange', rules, { unit: 'mg/dL', language: english })).toBeUndefined();
  });
});

describe('a rate', () => {
  const limits = { minValue: 1, maxValue: 5 };

  it('is read in both units', () => {
    expect(parseRate('2,5', { unit: 'mg/dL', language: english }, limits)).toEqual({ ok: true, value: 2.5 });
    expect(parseRate('0.17', { unit: 'mmol/L', language: english }, limits)).toEqual({
      ok: true,
      value: 3.1,
    });
    expect(formatRate(3, { unit: 'mg/dL', language: english })).toBe('3');
    expect(formatRate(2.5, { unit: 'mg/dL', language: english })).toBe('2.5');
    expect(formatRate(3, { unit: 'mmol/L', language: english })).toBe('0.17');
  });

  it('is refused outside its limits, which are said in the unit that was typed', () => {
    expect(parseRate('6', { unit: 'mg/dL', language: english }, limits)).toEqual({
      ok: false,
      error: 'Between 1 and 5 mg/dL per min.',
    });
    expect(parseRate('3', { unit: 'mmol/L', language: english }, limits)).toEqual({
      ok: false,
      error: 'Between 0.06 and 0.28 mmol/L per min.',
    });
    expect(parseRate('fast', { unit: 'mmol/L', language: english }, limits)).toEqual({
      ok: false,
      error: 'Enter a number such as 0.17.',
    });
  });

  it('is accepted as it is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 50 }), fc.constantFrom(...UNITS), (tenths, unit) => {
        const shown = formatRate(tenths / 10, { unit, language: english });
        const read = parseRate(shown, { unit, language: english }, limits);
        expect(read.ok && formatRate(read.value, { unit, language: english })).toBe(shown);
      }),
    );
  });
});

function snoozeError(text: string): string | undefined {
  const read = parseSnooze(text, 'urgentLow', english);
  return read.ok ? undefined : read.error;
}

describe('snooze choices', () => {
  it('are read as they are shown, and however else they are separated', () => {
    for (const kind of KINDS) {
      const { snoozeMinutes } = rules[kind];
      expect(parseSnooze(snoozeText(snoozeMinutes), kind, english)).toEqual({
        ok: true,
        value: { snoozeMinutes },
      });
    }
    expect(parseSnooze(' 5;10  20 ', 'low', english)).toEqual({
      ok: true,
      value: { snoozeMinutes: [5, 10, 20] },
    });
  });

  it('are refused with the schema’s own words', () => {
    expect(snoozeError('31')).toBe('This alarm can be snoozed for 30 min at most.');
    expect(snoozeError('20, 10')).toBe('Snooze choices go from short to long.');
    expect(snoozeError('')).toBe('At least one snooze choice is needed.');
    expect(snoozeError('5, 10, 15, 20, 25')).toBe('At most four snooze choices.');
    expect(snoozeError('half an hour')).toBe('Whole minutes with commas between, such as 10, 30.');
    expect(snoozeError('-5')).toBe('Whole minutes with commas between, such as 10, 30.');
  });

  it('name their cap as people say it', () => {
    expect([30, 60, 120, 240, 1440].map((minutes) => capWords(minutes, english))).toEqual([
      '30 min',
      '60 min',
      '2 hours',
      '4 hours',
      '24 hours',
    ]);
  });
});

describe('a warning beside a rule', () => {
  const urgent = rules.urgentLow;

  it('tells what would go unnoticed', () => {
    const off = { ...urgent, enabled: false };
    expect(ruleWarning('urgentLow', { ...rules, urgentLow: off }, english)).toContain(
      'through the rules below alone',
    );
    const allOff = {
      ...rules,
      urgentLow: off,
      predictedLow: { ...rules.predictedLow, enabled: false },
      low: { ...rules.low, enabled: false },
    };
    expect(ruleWarning('urgentLow', allOff, english)).toContain('stays silent however low it gets');
    const mute = { ...urgent, volume: 0 };
    expect(ruleWarning('urgentLow', { ...rules, urgentLow: mute }, english)).toContain('makes no sound');
    const unseen = {
      ...rules.high,
      sound: 'none' as const,
      channels: { notification: false, window: false },
    };
    expect(ruleWarning('high', { ...rules, high: unseen }, english)).toBe('Told by the tray icon alone.');
  });

  it('stays away from what is well', () => {
    for (const kind of KINDS) expect(ruleWarning(kind, rules, english)).toBe('');
  });
});
