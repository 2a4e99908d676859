import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absorbed, ramp, softLimit } from '../../../../../src/main/sources/simulator/curves.ts';

const speed = (minutes: number): number => absorbed(minutes + 1, 40) - absorbed(minutes - 1, 40);

describe('absorption', () => {
  it('begins with nothing, is fastest at its peak, and ends with everything', () => {
    expect(absorbed(0, 40)).toBe(0);
    expect(absorbed(-5, 40)).toBe(0);
    expect(speed(40)).toBeGreaterThan(speed(25));
    expect(speed(40)).toBeGreaterThan(speed(55));
    expect(absorbed(8 * 60, 40)).toBeGreaterThan(0.999);
  });
});

describe('a ramp', () => {
  it('goes from 0 to 1 and never back', () => {
    expect([ramp(-1, 0, 10), ramp(5, 0, 10), ramp(11, 0, 10)]).toEqual([0, 0.5, 1]);
    fc.assert(
      fc.property(fc.double({ min: -5, max: 15, noNaN: true }), (x) => {
        expect(ramp(x + 0.1, 0, 10)).toBeGreaterThanOrEqual(ramp(x, 0, 10));
      }),
    );
  });
});

describe('a soft limit', () => {
  const limits = { floor: 40, ceiling: 300 };

  it('leaves the middle alone', () => {
    expect(softLimit(120, limits)).toBe(120);
  });

  it('never lets a value out and never turns two values around', () => {
    const value = fc.double({ min: -500, max: 1000, noNaN: true });
    fc.assert(
      fc.property(value, (mgdl) => {
        const limited = softLimit(mgdl, limits);
        expect(limited).toBeGreaterThanOrEqual(limits.floor);
        expect(limited).toBeLessThanOrEqual(limits.ceiling);
        expect(softLimit(mgdl + 1, limits)).toBeGreaterThanOrEqual(limited);
      }),
    );
  });
});
