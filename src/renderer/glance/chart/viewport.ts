import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { Span } from './span.ts';

const HOUR_MS = 3_600_000;
/** Closer than this there is nothing more to see. */
const SHORTEST_MS = HOUR_MS;
/** What lies further back is scrolled to; whole weeks belong to the statistics. */
const LONGEST_MS = 24 * HOUR_MS;
/** Air to the right of the end, so that the newest ring stands free. */
const LEAD = 0.03;

/** Which stretch of time somebody looks at. */
export interface Viewport {
  /** Without the air to the right of it. */
  lengthMs: number;
  /** Its end; undefined where it follows the present. */
  end: EpochMs | undefined;
}

export interface ViewportLimits {
  now: EpochMs;
  /** The first instant there is anything of; undefined where that isn’t known. */
  oldest: EpochMs | undefined;
}

/** The last hours, following the present: real hours, 24 of them even on the day the clocks change. */
export function lastHours(hours: number): Viewport {
  return { lengthMs: hours * HOUR_MS, end: undefined };
}

/**
 * The stretch that is drawn: the viewport with air to the right of it.
 * @param aheadMs what has to fit into that air, such as a forecast
 */
export function spanOf({ lengthMs, end }: Viewport, now: EpochMs, aheadMs = 0): Span {
  const until = end ?? now;
  return { from: until - lengthMs, to: until + Math.max(lengthMs * LEAD, aheadMs) };
}

/** Moves it in time, no further than there is something to see. What reaches the present follows it. */
export function panned(viewport: Viewport, byMs: number, { now, oldest }: ViewportLimits): Viewport {
  const end = (viewport.end ?? now) + byMs;
  if (end >= now) return { ...viewport, end: undefined };
  const earliest = Math.min((oldest ?? -Infinity) + viewport.lengthMs * (1 - LEAD), now);
  if (earliest === now) return { ...viewport, end: undefined };
  return { ...viewport, end: Math.max(end, earliest) };
}

/**
 * Makes it longer or shorter around an instant, which stays where it is on the screen.
 * @param factor below 1 shows less
 */
export function zoomed(
  viewport: Viewport,
  { factor, around }: { factor: number; around: EpochMs },
  limits: ViewportLimits,
): Viewport {
  const end = viewport.end ?? limits.now;
  const lengthMs = Math.min(Math.max(viewport.lengthMs * factor, SHORTEST_MS), LONGEST_MS);
  const endsAt = around + (end - around) * (lengthMs / viewport.lengthMs);
  return panned({ lengthMs, end }, endsAt - end, limits);
}

/** Moves it as little as needed for an instant to be in it. */
export function revealing(viewport: Viewport, at: EpochMs, limits: ViewportLimits): Viewport {
  const end = viewport.end ?? limits.now;
  const from = end - viewport.lengthMs;
  // Not at the very edge, where half of its point would be cut off.
  if (at < from) return panned(viewport, at - viewport.lengthMs * LEAD - from, limits);
  return at > end ? panned(viewport, at - end, limits) : viewport;
}
