import { createMerger } from '../../shared/glucose/merge.ts';
import type { Special } from '../../shared/glucose/reading.ts';
import type { Course } from '../../shared/statistics/course.ts';
import { type LineColumns, MARKS } from '../history/history.ts';

/**
 * Several accounts' readings as one line, by the rule of `mergeReadings`.
 * @param parts one after the other in time; in each the accounts by preference
 */
export function joinColumns(parts: readonly (readonly LineColumns[])[]): Course {
  const most = parts.flat().reduce((sum, { times }) => sum + times.length, 0);
  const [times, values] = [new Float64Array(most), new Uint16Array(most)];
  const specials = new Map<number, Special>();
  const merger = createMerger();
  let length = 0;
  for (const accounts of parts) {
    eachInTime(accounts, (rank, index) => {
      const { times: at, values: mgdl, marks } = accounts[rank] ?? NOTHING;
      const mark = marks[index] ?? 0;
      const place = merger.placeOf(at[index] ?? NaN, rank, (mark & MARKS.hasTrend) !== 0);
      if (place === undefined) return;
      times[place] = at[index] ?? NaN;
      values[place] = mgdl[index] ?? NaN;
      // What stood in this place may have been one.
      specials.delete(place);
      if (mark & (MARKS.low | MARKS.high)) specials.set(place, mark & MARKS.low ? 'low' : 'high');
      length = place + 1;
    });
  }
  return { length, times, values, specials };
}

const NOTHING: LineColumns = { times: [], values: [], marks: [] };

/** Ascending by time over all accounts; of one moment the most preferred first. */
function eachInTime(accounts: readonly LineColumns[], visit: (account: number, index: number) => void): void {
  const next = accounts.map(() => 0);
  for (;;) {
    let [earliest, at] = [-1, Infinity];
    for (let account = 0; account < accounts.length; account += 1) {
      const time = accounts[account]?.times[next[account] ?? 0] ?? Infinity;
      if (time < at) [earliest, at] = [account, time];
    }
    if (earliest < 0) return;
    const index = next[earliest] ?? 0;
    next[earliest] = index + 1;
    visit(earliest, index);
  }
}
