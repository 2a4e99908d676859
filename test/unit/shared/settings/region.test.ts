import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryOf, unitOfRegion } from '../../../../src/shared/settings/region.ts';

describe('the unit of a region', () => {
  it.each([
    ['en-US', 'mg/dL'],
    ['en', 'mg/dL'],
    ['en-GB', 'mmol/L'],
    ['de-DE', 'mg/dL'],
    ['de-CH', 'mmol/L'],
    ['sv', 'mmol/L'],
    ['nl-BE', 'mg/dL'],
    ['ja-JP', 'mg/dL'],
    ['not a locale', 'mg/dL'],
  ])('of %s is %s', (locale, unit) => {
    expect(unitOfRegion(locale)).toBe(unit);
  });

  it('never fails, whatever the system calls its language', () => {
    fc.assert(
      fc.property(fc.string(), (locale) => {
        expect(countryOf(locale)).toMatch(/^([A-Z]{2}|\d{3})?$/);
      }),
    );
  });
});
