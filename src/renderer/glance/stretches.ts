import type { Span } from './chart/span.ts';

const HOUR_MS = 3_600_000;
/** The past is read in stretches of this length and no longer ones: a frame must not wait for a day of readings. */
const STRETCH_MS = 6 * HOUR_MS;
/** What lies further from what is looked at is let go of. */
const KEPT_MS = 72 * HOUR_MS;

/** A span in pieces that end on a grid of their own, so that the same ones are read however it is scrolled to. */
export function inStretches({ from, to }: Span): Span[] {
  const stretches: Span[] = [];
  for (let at = from; at < to;) {
    const next = Math.min((Math.floor(at / STRETCH_MS) + 1) * STRETCH_MS, to);
    stretches.push({ from: at, to: next });
    at = next;
  }
  return stretches;
}

/** A span with half as much again on either side, what is looked at next, out to the grid. */
export function widened({ from, to }: Span): Span {
  const half = (to - from) / 2;
  return {
    from: Math.floor((from - half) / STRETCH_MS) * STRETCH_MS,
    to: Math.ceil((to + half) / STRETCH_MS) * STRETCH_MS,
  };
}

export function isNear(span: Span, looked: Span): boolean {
  return span.to > looked.from - KEPT_MS && span.from < looked.to + KEPT_MS;
}
