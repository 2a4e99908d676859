import { describe, expect, it } from 'vitest';
import { areaPath, linePath } from '../../../../src/renderer/statistics/charts/paths.ts';
import { down, percentDown, scaleFor } from '../../../../src/renderer/statistics/charts/scale.ts';

const scale = { bottom: 40, top: 300 };

describe('a line', () => {
  it('is open where nothing is known, and a value alone is a dot', () => {
    expect(linePath([100, 110, null, 120, undefined, 100, 100], scale)).toBe(
      'M0 200L1 190M3 180h0M5 200L6 200',
    );
    expect(linePath([], scale)).toBe('');
  });

  it('has LOW and HIGH at its edges, as what lies beyond the scale', () => {
    expect(linePath(['low', 'high', 500, 10], scale)).toBe('M0 260L1 0L2 0L3 260');
  });
});

describe('an area', () => {
  it('comes in pieces where either line is open', () => {
    const [lower, upper] = [
      [80, 80, null, 80],
      [120, 130, 140, 120],
    ];
    expect(areaPath({ lower: lower ?? [], upper: upper ?? [] }, scale)).toBe(
      'M0 180L1 170L1 220L0 220ZM3 180L3 220Z',
    );
  });
});

describe('the scale', () => {
  it.each([
    [0, 300],
    [300, 300],
    [301, 350],
    [380, 400],
    [501, 400],
  ])('for a highest value of %d reaches to %d', (highest, top) => {
    expect(scaleFor(highest)).toEqual({ bottom: 40, top });
  });

  it('counts from the top', () => {
    expect([down(scale, 300), down(scale, 40), down(scale, 170)]).toEqual([0, 260, 130]);
    expect(percentDown(scale, 170)).toBe('50%');
  });
});
