import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ABBOTT_MGDL_PER_MMOL,
  MGDL_PER_MMOL,
  formatDelta,
  formatMgdl,
  formatReading,
  glucoseUnitSchema,
  parseMgdl,
} from '../../../../src/shared/glucose/units.ts';
import { english } from '../../../support/english.ts';

const ALL_VALUES = Array.from({ length: 401 - 39 + 1 }, (_, index) => 39 + index);

/** Half-up rounding to one decimal in whole-number arithmetic, so that no floating point can hide a mistake. */
function mmolByHand(mgdl: number, factorTimes100000: bigint): string {
  const tenths = (BigInt(mgdl) * 2_000_000n + factorTimes100000) / (2n * factorTimes100000);
  return `${tenths / 10n}.${tenths % 10n}`;
}

describe('mmol/L', () => {
  it('rounds every value half up to one decimal, with the molar factor', () => {
    for (const mgdl of ALL_VALUES)
      expect(formatMgdl(mgdl, 'mmol/L', { language: english })).toBe(mmolByHand(mgdl, 1_801_559n));
  });

  it('rounds every value half up to one decimal, with Abbott’s factor', () => {
    for (const mgdl of ALL_VALUES) {
      expect(formatMgdl(mgdl, 'mmol/L', { language: english, mgdlPerMmol: ABBOTT_MGDL_PER_MMOL })).toBe(
        mmolByHand(mgdl, 1_800_000n),
      );
    }
  });

  it('differs between the two factors for exactly 38 values', () => {
    const differing = ALL_VALUES.filter(
      (mgdl) =>
        formatMgdl(mgdl, 'mmol/L', { language: english }) !==
        formatMgdl(mgdl, 'mmol/L', { language: english, mgdlPerMmol: ABBOTT_MGDL_PER_MMOL }),
    );
    expect(differing).toHaveLength(38);
    expect(differing.slice(0, 3)).toEqual([118, 127, 136]);
    expect(formatMgdl(181, 'mmol/L', { language: english })).toBe('10.0');
    expect(formatMgdl(181, 'mmol/L', { language: english, mgdlPerMmol: ABBOTT_MGDL_PER_MMOL })).toBe('10.1');
  });

  it.each([
    [54, '3.0'],
    [55, '3.1'],
    [63, '3.5'],
    [70, '3.9'],
    [140, '7.8'],
    [180, '10.0'],
    [250, '13.9'],
  ])('shows the threshold %d as %s whichever factor is used', (mgdl, text) => {
    expect(formatMgdl(mgdl, 'mmol/L', { language: english, mgdlPerMmol: MGDL_PER_MMOL })).toBe(text);
    expect(formatMgdl(mgdl, 'mmol/L', { language: english, mgdlPerMmol: ABBOTT_MGDL_PER_MMOL })).toBe(text);
  });
});

describe('formatReading', () => {
  it('says LOW and HIGH in either unit, never the border’s number', () => {
    for (const unit of ['mg/dL', 'mmol/L'] as const) {
      expect(formatReading({ mgdl: 39, special: 'low' }, unit, { language: english })).toBe('LOW');
      expect(formatReading({ mgdl: 401, special: 'high' }, unit, { language: english })).toBe('HIGH');
    }
  });

  it('says the number in the person’s unit', () => {
    expect(formatReading({ mgdl: 104 }, 'mg/dL', { language: english })).toBe('104');
    expect(formatReading({ mgdl: 104 }, 'mmol/L', { language: english })).toBe('5.8');
  });
});

describe('formatDelta', () => {
  it.each([
    [4, 'mg/dL', '+4'],
    [-4, 'mg/dL', '−4'],
    [0, 'mg/dL', '±0'],
    [-0, 'mg/dL', '±0'],
    [4, 'mmol/L', '+0.2'],
    [-6, 'mmol/L', '−0.3'],
    [-0.5, 'mmol/L', '±0'],
  ] as const)('writes a change of %d in %s as %s', (delta, unit, text) => {
    expect(formatDelta(delta, unit, { language: english })).toBe(text);
  });
});

describe('parseMgdl', () => {
  it.each([
    ['70', 'mg/dL', 70],
    [' 180 ', 'mg/dL', 180],
    ['3.9', 'mmol/L', 70],
    ['3,9', 'mmol/L', 70],
    ['10', 'mmol/L', 180],
    ['13,88', 'mmol/L', 250],
  ] as const)('reads “%s” %s as %d mg/dL', (text, unit, mgdl) => {
    expect(parseMgdl(text, unit)).toBe(mgdl);
  });

  it.each(['', ' ', 'x', '-70', '7e1', '0x46', '1234', '3.9.1', '3,9,1', '70 mg', 'NaN', 'Infinity', '.5'])(
    'reads “%s” as nothing',
    (text) => {
      expect(parseMgdl(text, 'mg/dL')).toBeUndefined();
      expect(parseMgdl(text, 'mmol/L')).toBeUndefined();
    },
  );

  it('reads back every shown threshold: exactly in mg/dL, within 1 mg/dL in mmol/L, with either decimal sign', () => {
    for (const mgdl of ALL_VALUES) {
      expect(parseMgdl(formatMgdl(mgdl, 'mg/dL', { language: english }), 'mg/dL')).toBe(mgdl);
      const shown = formatMgdl(mgdl, 'mmol/L', { language: english });
      const read = parseMgdl(shown, 'mmol/L') ?? NaN;
      expect(Math.abs(read - mgdl)).toBeLessThanOrEqual(1);
      expect(formatMgdl(read, 'mmol/L', { language: english })).toBe(shown);
      expect(parseMgdl(shown.replace('.', ','), 'mmol/L')).toBe(read);
    }
  });

  it('never throws and never gives anything but a whole, non-negative number or nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('mg/dL' as const, 'mmol/L' as const), (text, unit) => {
        const mgdl = parseMgdl(text, unit);
        expect(mgdl ?? 0).toSatisfy((value: number) => Number.isInteger(value) && value >= 0);
      }),
    );
  });
});

describe('glucoseUnitSchema', () => {
  it('knows the two units by the names people see', () => {
    for (const unit of ['mg/dL', 'mmol/L']) expect(glucoseUnitSchema.parse(unit)).toBe(unit);
  });

  it.each(['', 'mmol', 'mg/dl', 'mmol/l'])('refuses “%s” rather than guess a unit', (unit) => {
    expect(glucoseUnitSchema.safeParse(unit).success).toBe(false);
  });
});
