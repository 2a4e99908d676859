import { describe, expect, it } from 'vitest';
import { DELAYS } from '../../../../bench/freshness/cloud.ts';
import { distanceTo, frontier } from '../../../../bench/freshness/frontier.ts';

const input = { delays: DELAYS.steady, cadenceS: 300, minimumIntervalS: 5 };
const READINGS_PER_DAY = 288;

describe('the frontier', () => {
  it('is the mean wait for the last delay where each reading is asked for once', () => {
    const [first] = frontier(input);
    expect(first?.asksPerDay).toBeCloseTo(READINGS_PER_DAY);
    expect(first?.meanLagS).toBeCloseTo(27 / 2);
  });

  it('is where the best two asks are, worked out on paper', () => {
    // Gaps a and 27 − a: asks 2 − a/27, lag (a² + (27 − a)²) / 54; least sum with a price of 6.75 s an ask at a = 16.875.
    const gapS = 16.875;
    const asks = READINGS_PER_DAY * (2 - gapS / 27);
    const lagS = (gapS ** 2 + (27 - gapS) ** 2) / 54;
    expect(distanceTo(frontier(input), { meanLagS: lagS, asksPerDay: asks }).lagThereS).toBeCloseTo(lagS, 1);
  });

  it('gives less lag for more asks, and each further ask gains less than the one before', () => {
    for (const delays of [DELAYS.steady, DELAYS.wander]) {
      const points = frontier({ ...input, delays });
      const slopes = points.slice(1).map((point, index) => {
        const before = points[index] ?? point;
        return (point.meanLagS - before.meanLagS) / (point.asksPerDay - before.asksPerDay);
      });
      expect(slopes.length).toBeGreaterThan(5);
      expect(slopes.every((slope) => slope < 0)).toBe(true);
      expect(slopes.every((slope, index) => slope >= (slopes[index - 1] ?? -Infinity) - 1e-9)).toBe(true);
    }
  });

  it('is no better for somebody who must wait longer between two asks', () => {
    const at = { meanLagS: 5, asksPerDay: 480 };
    const patient = distanceTo(frontier({ ...input, minimumIntervalS: 12 }), at).lagThereS;
    expect(patient).toBeGreaterThan(distanceTo(frontier(input), at).lagThereS);
  });
});
