import type { AlertLogEntry } from '../../shared/alerts/log.ts';
import type { AlertState } from '../../shared/alerts/state.ts';
import type { DiaryEvent } from '../../shared/glucose/diary-event.ts';
import type { EpochMs, Reading, SourceReading } from '../../shared/glucose/reading.ts';
import type { ImportStore } from './import-store.ts';
import type { MirrorQueue } from './mirror-queue.ts';
import type { Progress } from './progress.ts';

/** What statistics need of readings, ascending by time, column by column. */
export interface LineColumns {
  times: readonly EpochMs[];
  /** mg/dL. */
  values: readonly number[];
  /** Sums of {@link MARKS}. */
  marks: readonly number[];
}

export const MARKS = { hasTrend: 1, low: 2, high: 4 } as const;

/**
 * What Flatarrow remembers. A reading is stored once (account + time) and together with its follower's progress;
 * whatever was committed survives a kill at any moment.
 * @throws FlatarrowError `storage` when the disk refuses
 */
export interface History extends ImportStore {
  /** What has yet to be written to the mirrors. */
  readonly mirrors: MirrorQueue;
  /** @returns how many of the readings were not known before */
  commit(accountId: string, readings: readonly SourceReading[], progress: Progress): number;
  progress(accountId: string): Progress | undefined;
  /** Readings with `from ≤ readAt < to`, ascending by time. */
  range(accountIds: readonly string[], from: EpochMs, to: EpochMs): Reading[];
  /**
   * One account's readings as columns, made for many: ninety days of a one-minute sensor are 129,600 readings, for each of
   * which `range` would build and check an object of its own.
   */
  columns(accountId: string, from: EpochMs, to: EpochMs): LineColumns;
  newest(accountId: string): Reading | undefined;
  /** The oldest instant of these accounts. */
  oldestReadAt(accountIds: readonly string[]): EpochMs | undefined;
  /** The newest instant of any account. */
  newestReadAt(): EpochMs | undefined;
  /** Stores what was decided and what has to be remembered of it, in one transaction. */
  commitAlerts(personId: string, state: AlertState, log: readonly AlertLogEntry[]): void;
  alertState(personId: string): AlertState | undefined;
  /** Newest first. */
  alertLog(limit: number): AlertLogEntry[];
  /** Stores events; one of a known id takes the place of the old, a deleted one takes it away. */
  commitDiary(accountId: string, events: readonly DiaryEvent[]): void;
  /** Events with `from ≤ at < to`, ascending by time. */
  diary(accountIds: readonly string[], from: EpochMs, to: EpochMs): DiaryEvent[];
  /** Forgets readings and alert log lines before an instant, by the person's retention setting only. */
  prune(before: EpochMs): void;
  close(): void;
}
