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
 * Forgets what is older than the person wants, now and once a day. The days are counted back from the newest reading,
 * or from now where that is earlier: a clock that is years ahead must not cost anybody their history.
 */
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
    const kept = days();
    if (kept === null) return;
    try {
      const newest = history.newestReadAt();
      if (newest !== undefined) history.prune(Math.min(newest, clock.now()) - kept * DAY_MS);
    } catch (error) {
      log.warn('prune failed', { error: String(error) });
    }
  }

  stop(): void {
    this.#cancel?.();
  }
}
