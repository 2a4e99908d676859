import type { EpochMs } from '../../../shared/glucose/reading.ts';

/** A stretch of time. */
export interface Span {
  from: EpochMs;
  to: EpochMs;
}

/** Where the first item lies that is not before an instant; the length where all are. */
export function indexFrom<T>(items: readonly T[], at: EpochMs, instantOf: (item: T) => EpochMs): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && instantOf(item) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What lies within a span, both ends inside. @param items ascending by time */
export function within<T>(items: readonly T[], { from, to }: Span, instantOf: (item: T) => EpochMs): T[] {
  return items.slice(indexFrom(items, from, instantOf), indexFrom(items, to + 1, instantOf));
}
