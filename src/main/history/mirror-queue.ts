import type { EpochMs, Reading } from '../../shared/glucose/reading.ts';

/** A stored reading that the mirror's site is not known to have. */
export interface PendingReading extends Reading {
  /** It has been sent before and nobody knows whether it arrived: it is the one to send again. */
  tried: boolean;
}

/** How much of what is pending to take at once. */
export interface Portion {
  limit: number;
  /** The oldest lies at most this long before the newest, ms. */
  spanMs: number;
  /** None after this instant. */
  until: EpochMs;
}

export interface Backlog {
  /** Readings in the queue. */
  queued: number;
  /** Readings before this instant have yet to be queued; absent when there are none. */
  olderThan?: EpochMs;
  /** When something was last settled, and the newest reading that ever was. */
  lastSentAt?: EpochMs;
  newestSentAt?: EpochMs;
}

type Place = Pick<Reading, 'accountId' | 'readAt'>;

/**
 * What has yet to be written to each mirror, on the same disk as the readings: a reading and its place in the queue are
 * committed together, and only what the site is known to have is taken out. So a kill at any moment loses nothing.
 * @throws FlatarrowError `storage` when the disk refuses
 */
export interface MirrorQueue {
  /** Says whose readings a mirror gets. All that is stored of an account that is new to it will be queued as well. */
  feed(mirrorId: string, accountIds: readonly string[]): void;
  /** Forgets every mirror but these. */
  keepOnly(mirrorIds: readonly string[]): void;
  /** What to send next, newest first: what is new comes before what is old. */
  next(mirrorId: string, portion: Portion): PendingReading[];
  /** Notes, before they leave, which readings are going to be sent. */
  markTried(mirrorId: string, readings: readonly Place[]): void;
  /** Takes out what the site has, as of now. */
  settle(mirrorId: string, readings: readonly Place[], now: EpochMs): void;
  /** Queues the next older stored readings, `limit` or a few more. @returns how many; 0 when none are left */
  fill(mirrorId: string, limit: number): number;
  backlog(mirrorId: string): Backlog;
}
