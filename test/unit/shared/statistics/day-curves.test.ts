import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CurvePoint, isCurvePoint, thinCurve } from '../../../../src/shared/statistics/day-curves.ts';

const anyPoint: fc.Arbitrary<CurvePoint> = fc.oneof(
  fc.integer({ min: 40, max: 400 }),
  fc.constantFrom('low' as const, 'high' as const, null),
);

/** How far a curve goes from where no target ends. */
const farthest = (points: readonly CurvePoint[]): number =>
  Math.max(0, ...points.map((point) => (typeof point === 'number' ? Math.abs(point - 120) : 0)));

describe('a curve for a small drawing', () => {
  it('keeps what deviates most, LOW and HIGH before any number, and gaps', () => {
    expect(thinCurve([110, 64, 118, 130, 251, 125, null, null, null, 'low', 45, null, 100], 3)).toEqual([
      64,
      251,
      null,
      'low',
      100,
    ]);
  });

  it('invents nothing and loses neither end of what was measured', () => {
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 1, maxLength: 60 }), (curve) => {
        const thin = thinCurve(curve, 3);
        expect(thin).toHaveLength(Math.ceil(curve.length / 3));
        for (const point of thin) expect(curve).toContain(point);
        const numbers = curve.filter((point) => typeof point === 'number');
        expect(farthest(thinCurve(numbers, 3))).toBe(farthest(numbers));
      }),
    );
  });
});

it.each([
  [100, true],
  ['low', true],
  [null, true],
  [undefined, false],
  [NaN, false],
  ['medium', false],
  [{}, false],
])('%j is a point of a curve: %j', (value, is) => {
  expect(isCurvePoint(value)).toBe(is);
});
