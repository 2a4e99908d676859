import type { EpochMs } from '../../../shared/glucose/reading.ts';
import { type OffsetAt, computerOffset, localMinute } from './local-clock.ts';
import type { Span } from './span.ts';

/** Every zone in use today differs from UTC by a multiple of this, so each whole local hour lies on this grid. */
const GRID_MS = 15 * 60_000;
const HOUR_MS = 3_600_000;

/** From so many hours on, a tick every so many minutes. */
const STEPS: readonly (readonly [fromHours: number, stepMinutes: number])[] = [
  [18, 360],
  [8, 180],
  [2.25, 60],
  [0, 30],
];

/** The minutes from tick to tick on a chart of this length. */
export function tickStepMinutes(lengthMs: number): number {
  return STEPS.find(([fromHours]) => lengthMs >= fromHours * HOUR_MS)?.[1] ?? 60;
}

/**
 * The whole local hours within a span, at a step. An hour that happens twice in autumn is there twice, one that is
 * skipped in spring is not there at all.
 */
export function hourTicks(span: Span, stepMinutes: number, offsetAt: OffsetAt = computerOffset): EpochMs[] {
  const ticks: EpochMs[] = [];
  for (let at = Math.ceil(span.from / GRID_MS) * GRID_MS; at <= span.to; at += GRID_MS) {
    if (localMinute(at, offsetAt) % stepMinutes === 0) ticks.push(at);
  }
  return ticks;
}
