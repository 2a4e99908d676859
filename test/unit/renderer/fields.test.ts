import { describe, expect, it } from 'vitest';
import { initialValues, missingFields } from '../../../src/renderer/settings/account-draft.ts';
import { msToNextMinute } from '../../../src/renderer/ui/next-minute.ts';
import { parseMinutes, parseThreshold } from '../../../src/renderer/ui/parse-field.ts';
import { rangesSchema } from '../../../src/shared/glucose/ranges.ts';
import type { FormField } from '../../../src/shared/people/form-field.ts';
import { english } from '../../support/english.ts';

const field = (name: string, more: Partial<FormField> = {}): FormField => ({
  name,
  label: name,
  kind: 'text',
  optional: false,
  secret: false,
  ...more,
});

describe('a threshold field', () => {
  const limits = rangesSchema.shape.low;

  it('reads both units, with a comma or a point', () => {
    expect(parseThreshold('72', { unit: 'mg/dL', language: english }, limits)).toEqual({
      ok: true,
      value: 72,
    });
    expect(parseThreshold('3,9', { unit: 'mmol/L', language: english }, limits)).toEqual({
      ok: true,
      value: 70,
    });
  });

  it('says its limits in the unit that was typed', () => {
    expect(parseThreshold('20', { unit: 'mg/dL', language: english }, limits)).toEqual({
      ok: false,
      error: 'Between 50 and 150 mg/dL.',
    });
    expect(parseThreshold('1', { unit: 'mmol/L', language: english }, limits)).toEqual({
      ok: false,
      error: 'Between 2.8 and 8.3 mmol/L.',
    });
    expect(parseThreshold('low', { unit: 'mmol/L', language: english }, limits)).toEqual({
      ok: false,
      error: 'Enter a number such as 5.6.',
    });
  });

  it('takes a limit as it says it, although that is rounded', () => {
    const face = { unit: 'mmol/L', language: english } as const;
    const { high, urgentLow } = rangesSchema.shape;
    expect(parseThreshold('16.7', face, high)).toEqual({ ok: true, value: 300 });
    expect(parseThreshold('5,6', face, urgentLow)).toEqual({ ok: true, value: 100 });
    expect(parseThreshold('16.8', face, high)).toEqual({
      ok: false,
      error: 'Between 5.6 and 16.7 mmol/L.',
    });
  });

  it('reads minutes only when they are whole and within limits', () => {
    const minutes = { minValue: 1, maxValue: 240 };
    expect(parseMinutes(' 15 ', minutes, english)).toEqual({ ok: true, value: 15 });
    for (const text of ['0', '241', '1.5', '', '-3'])
      expect(parseMinutes(text, minutes, english).ok).toBe(false);
  });
});

describe('an account form', () => {
  const fields = [field('region', { initial: 'us' }), field('user'), field('password', { secret: true })];

  it('starts with what is saved, and never with a secret', () => {
    expect(initialValues(fields, { user: 'mia', password: 'never' })).toEqual({
      region: 'us',
      user: 'mia',
      password: '',
    });
  });

  it('misses what is empty, but no secret that is saved already', () => {
    const values = { region: 'us', user: ' ', password: '' };
    expect(Object.keys(missingFields(fields, values, { editing: false, language: english }))).toEqual([
      'user',
      'password',
    ]);
    expect(Object.keys(missingFields(fields, values, { editing: true, language: english }))).toEqual([
      'user',
    ]);
  });
});

describe('the ticker', () => {
  it('waits until the age shows another minute', () => {
    expect(msToNextMinute(10_000, 10_000)).toBe(60_000);
    expect(msToNextMinute(10_000, 69_999)).toBe(1);
    expect(msToNextMinute(10_000, 130_500)).toBe(59_500);
    expect(msToNextMinute(70_000, 40_000)).toBe(30_000);
  });
});
