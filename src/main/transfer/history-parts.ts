import { setImmediate } from 'node:timers/promises';
import { writeCsvRows } from '../../shared/csv.ts';
import { mergeReadings, SAME_MOMENT_MS } from '../../shared/glucose/merge.ts';
import type { EpochMs, Reading } from '../../shared/glucose/reading.ts';
import { HISTORY_CSV_HEADER, historyCsvCells } from '../../shared/transfer/history-csv.ts';
import type { HistoryFacts } from '../../shared/transfer/history-facts.ts';
import { HISTORY_JSON_TAIL, historyJsonEntry, historyJsonHead } from '../../shared/transfer/history-json.ts';
import type { HistoryRow } from '../../shared/transfer/history-row.ts';
import { historyRows } from '../../shared/transfer/write-history-rows.ts';
import type { History } from '../history/history.ts';

/** Read at a time: a day of the fastest sensor is 1440 readings. */
const WINDOW_MS = 86_400_000;

export interface HistoryExport {
  history: Pick<History, 'range' | 'diary'>;
  /** The person's, by preference. */
  accountIds: readonly string[];
  /** Inside. */
  from: EpochMs;
  /** Outside. */
  to: EpochMs;
  facts: HistoryFacts;
  now: EpochMs;
}

export type ExportFormat = 'csv' | 'json';

/**
 * A person's history as text, part by part, in order of time: their line of readings, each moment once, and everything
 * that was written down. Other work gets its turn after each day.
 * @throws FlatarrowError `storage`
 */
export async function* historyParts(wish: HistoryExport, format: ExportFormat): AsyncGenerator<string> {
  if (format === 'csv') {
    yield writeCsvRows([HISTORY_CSV_HEADER]);
    for await (const rows of rowsByDay(wish)) yield writeCsvRows(rows.map(historyCsvCells));
    return;
  }
  yield historyJsonHead({ exportedAt: wish.now, timeZone: wish.facts.timeZone });
  let first = true;
  for await (const rows of rowsByDay(wish)) {
    yield rows.map((row, index) => historyJsonEntry(row, first && index === 0)).join('');
    first = false;
  }
  yield HISTORY_JSON_TAIL;
}

/** Days without anything give nothing. */
async function* rowsByDay({
  history,
  accountIds,
  from,
  to,
  facts,
}: HistoryExport): AsyncGenerator<HistoryRow[]> {
  const write = historyRows(facts);
  // The last reading of a day may be the same measurement as the first of the next; what was noted after it waits too.
  let held: Reading[] = [];
  let waiting: HistoryRow[] = [];
  for (let start = from; start < to; start += WINDOW_MS) {
    const end = Math.min(start + WINDOW_MS, to);
    const merged = mergeReadings([...held, ...history.range(accountIds, start, end)], accountIds);
    held = end < to ? merged.slice(-1).filter(({ readAt }) => end - readAt <= SAME_MOMENT_MS) : [];
    const rows = [
      ...waiting,
      ...merged.slice(0, merged.length - held.length).map((reading) => write.reading(reading)),
      ...accountIds.flatMap((accountId) =>
        history.diary([accountId], start, end).map((event) => write.event({ accountId, event })),
      ),
      // ISO 8601 in UTC sorts as time does.
    ].toSorted((a, b) => (a.timeUtc < b.timeUtc ? -1 : a.timeUtc > b.timeUtc ? 1 : 0));
    const heldAt = held[0] && new Date(held[0].readAt).toISOString();
    const ready = heldAt === undefined ? rows : rows.filter(({ timeUtc }) => timeUtc < heldAt);
    waiting = rows.slice(ready.length);
    if (ready.length > 0) yield ready;
    await setImmediate();
  }
}
