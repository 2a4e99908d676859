import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionHolds } from '../../../../src/shared/alerts/conditions.ts';

const EDGES = [
  { kind: 'urgentLow', threshold: 55, beyond: 55, notYet: 56, still: 59, over: 60 },
  { kind: 'low', threshold: 70, beyond: 69, notYet: 70, still: 74, over: 75 },
  { kind: 'high', threshold: 250, beyond: 251, notYet: 250, still: 241, over: 240 },
  { kind: 'urgentHigh', threshold: 300, beyond: 301, notYet: 300, still: 291, over: 290 },
] as const;

describe('a glucose condition', () => {
  it.each(EDGES)(
    '$kind ($threshold) begins at $beyond and not yet at $notYet',
    ({ beyond, notYet, ...rule }) => {
      expect(conditionHolds({ ...rule, mgdl: beyond, wasHolding: false })).toBe(true);
      expect(conditionHolds({ ...rule, mgdl: notYet, wasHolding: false })).toBe(false);
    },
  );

  it.each(EDGES)(
    '$kind, once begun, still holds at $still and is over at $over',
    ({ still, over, ...rule }) => {
      expect(conditionHolds({ ...rule, mgdl: still, wasHolding: true })).toBe(true);
      expect(conditionHolds({ ...rule, mgdl: over, wasHolding: true })).toBe(false);
    },
  );

  it('never ends at a value at which it would begin', () => {
    const beginning = fc
      .record({
        kind: fc.constantFrom(...EDGES.map(({ kind }) => kind)),
        threshold: fc.integer({ min: 40, max: 400 }),
        mgdl: fc.integer({ min: 39, max: 501 }),
      })
      .filter((rule) => conditionHolds({ ...rule, wasHolding: false }));
    fc.assert(
      fc.property(beginning, (rule) => {
        expect(conditionHolds({ ...rule, wasHolding: true })).toBe(true);
      }),
    );
  });

  it('can’t flutter: noise within the hysteresis changes its mind once at most', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 68, max: 72 }), { minLength: 2 }), (noise) => {
        let wasHolding = false;
        let changes = 0;
        for (const mgdl of noise) {
          const isHolding = conditionHolds({ kind: 'low', threshold: 70, mgdl, wasHolding });
          if (isHolding !== wasHolding) changes += 1;
          wasHolding = isHolding;
        }
        expect(changes).toBeLessThanOrEqual(1);
      }),
    );
  });
});
