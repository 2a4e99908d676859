import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { CancelTimer, Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { History } from './history.ts';

const DAY_MS = 86_400_000;

export interface RetentionParts {
  history: Pick<History, 'newestReadAt' | 'prune'>;
  clock: Clock;
  log: Log;
  /** Days to keep; null keeps everything. */
  days: () => number | null;
}

/**
 * From when on everything is kept; undefined where nothing is forgotten. The days are counted back from the newest
 * reading, or from now where that is earlier: a clock that is years ahead must not cost anybody their history.
 * @param days null keeps everything
 */
export function keptSince(
  history: Pick<History, 'newestReadAt'>,
  { now, days }: { now: EpochMs; days: number | null },
): EpochMs | undefined {
  return days === null ? undefined : Math.min(history.newestReadAt() ?? now, now) - days * DAY_MS;
}

/** Forgets what is older than the person wants, now and once a day. */
export class Retention {
  readonly #parts: RetentionParts;
  #cancel: CancelTimer | undefined;

  constructor(parts: RetentionParts) {
    this.#parts = parts;
  }

  apply(): void {
    const { history, clock, log, days } = this.#parts;
    this.#cancel?.();
    this.#cancel = clock.after(DAY_MS, () => this.apply());
    try {
      const before = keptSince(history, { now: clock.now(), days: days() });
      if (before !== undefined) history.prune(before);
    } catch (error) {
      log.warn('prune failed', { error: String(error) });
    }
  }

  stop(): void {
    this.#cancel?.();
  }
}
