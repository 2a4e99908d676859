import type { EpochMs, Reading, SourceReading } from '../../shared/glucose/reading.ts';
import type { History } from './history.ts';

/** Enough for the longest chart span and for "today" on a 25-hour day. */
const KEPT_MS = 26 * 3_600_000;

/**
 * The last day of every account in memory: what is drawn now is there without a query, and stays there
 * when the disk refuses to take it.
 */
export class RecentReadings {
  readonly #byAccount = new Map<string, Reading[]>();

  /** Starts an account from what is stored, before any network. */
  load(accountId: string, history: Pick<History, 'range' | 'newest'>, now: EpochMs): void {
    const stored = history.range([accountId], now - KEPT_MS, Number.MAX_SAFE_INTEGER);
    const newest = history.newest(accountId);
    this.#byAccount.set(accountId, stored.length > 0 || !newest ? stored : [newest]);
  }

  /** Starts those accounts of which nothing is known yet; one that can't be read keeps no other from it. */
  loadMissing(
    accounts: readonly { id: string }[],
    {
      history,
      now,
      onError,
    }: { history: Pick<History, 'range' | 'newest'>; now: EpochMs; onError: (error: unknown) => void },
  ): void {
    for (const { id } of accounts.filter((account) => this.of(account.id).length === 0)) {
      try {
        this.load(id, history, now);
      } catch (error) {
        onError(error);
      }
    }
  }

  add(accountId: string, readings: readonly SourceReading[], now: EpochMs): void {
    const byTime = new Map(this.of(accountId).map((reading) => [reading.readAt, reading]));
    for (const reading of readings) {
      const known = byTime.get(reading.readAt);
      if (!known || known.trend === 'none') byTime.set(reading.readAt, { ...reading, accountId });
    }
    const all = [...byTime.values()].toSorted((a, b) => a.readAt - b.readAt);
    const kept = all.filter((reading) => reading.readAt >= now - KEPT_MS);
    this.#byAccount.set(accountId, kept.length > 0 ? kept : all.slice(-1));
  }

  /** Ascending by time. */
  of(accountId: string): readonly Reading[] {
    return this.#byAccount.get(accountId) ?? [];
  }

  forget(accountId: string): void {
    this.#byAccount.delete(accountId);
  }
}
