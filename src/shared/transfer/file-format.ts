import { z } from 'zod';
import type { GlucoseUnit } from '../glucose/units.ts';
import type { EpochMs } from '../glucose/reading.ts';
import type { RowResult } from './file-item.ts';
import type { DateOrder, WallMs } from './wall-time.ts';

export const fileFormatIdSchema = z.enum(['flatarrow-csv', 'flatarrow-json', 'libreview', 'clarity']);
export type FileFormatId = z.infer<typeof fileFormatIdSchema>;

/** What a look at the whole file has found out, before any row becomes a reading. */
export interface Findings {
  unit?: GlucoseUnit;
  /** Its times are those of a clock on the wall; otherwise they are in UTC. */
  wallTimes: boolean;
  /** Absent where dates can be read in one way only. */
  dateOrder?: DateOrder | 'open';
  /** The first date that can be read in two ways. */
  example?: Readonly<Record<DateOrder, WallMs>>;
  /** What the file calls its sensor readings, where that is told from nothing but their number. */
  readingsCalled?: string;
}

/** One form of table, recognised by its header. It sees every row twice: first to survey, then to read. */
export interface TableFormat {
  id: FileFormatId;
  survey: (cells: readonly string[], line: number) => void;
  /**
   * @param now of the import
   * @throws RefusedFile
   */
  findings: (now: EpochMs) => Findings;
  /** @returns a function that makes items of a row; rows come after the header */
  reader: (order: DateOrder) => (cells: readonly string[], line: number) => RowResult[];
}
