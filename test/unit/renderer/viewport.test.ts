import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Viewport,
  type ViewportLimits,
  lastHours,
  panned,
  revealing,
  spanOf,
  zoomed,
} from '../../../src/renderer/glance/chart/viewport.ts';

const HOUR_MS = 3_600_000;
const NOW = 1_000 * HOUR_MS;
const LIMITS: ViewportLimits = { now: NOW, oldest: 0 };

const hours = (least: number, most: number) =>
  fc.double({ min: least, max: most, noNaN: true }).map((value) => value * HOUR_MS);
const viewports: fc.Arbitrary<Viewport> = fc.record({
  lengthMs: hours(1, 24),
  end: fc.option(hours(30, 999), { nil: undefined }),
});
const limits: fc.Arbitrary<ViewportLimits> = fc.record({
  now: fc.constant(NOW),
  oldest: fc.option(hours(-50, 1000), { nil: undefined }),
});

type Move = (viewport: Viewport, limits: ViewportLimits) => Viewport;
const moves: fc.Arbitrary<Move> = fc.oneof(
  hours(-3000, 3000).map(
    (ms): Move =>
      (viewport, within) =>
        panned(viewport, ms, within),
  ),
  fc.record({ factor: fc.double({ min: 0.05, max: 20, noNaN: true }), around: hours(0, 1000) }).map(
    (zoom): Move =>
      (viewport, within) =>
        zoomed(viewport, zoom, within),
  ),
  hours(0, 1000).map(
    (at): Move =>
      (viewport, within) =>
        revealing(viewport, at, within),
  ),
);

/** How far an instant is from the left edge, as a share. */
function place(viewport: Viewport, at: number): number {
  return (at - spanOf(viewport, NOW).from) / viewport.lengthMs;
}

describe('the stretch of time a chart shows', () => {
  it('follows the present until somebody looks back', () => {
    const live = lastHours(6);
    expect(spanOf(live, NOW)).toEqual({ from: NOW - 6 * HOUR_MS, to: NOW + 0.18 * HOUR_MS });
    const back = panned(live, -2 * HOUR_MS, LIMITS);
    expect(back.end).toBe(NOW - 2 * HOUR_MS);
    expect(spanOf(back, NOW + HOUR_MS)).toEqual(spanOf(back, NOW));
  });

  it('makes room for what is foreseen', () => {
    expect(spanOf(lastHours(3), NOW, HOUR_MS / 3).to).toBe(NOW + HOUR_MS / 3);
  });

  it('never goes beyond the present, never before the first reading, never shorter or longer than allowed', () => {
    fc.assert(
      fc.property(viewports, limits, fc.array(moves, { maxLength: 12 }), (first, within, path) => {
        let viewport = panned(first, 0, within);
        for (const move of path) viewport = move(viewport, within);
        const { lengthMs, end } = viewport;
        expect(lengthMs).toBeGreaterThanOrEqual(HOUR_MS);
        expect(lengthMs).toBeLessThanOrEqual(24 * HOUR_MS);
        if (end === undefined) return;
        expect(end).toBeLessThan(NOW);
        // Somebody who has scrolled back as far as they can sees the first reading, at the left.
        expect(end).toBeGreaterThanOrEqual((within.oldest ?? -Infinity) + lengthMs * 0.9);
      }),
    );
  });

  it('stays live where there is no more history than it shows', () => {
    expect(panned(lastHours(6), -HOUR_MS, { now: NOW, oldest: NOW - 4 * HOUR_MS }).end).toBeUndefined();
  });

  it('comes back to the present by being moved there', () => {
    fc.assert(
      fc.property(viewports, hours(0, 50), (viewport, more) => {
        const there = panned(viewport, NOW - (viewport.end ?? NOW) + more, LIMITS);
        expect(there.end).toBeUndefined();
      }),
    );
  });

  it('grows and shrinks around an instant, which stays where it is', () => {
    fc.assert(
      fc.property(
        hours(100, 900),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.3, max: 3, noNaN: true }),
        (end, share, factor) => {
          const before: Viewport = { lengthMs: 6 * HOUR_MS, end };
          const around = end - before.lengthMs * share;
          const after = zoomed(before, { factor, around }, LIMITS);
          expect(place(after, around)).toBeCloseTo(place(before, around), 6);
        },
      ),
    );
  });

  it('moves no further than needed to show an instant, and not at all where it is shown', () => {
    const back: Viewport = { lengthMs: 6 * HOUR_MS, end: 500 * HOUR_MS };
    expect(revealing(back, 497 * HOUR_MS, LIMITS)).toEqual(back);
    expect(revealing(back, 501 * HOUR_MS, LIMITS).end).toBe(501 * HOUR_MS);
    const earlier = revealing(back, 490 * HOUR_MS, LIMITS);
    expect(spanOf(earlier, NOW).from).toBeCloseTo(489.82 * HOUR_MS, -3);
  });
});
