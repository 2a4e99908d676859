import type { AlertLogEntry } from '../../shared/alerts/log.ts';
import type { AlertState } from '../../shared/alerts/state.ts';
import type { DiaryEvent } from '../../shared/glucose/diary-event.ts';
import type { EpochMs, Reading, SourceReading } from '../../shared/glucose/reading.ts';
import type { ImportStore } from './import-store.ts';
import type { MirrorQueue } from './mirror-queue.ts';
import type { Progress } from './progress.ts';

/** What statistics need of a reading, and what tells which of two accounts' readings of one moment counts. */
export type LineReading = Omit<Reading, 'rate'>;

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
   * The same without the rates, and made for many: ninety days of a one-minute sensor are 129,600 readings, for each of
   * which `range` would build and check an object of its own.
   */
  lines(accountIds: readonly string[], from: EpochMs, to: EpochMs): LineReading[];
  newest(accountId: string): Reading | undefined;
  /** The oldest instant of these accounts. */
  oldestReadAt(accountIds: readonly string[]): EpochMs | undefined;
  /** The newest instant of any account. */
  newestReadAt(): EpochMs | undefined;
  /** The oldest instant of these accounts. */
  oldestReadAt(accountIds: readonly string[]): EpochMs | undefined;
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
