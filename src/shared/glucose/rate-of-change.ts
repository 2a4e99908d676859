import type { SourceReading } from './reading.ts';

const MINUTE_MS = 60_000;
/** Between two neighbours that lie further apart than this anything may have happened. */
const LONGEST_GAP_MS = 11 * MINUTE_MS;

export interface RateSpan {
  /** Readings this close to the newest take part, ms. */
  overMs: number;
  /** Fewer readings than this say nothing. */
  minimumReadings: number;
}

/**
 * The straight line through the last readings (least squares): mg/dL per minute, or undefined where too little is known.
 * Readings beyond a gap don't count, and LOW or HIGH among them hides the true course.
 * @param readings ascending by time
 */
export function rateOfChange(
  readings: readonly SourceReading[],
  { overMs, minimumReadings }: RateSpan,
): number | undefined {
  const recent = unbroken(readings, overMs);
  if (recent.length < minimumReadings || recent.some(({ special }) => special)) return undefined;
  const origin = recent.at(-1)?.readAt ?? 0;
  const points = recent.map(({ readAt, mgdl }) => ({ x: (readAt - origin) / MINUTE_MS, y: mgdl }));
  const meanX = mean(points.map(({ x }) => x));
  const meanY = mean(points.map(({ y }) => y));
  let [covariance, variance] = [0, 0];
  for (const { x, y } of points) {
    covariance += (x - meanX) * (y - meanY);
    variance += (x - meanX) ** 2;
  }
  return variance > 0 ? covariance / variance : undefined;
}

/** The newest readings up to `overMs` back, as far as no gap lies between them; ascending. */
function unbroken(readings: readonly SourceReading[], overMs: number): SourceReading[] {
  const newest = readings.at(-1);
  if (!newest) return [];
  const run = [newest];
  for (let index = readings.length - 2; index >= 0; index -= 1) {
    const [reading, next] = [readings[index], run[0]];
    if (!reading || !next) break;
    const isTooOld = newest.readAt - reading.readAt > overMs;
    if (isTooOld || next.readAt - reading.readAt > LONGEST_GAP_MS) break;
    run.unshift(reading);
  }
  return run;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
