import { describe, expect, it } from 'vitest';
import { readOut, spokenReadOut } from '../../../src/renderer/glance/chart/read-out.ts';
import { DEFAULT_RANGES } from '../../../src/shared/glucose/ranges.ts';
import { MGDL_PER_MMOL } from '../../../src/shared/glucose/units.ts';
import { english } from '../../support/english.ts';
import { readingAt } from './readings.ts';

const context = {
  ranges: DEFAULT_RANGES,
  unit: 'mg/dL',
  mgdlPerMmol: MGDL_PER_MMOL,
  language: english,
  gaps: [{ from: 0, to: 45 * 60_000 }],
  now: 0,
  timeOf: () => '09:41',
} as const;

const spoken = (reading: ReturnType<typeof readingAt>): string =>
  spokenReadOut(readOut(reading, context), context);

describe('what a point of the chart says', () => {
  it('is its time, value, range and trend', () => {
    expect(spoken(readingAt(50, 142))).toBe('09:41: 142 mg/dL, In range, steady');
  });

  it('is in the person’s unit', () => {
    expect(readOut(readingAt(50, 142), { ...context, unit: 'mmol/L' }).value).toBe('7.9 mmol/L');
  });

  it('never gives LOW and HIGH a number', () => {
    expect(spoken(readingAt(50, 39, { special: 'low' }))).toBe('09:41: LOW, below the sensor’s range');
    expect(spoken(readingAt(50, 401, { special: 'high' }))).toBe('09:41: HIGH, above the sensor’s range');
  });

  it('names the gap before it', () => {
    expect(readOut(readingAt(45), context).gap).toBe('after 45 min without data');
    expect(readOut(readingAt(50), context).gap).toBe('');
  });
});
