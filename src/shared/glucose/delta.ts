import type { SourceReading } from './reading.ts';

const MINUTE_MS = 60_000;
const SPAN_MS = 5 * MINUTE_MS;
const NEAREST_MS = 4 * MINUTE_MS;
const FARTHEST_MS = 7.5 * MINUTE_MS;

/**
 * The change over about five minutes, in mg/dL: the newest reading less the one closest to five minutes before it.
 * Undefined across a gap or beside LOW and HIGH, where a difference would be invented.
 * @param readings ascending by time
 */
export function deltaMgdl(readings: readonly SourceReading[]): number | undefined {
  const newest = readings.at(-1);
  if (!newest || newest.special) return undefined;
  let best: SourceReading | undefined;
  let bestMissMs = Infinity;
  for (const reading of readings) {
    const spanMs = newest.readAt - reading.readAt;
    if (spanMs < NEAREST_MS || spanMs > FARTHEST_MS || reading.special) continue;
    const missMs = Math.abs(spanMs - SPAN_MS);
    if (missMs < bestMissMs) [best, bestMissMs] = [reading, missMs];
  }
  return best && newest.mgdl - best.mgdl;
}
