import { Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import { z } from 'zod';
import { RefusedFile } from '../../shared/transfer/refusal.ts';
import { lineGuard } from './line-guard.ts';
import type { TextPart } from './text-parts.ts';

export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface TableRecord {
  cells: string[];
  /** Where it begins, from 1. */
  line: number;
  /** How much of the file has been read, 0–1. */
  share: number;
}

/** Characters; the longest rows of any export have some hundred, notes included. */
const LONGEST_RECORD = 64 * 1024;

const recordSchema = z.object({ record: z.array(z.string()), info: z.custom<Info>() });

/**
 * The records of a table, one after the other; empty lines are none.
 * @param fromLine where to begin: csv-parse takes its first record for the measure of all others, and makes an error
 *   with a stack of each that is longer or shorter
 * @throws RefusedFile `quotes`, `lineTooLong`, with the line at which the record begins
 */
export async function* tableRecords(
  parts: AsyncIterable<TextPart>,
  { delimiter, fromLine = 1 }: { delimiter: Delimiter; fromLine?: number },
): AsyncGenerator<TableRecord> {
  let share = 0;
  let next = fromLine;
  const text = async function* (): AsyncGenerator<string> {
    const guard = lineGuard(LONGEST_RECORD);
    for await (const part of parts) {
      guard(part.text);
      share = part.share;
      yield part.text;
    }
  };
  const parser = Readable.from(text()).compose(
    parse({
      delimiter,
      from_line: fromLine,
      info: true,
      max_record_size: LONGEST_RECORD,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
    }),
  );
  // Within quotes, csv-parse counts CR and LF as two lines.
  let countedTwice = 0;
  try {
    for await (const each of parser) {
      const { record, info } = recordSchema.parse(each);
      const breaks = breaksIn(record);
      countedTwice += breaks.filter((found) => found.length > 1).length;
      const last = info.lines - countedTwice;
      yield { cells: record, line: last - breaks.length, share };
      next = last + 1;
    }
  } catch (error) {
    throw error instanceof CsvError ? refusedAt(error, next) : error;
  }
}

/** The line breaks within the cells of a record. */
function breaksIn(cells: readonly string[]): string[] {
  return cells.flatMap((cell) => cell.match(/\r\n|\r|\n/g) ?? []);
}

function refusedAt({ code }: CsvError, line: number): RefusedFile {
  return new RefusedFile({ reason: code === 'CSV_MAX_RECORD_SIZE' ? 'lineTooLong' : 'quotes', line });
}
