import type { EpochMs, SourceReading } from '../../../shared/glucose/reading.ts';

/**
 * Leaves of every column of pixels the lowest and the highest reading: a chart of them looks as one of all of them
 * would, and no low and no high is ever left out. Columns lie on a grid of their own, not on the chart’s edge, so that
 * the same readings stay while it is scrolled.
 * @param readings ascending by time
 * @param columnMs what one column shows; up to the time from one reading to the next nothing is left out
 */
export function thinOut<R extends SourceReading>(readings: readonly R[], columnMs: number): R[] {
  const kept: R[] = [];
  let column = Number.NaN;
  let [lowest, highest]: [R | undefined, R | undefined] = [undefined, undefined];
  const close = (): void => {
    if (!lowest || !highest) return;
    if (lowest === highest) kept.push(lowest);
    else if (lowest.readAt < highest.readAt) kept.push(lowest, highest);
    else kept.push(highest, lowest);
  };
  for (const reading of readings) {
    const its = columnOf(reading.readAt, columnMs);
    if (its === column && lowest && highest) {
      if (reading.mgdl < lowest.mgdl) lowest = reading;
      if (reading.mgdl > highest.mgdl) highest = reading;
      continue;
    }
    close();
    column = its;
    lowest = reading;
    highest = reading;
  }
  close();
  return kept;
}

function columnOf(at: EpochMs, columnMs: number): number {
  return columnMs > 0 ? Math.floor(at / columnMs) : at;
}
