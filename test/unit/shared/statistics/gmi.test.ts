import { expect, it } from 'vitest';
import { gmiOf } from '../../../../src/shared/statistics/gmi.ts';

// Bergenstal 2018, Diabetes Care 41:2275, computed by hand from the published formula.
it.each([
  [100, '5.70'],
  [125, '6.30'],
  [150, '6.90'],
  [154, '6.99'],
  [175, '7.50'],
  [200, '8.09'],
])('a mean of %i mg/dL goes with a GMI of %s %%', (mean, percent) => {
  expect(gmiOf(mean).percent.toFixed(2)).toBe(percent);
});

it('says the same in mmol/mol', () => {
  // 10 mmol/L: 12.71 + 47.0587.
  expect(gmiOf(180.1559).mmolPerMol).toBeCloseTo(59.7687, 4);
  // The IFCC's own conversion, 10.93 × % − 23.5, differs by rounding only.
  for (const mean of [100, 154, 200]) {
    const { percent, mmolPerMol } = gmiOf(mean);
    expect(mmolPerMol).toBeCloseTo(10.93 * percent - 23.5, 0);
  }
});
