import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { FileFormatId, Findings } from '../../shared/transfer/file-format.ts';
import type { RowResult } from '../../shared/transfer/file-item.ts';
import { RefusedFile } from '../../shared/transfer/refusal.ts';
import type { DateOrder } from '../../shared/transfer/wall-time.ts';
import type { ChosenFile } from './chosen-file.ts';
import { NotUtf8, type TextEncoding, textParts } from './text-parts.ts';

/** What rows of a file give, and how far through it they are. */
export interface RowBatch {
  results: RowResult[];
  /** 0–1 */
  share: number;
}

/** A file whose form is known, and which has been looked through once. */
export interface RecognisedFile {
  id: FileFormatId;
  findings: Findings;
  /**
   * Reads it again, some rows at a time.
   * @throws RefusedFile
   */
  rows: (order: DateOrder) => AsyncIterable<RowBatch>;
}

/** What looking through a file needs. */
export interface Look {
  file: ChosenFile;
  fallback?: TextEncoding;
  now: EpochMs;
  /** Told how far it is, 0–1; what it throws ends the look. */
  onShare: (share: number) => void;
}

/**
 * Finds out what a file is, and looks through all of it.
 * @throws RefusedFile
 */
export async function recognise(look: Look): Promise<RecognisedFile> {
  try {
    return await recogniseAs(look);
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
    // What a spreadsheet in the West saves where nothing else is said.
    return recogniseAs({ ...look, fallback: 'windows-1252' });
  }
}

async function recogniseAs(look: Look): Promise<RecognisedFile> {
  // Hardly anybody ever imports a file: what reads them is loaded with the first.
  return (await beginsLikeJson(look))
    ? (await import('./json-file.ts')).jsonFile(look)
    : (await import('./table-file.ts')).tableFile(look);
}

async function beginsLikeJson({ file, fallback }: Look): Promise<boolean> {
  for await (const { text } of textParts(file, fallback)) {
    const start = text.trimStart();
    // A list or a web page: reading it as a table would only find fault with its quotes.
    if (/^[[<]/.test(start)) throw new RefusedFile({ reason: 'unknownFormat', line: 1 });
    if (start !== '') return start.startsWith('{');
  }
  throw new RefusedFile({ reason: 'empty' });
}
