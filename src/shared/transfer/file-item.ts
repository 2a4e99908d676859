import type { DiaryEvent } from '../glucose/diary-event.ts';
import type { EpochMs, SourceReading } from '../glucose/reading.ts';
import type { LeftOut } from './left-out.ts';
import type { WallMs } from './wall-time.ts';

/** A time as a device's own clock showed it, in a zone that the file doesn't name. */
export interface WallMoment {
  wall: WallMs;
  /** What was read off the same clock, so that one time follows from the one before: a device, a kind of record. */
  series: string;
  /** A clock that no daylight saving changes, where the file has one, s. */
  steadySeconds?: number;
}

export type ItemReading = Omit<SourceReading, 'readAt'>;
export type ItemEvent = Pick<DiaryEvent, 'kind' | 'amount' | 'text'>;
export type ItemContent = { reading: ItemReading } | { event: ItemEvent };

/** A reading or an event out of a file. */
export type FileItem = { line: number; when: WallMoment | { at: EpochMs } } & ItemContent;
/** One whose instant is known. */
export type PlacedItem = { line: number; at: EpochMs } & ItemContent;

export type RowResult = FileItem | LeftOut;

export function isLeftOut(result: RowResult): result is LeftOut {
  return 'reason' in result;
}
