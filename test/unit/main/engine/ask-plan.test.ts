import { describe, expect, it } from 'vitest';
import { believedDelays, bestAskS } from '../../../../src/main/engine/ask-plan.ts';

const SECOND = 1000;

function uniform(from: number, to: number): number[] {
  return Array.from({ length: 300 }, (_, second) => (second >= from && second < to ? 1 : 0));
}

/** Of asks for a reading that is equally likely in each second from 10 to 30, at 50 s² an ask. */
function cost(asks: readonly number[]): number {
  let sum = 0;
  for (let second = 10; second < 30; second += 1) {
    const index = asks.findIndex((ask) => ask > second);
    const late = [second, second + 1].map((edge) => (asks[index] ?? 0) - edge);
    sum += 50 * (index + 1) + ((late[0] ?? 0) ** 3 - (late[1] ?? 0) ** 3) / 3;
  }
  return sum;
}

describe('the plan', () => {
  const plan = { unseenUntilS: -200, earliestS: -195, apartS: 5 };

  it('is one ask at the end where asks are dear, and more where they are cheap', () => {
    expect(bestAskS({ ...plan, weights: uniform(10, 30), askPrice: 1e6 })).toBe(30);
    expect(bestAskS({ ...plan, weights: uniform(10, 30), askPrice: 20 })).toBeLessThan(22);
  });

  it('has the least expected cost of all plans, compared with every one of at most two asks', () => {
    let best = { first: 30, cost: cost([30]) };
    for (let first = 11; first <= 25; first += 1)
      if (cost([first, 30]) < best.cost) best = { first, cost: cost([first, 30]) };
    expect(bestAskS({ ...plan, weights: uniform(10, 30), askPrice: 50 })).toBe(best.first);
  });

  it('believes in late readings even when none has ever been late', () => {
    const weights = believedDelays([], 10 * SECOND);
    expect(weights).toHaveLength(300);
    expect(Math.min(...weights)).toBeGreaterThan(0);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(4);
  });
});
