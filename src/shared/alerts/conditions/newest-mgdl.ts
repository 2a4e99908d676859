import type { SourceReading } from '../../glucose/reading.ts';

/** mg/dL of the last of these readings; NaN where there is none, which is beyond no threshold. */
export function mgdlOf(readings: readonly SourceReading[]): number {
  return readings.at(-1)?.mgdl ?? Number.NaN;
}
