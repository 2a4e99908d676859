import { clarity } from '../../shared/transfer/clarity.ts';
import type { TableFormat } from '../../shared/transfer/file-format.ts';
import { historyCsv } from '../../shared/transfer/history-csv.ts';
import { libreView } from '../../shared/transfer/libreview.ts';
import { RefusedFile } from '../../shared/transfer/refusal.ts';
import type { DateOrder } from '../../shared/transfer/wall-time.ts';
import type { Look, RecognisedFile, RowBatch } from './recognised-file.ts';
import { DELIMITERS, type Delimiter, type TableRecord, tableRecords } from './table-records.ts';
import { textParts } from './text-parts.ts';

/** Headers come first, or after one or two lines about the person and the export. */
const LATEST_HEADER = 8;
/** Rows that are handled together. */
const BATCH = 500;

interface Header {
  format: TableFormat;
  delimiter: Delimiter;
  line: number;
}

/** @throws RefusedFile `unknownFormat` where no header is known */
export async function tableFile(look: Look): Promise<RecognisedFile> {
  const { format, delimiter, line: headerLine } = await headerOf(look);
  const { file, fallback, now, onShare } = look;
  const records = (): AsyncGenerator<TableRecord> =>
    tableRecords(textParts(file, fallback), { delimiter, fromLine: headerLine });
  let told = 0;
  for await (const { cells, line, share } of records()) {
    if (line > headerLine) format.survey(cells, line);
    if (share > told) onShare((told = share));
  }
  const rows = async function* (order: DateOrder): AsyncGenerator<RowBatch> {
    const read = format.reader(order);
    let batch: RowBatch = { results: [], share: 0 };
    for await (const { cells, line, share } of records()) {
      if (line > headerLine) batch.results.push(...read(cells, line));
      batch.share = share;
      if (batch.results.length < BATCH) continue;
      yield batch;
      batch = { results: [], share };
    }
    yield { ...batch, share: 1 };
  };
  return { id: format.id, findings: format.findings(now), rows };
}

/** Whichever separator makes a known header of one of the first lines. */
async function headerOf(look: Look): Promise<Header> {
  let refusal: RefusedFile | undefined;
  for (const delimiter of DELIMITERS) {
    try {
      const header = await headerWith(delimiter, look);
      if (header) return header;
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      refusal ??= error;
    }
  }
  throw refusal ?? new RefusedFile({ reason: 'unknownFormat', line: 1 });
}

async function headerWith(delimiter: Delimiter, { file, fallback }: Look): Promise<Header | undefined> {
  const before: string[][] = [];
  for await (const { cells, line } of tableRecords(textParts(file, fallback), { delimiter })) {
    const format = historyCsv(cells) ?? clarity(cells) ?? libreView(cells, before);
    if (format) return { format, delimiter, line };
    before.push(cells);
    if (before.length >= LATEST_HEADER) return undefined;
  }
  return undefined;
}
