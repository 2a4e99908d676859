import { z } from 'zod';
import type { EpochMs } from '../glucose/reading.ts';
import type { HistoryRow } from './history-row.ts';
import { RefusedFile } from './refusal.ts';

export const ENTRIES_KEY = 'entries';
const FORMAT = 'flatarrow-history';
const VERSION = 1;

/**
 * An exported history as JSON: one object, whose `entries` are rows in order of time. `version` changes when a member is
 * taken away or changes its meaning; new members may come at any time.
 */
const historyJsonSchema = z.object({
  format: z.literal(FORMAT),
  version: z.int().min(1),
  exportedAt: z.iso.datetime(),
  /** IANA name of the zone of every `localTime`. */
  timeZone: z.string(),
});

/** Everything before the first entry. */
export function historyJsonHead({ exportedAt, timeZone }: { exportedAt: EpochMs; timeZone: string }): string {
  const head: z.infer<typeof historyJsonSchema> = {
    format: FORMAT,
    version: VERSION,
    exportedAt: new Date(exportedAt).toISOString(),
    timeZone,
  };
  return `${JSON.stringify(head).slice(0, -1)},"${ENTRIES_KEY}":[`;
}

/** @param first of all entries; each has a line of its own */
export function historyJsonEntry(row: HistoryRow, first: boolean): string {
  return `${first ? '' : ','}\n${JSON.stringify(row)}`;
}

export const HISTORY_JSON_TAIL = '\n]}\n';

/**
 * Checks the members beside the entries, once all have been seen.
 * @throws RefusedFile `unknownFormat`, `newerFormat`
 */
export function checkHistoryJson(members: ReadonlyMap<string, unknown>): void {
  if (members.get('format') !== FORMAT) throw new RefusedFile({ reason: 'unknownFormat' });
  const version = z.int().min(1).safeParse(members.get('version')).data;
  if (version === undefined) throw new RefusedFile({ reason: 'unknownFormat' });
  if (version > VERSION) throw new RefusedFile({ reason: 'newerFormat' });
}
