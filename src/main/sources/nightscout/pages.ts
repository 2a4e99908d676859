import type { EpochMs } from '../../../shared/glucose/reading.ts';

/** A page of this many documents is a megabyte or less, and a week of five-minute readings. */
export const PAGE_SIZE = 2000;
/** The most that API v3 gives at once. */
export const THIRD_PAGE_SIZE = 1000;
/** Never-ending lists exist only on broken servers. */
const MOST_PAGES = 40;
/** As many as those pages hold; a site may also send more on a page than it was asked for. */
const MOST_ITEMS = MOST_PAGES * PAGE_SIZE;

export interface Pages {
  since: EpochMs;
  pageSize: number;
  instantOf: (item: unknown) => EpochMs | undefined;
  /** Newest first; those at `until` or before, where given. */
  read: (until: EpochMs | undefined) => Promise<readonly unknown[]>;
}

/**
 * Reads page by page, back to `since`. Ends as well where a page isn't full, and where it goes no further back than the
 * one before: xDrip+ ignores the bounds and always answers with its newest.
 */
export async function readPages({ since, pageSize, instantOf, read }: Pages): Promise<unknown[]> {
  const items: unknown[] = [];
  let until: EpochMs | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const found = await read(until);
    // One by one: as arguments of one call, many would be too many.
    for (const item of found) items.push(item);
    const oldest = oldestOf(found.map(instantOf));
    if (items.length >= MOST_ITEMS || found.length < pageSize || oldest === undefined || oldest <= since)
      break;
    if (until !== undefined && oldest >= until) break;
    until = oldest;
  }
  return items;
}

function oldestOf(instants: readonly (EpochMs | undefined)[]): EpochMs | undefined {
  let oldest: EpochMs | undefined;
  for (const instant of instants) {
    if (instant !== undefined && (oldest === undefined || instant < oldest)) oldest = instant;
  }
  return oldest;
}
