import type { DiaryEvent } from '../../shared/glucose/diary-event.ts';
import type { EpochMs, SourceReading } from '../../shared/glucose/reading.ts';
import type { ImportRecord } from '../../shared/transfer/import-record.ts';

export interface StagedRows {
  readings: readonly SourceReading[];
  events: readonly DiaryEvent[];
}

/**
 * Files that were taken in. Their readings and events lie beside those of accounts under an id of their own. They are
 * written in small steps, so that nothing else waits for them, under an id that nobody asks for until one last step
 * publishes it: all of a file is there, or nothing.
 * @throws FlatarrowError `storage` when the disk refuses
 */
export interface ImportStore {
  /** Makes room for a file's rows; they stay unseen. */
  beginImport(id: string, at: EpochMs): void;
  /**
   * Adds rows to one that has been begun.
   * @throws FlatarrowError `config` when it has been dropped
   */
  stageImport(id: string, rows: StagedRows): void;
  /** @throws FlatarrowError `config` when it has been dropped */
  publishImport(record: ImportRecord): void;
  /** Hides an import at once, published or not; what it holds is then taken away by `sweepImports`. */
  dropImport(id: string): void;
  /** Those of a person, newest first. */
  imports(personId: string): ImportRecord[];
  /** Takes some rows of what was dropped, or begun before an instant and never published. @returns whether none is left */
  sweepImports(begunBefore: EpochMs): boolean;
  /** From the first to the last moment of readings and events; undefined where there are none. */
  span(accountIds: readonly string[]): { from: EpochMs; to: EpochMs } | undefined;
  /** The instants of readings with `from ≤ readAt < to`, ascending. */
  moments(accountIds: readonly string[], from: EpochMs, to: EpochMs): EpochMs[];
}
