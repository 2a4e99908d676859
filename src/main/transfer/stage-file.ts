import { setImmediate } from 'node:timers/promises';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import { isLeftOut, type FileItem } from '../../shared/transfer/file-item.ts';
import type { ImportPreview } from '../../shared/transfer/import-preview.ts';
import { type LeftOut, leftOutTally } from '../../shared/transfer/left-out.ts';
import { type Placing, placing } from '../../shared/transfer/placing.ts';
import { RefusedFile } from '../../shared/transfer/refusal.ts';
import type { DateOrder } from '../../shared/transfer/wall-time.ts';
import type { History } from '../history/history.ts';
import { knownEvents } from './known-events.ts';
import { knownMoments } from './known-moments.ts';
import type { RecognisedFile } from './recognised-file.ts';
import { Sorter } from './sorter.ts';

export interface Staging {
  history: History;
  /** Under which its rows lie unseen. */
  importId: string;
  /** Whose history it joins: what these know is not taken again. */
  accountIds: readonly string[];
  now: EpochMs;
  keptSince?: EpochMs;
  timeZone: string;
  order: DateOrder;
  /** Told how far it is, 0–1; what it throws ends it. */
  onShare: (share: number) => void;
}

export type Staged = Pick<ImportPreview, 'readings' | 'events' | 'period' | 'leftOut' | 'clocks'>;

/**
 * Writes what is new in a file beside the history, unseen. Other work gets its turn after every few hundred rows.
 * @throws RefusedFile; FlatarrowError `storage`, `config`; RangeError when there is no such zone
 */
export async function stageFile(file: RecognisedFile, staging: Staging): Promise<Staged> {
  const { history, importId, accountIds, onShare } = staging;
  // LibreView's times have no seconds.
  const wholeMinutes = file.id === 'libreview';
  const leftOut = leftOutTally();
  let first: LeftOut | undefined;
  const onLeftOut = (row: LeftOut): void => {
    first ??= row;
    leftOut.add(row);
  };
  const sorter = new Sorter({
    now: staging.now,
    keptSince: staging.keptSince,
    isKnownReading: knownMoments(history, accountIds, wholeMinutes),
    isKnownEvent: knownEvents(history, accountIds, wholeMinutes),
    onLeftOut,
  });
  const clocks = placing(staging.timeZone);
  history.beginImport(importId, staging.now);
  for await (const { results, share } of file.rows(staging.order)) {
    const items = results.filter((result): result is FileItem => !isLeftOut(result));
    for (const row of results.filter(isLeftOut)) onLeftOut(row);
    history.stageImport(importId, sorter.take(items.flatMap((item) => clocks.add(item))));
    onShare(share);
    await setImmediate();
  }
  history.stageImport(importId, sorter.take(clocks.end()));
  return staged(sorter, clocks, { first, leftOut: leftOut.counts() });
}

function staged(
  { sorted: { readings, events, period } }: Sorter,
  clocks: Placing,
  { first, leftOut }: { first: LeftOut | undefined; leftOut: Staged['leftOut'] },
): Staged {
  if (!period) throw new RefusedFile({ reason: 'nothing', line: first?.line, why: first?.reason });
  return { readings, events, period, leftOut, clocks: clocks.report() };
}
