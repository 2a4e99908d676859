import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/renderer/glance/chart/span.ts';
import { type Piece, joined, missingOf, withPiece } from '../../../src/renderer/glance/pieces.ts';
import { inStretches, widened } from '../../../src/renderer/glance/stretches.ts';
import { readingAt } from './readings.ts';

const MINUTE_MS = 60_000;

const spans: fc.Arbitrary<Span> = fc
  .tuple(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 20 }))
  .map(([from, length]) => ({ from, to: from + length }));
const isIn = (at: number, all: readonly Span[]): boolean => all.some(({ from, to }) => at >= from && at < to);
const everyInstant = Array.from({ length: 90 }, (_, at) => at);

describe('stretches of time', () => {
  it('are missing where they are wanted and in none of the others', () => {
    fc.assert(
      fc.property(spans, fc.array(spans, { maxLength: 8 }), (wanted, others) => {
        const missing = missingOf(wanted, others);
        for (const at of everyInstant)
          expect(isIn(at, missing)).toBe(isIn(at, [wanted]) && !isIn(at, others));
      }),
    );
  });

  it('are said with as few as possible', () => {
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 8 }), (all) => {
        const few = joined(all);
        for (const at of everyInstant) expect(isIn(at, few)).toBe(isIn(at, all));
        const apart = few.slice(1).map(({ from }, index) => from - (few[index]?.to ?? from));
        expect(apart.every((distance) => distance > 0)).toBe(true);
      }),
    );
  });

  it('are read whole, on a grid, with what will be looked at next', () => {
    const wide = widened({ from: 13 * 60 * MINUTE_MS, to: 15 * 60 * MINUTE_MS });
    expect(inStretches(wide)).toEqual([{ from: 12 * 60 * MINUTE_MS, to: 18 * 60 * MINUTE_MS }]);
    fc.assert(
      fc.property(spans, ({ from, to }) => {
        const wanted = { from: from * 60 * MINUTE_MS, to: to * 60 * MINUTE_MS };
        expect(joined(inStretches(wanted))).toEqual([wanted]);
      }),
    );
  });
});

/** Readings every minute, each telling by its value which answer it came with. */
function piece({ from, to }: Span, mgdl: number): Piece {
  const readings = Array.from({ length: to - from }, (_, index) => readingAt(from + index, mgdl));
  return { from: from * MINUTE_MS, to: to * MINUTE_MS, readings, diary: [] };
}

describe('what has been read of the history', () => {
  it('is what was answered last, each instant once, in order', () => {
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 8 }), (answers) => {
        let pieces: Piece[] = [];
        const expected = new Map<number, number>();
        for (const [index, span] of answers.entries()) {
          pieces = withPiece(pieces, piece(span, index + 40));
          for (let at = span.from; at < span.to; at += 1) expected.set(at, index + 40);
        }
        const readings = pieces.flatMap((each) => each.readings);
        expect(readings.map(({ readAt, mgdl }) => [readAt / MINUTE_MS, mgdl])).toEqual(
          [...expected].toSorted(([a], [b]) => a - b),
        );
      }),
    );
  });
});
