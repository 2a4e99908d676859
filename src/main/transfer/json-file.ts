import type { RowResult } from '../../shared/transfer/file-item.ts';
import { checkHistoryJson, ENTRIES_KEY } from '../../shared/transfer/history-json.ts';
import { JsonEntries, type JsonEntriesHandlers } from '../../shared/transfer/json-entries.ts';
import { readHistoryRow } from '../../shared/transfer/read-history-row.ts';
import type { Look, RecognisedFile, RowBatch } from './recognised-file.ts';
import { textParts } from './text-parts.ts';

/** More members beside the entries are not ours. */
const MOST_MEMBERS = 50;

/** @throws RefusedFile `json`, `unknownFormat`, `newerFormat` */
export async function jsonFile(look: Look): Promise<RecognisedFile> {
  const members = new Map<string, unknown>();
  const handlers: JsonEntriesHandlers = {
    onMember: (key, value) => {
      if (members.size < MOST_MEMBERS) members.set(key, value);
    },
    onEntry: () => undefined,
  };
  for await (const share of readThrough(look, handlers)) look.onShare(share);
  checkHistoryJson(members);
  const rows = async function* (): AsyncGenerator<RowBatch> {
    let results: RowResult[] = [];
    const onEntry = (value: unknown, line: number): void => void results.push(readHistoryRow(value, line));
    for await (const share of readThrough(look, { onMember: () => undefined, onEntry })) {
      yield { results, share };
      results = [];
    }
    yield { results, share: 1 };
  };
  return { id: 'flatarrow-json', findings: { wallTimes: false }, rows };
}

/** Reads the whole file; yields after each part how far it is. */
async function* readThrough({ file, fallback }: Look, handlers: JsonEntriesHandlers): AsyncGenerator<number> {
  const entries = new JsonEntries(ENTRIES_KEY, handlers);
  for await (const { text, share } of textParts(file, fallback)) {
    entries.push(text);
    yield share;
  }
  entries.end();
}
