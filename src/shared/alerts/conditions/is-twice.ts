import type { SourceReading } from '../../glucose/reading.ts';

/** Whether it is so of the newest reading and was so of the one before; of a single one it is enough that it is so. */
export function isTwice(
  readings: readonly SourceReading[],
  isSo: (upTo: readonly SourceReading[]) => boolean,
): boolean {
  const before = readings.slice(0, -1);
  return isSo(readings) && (before.length === 0 || isSo(before));
}
