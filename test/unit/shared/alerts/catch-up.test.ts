import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CatchUp, catchUpOn } from '../../../../src/shared/alerts/catch-up.ts';
import { MINUTE_MS, START, makeReading } from '../make-reading.ts';
import { rulesWith } from './play.ts';

const rules = rulesWith();
const at = (index: number): number => START + (index + 1) * 5 * MINUTE_MS;

/** Readings five minutes apart, the first five minutes after what was last looked at; the last is the newest. */
const meanwhile = (values: readonly number[], of = rules): CatchUp | undefined => {
  const readings = values.map((mgdl, index) => makeReading({ mgdl, readAt: at(index) }));
  return catchUpOn({ readings, from: START, to: at(values.length - 1), rules: of });
};

describe('a catch-up', () => {
  it('says how long it was low, and the worst of it', () => {
    expect(meanwhile([104, 69, 58, 66, 70, 104])).toEqual({
      from: START,
      to: START + 30 * MINUTE_MS,
      low: { lastedMs: 15 * MINUTE_MS, worst: makeReading({ mgdl: 58, readAt: at(2) }) },
    });
  });

  it('says the same of highs, and of both', () => {
    expect(meanwhile([251, 320, 320, 250, 60, 104])).toMatchObject({
      low: { lastedMs: 5 * MINUTE_MS, worst: { mgdl: 60 } },
      high: { lastedMs: 15 * MINUTE_MS, worst: { mgdl: 320, readAt: START + 10 * MINUTE_MS } },
    });
  });

  it('has nothing to say of what stayed in range, at its very borders', () => {
    expect(meanwhile([70, 250, 70, 104])).toBeUndefined();
    expect(meanwhile([69, 104])).toBeDefined();
    expect(meanwhile([251, 104])).toBeDefined();
  });

  it('leaves the newest to the rules, and the last that was looked at out', () => {
    expect(meanwhile([104, 104, 50])).toBeUndefined();
    const readings = [makeReading({ mgdl: 50, readAt: START }), makeReading({ readAt: START + MINUTE_MS })];
    expect(catchUpOn({ readings, from: START, to: START + MINUTE_MS, rules })).toBeUndefined();
  });

  it('takes a reading for no more than a quarter of an hour, whatever the gap', () => {
    const readings = [0, 60, 120].map((minute) =>
      makeReading({ mgdl: 60, readAt: START + minute * MINUTE_MS }),
    );
    const summed = catchUpOn({ readings, from: START - 1, to: START + 180 * MINUTE_MS, rules });
    expect(summed?.low?.lastedMs).toBe(45 * MINUTE_MS);
  });

  it('is about the sides that somebody wants to hear of', () => {
    const off = { enabled: false };
    expect(meanwhile([60, 260, 104], rulesWith({ low: off }))).toMatchObject({ low: {}, high: {} });
    const noLows = rulesWith({ low: off, urgentLow: off });
    expect(Object.keys(meanwhile([60, 260, 104], noLows) ?? {})).toEqual(['from', 'to', 'high']);
    const noHighs = rulesWith({ high: off, urgentHigh: off });
    expect(Object.keys(meanwhile([60, 260, 104], noHighs) ?? {})).toEqual(['from', 'to', 'low']);
  });

  it('never lasts longer than what it is about', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 39, max: 401 }), { minLength: 1, maxLength: 60 }), (values) => {
        const summed = meanwhile(values);
        const lasted = (summed?.low?.lastedMs ?? 0) + (summed?.high?.lastedMs ?? 0);
        expect(lasted).toBeLessThanOrEqual((summed?.to ?? START) - START);
      }),
    );
  });
});
