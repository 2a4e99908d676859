import { asFlatarrowError } from '../../shared/errors.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { History } from '../history/history.ts';
import type { Log } from '../ports/log.ts';
import { type ExchangeParts, exchange } from './exchange.ts';

const MINUTE_MS = 60_000;
const ASK_EVERY_MS = 10 * MINUTE_MS;
/** People write down a meal late and correct it later: so far back is asked again each time. */
const LOOK_BACK_MS = 24 * 60 * MINUTE_MS;

export interface DiariesParts {
  history: Pick<History, 'commitDiary'>;
  log: Log;
  onChange: () => void;
}

/** Keeps what happened beside glucose, where a source knows it. Never urgent: asked for after readings have come, and seldom. */
export class Diaries {
  readonly #parts: DiariesParts;
  readonly #askedAt = new Map<string, EpochMs>();

  constructor(parts: DiariesParts) {
    this.#parts = parts;
  }

  async refresh(parts: ExchangeParts): Promise<void> {
    const { account, source, clock, context } = parts;
    const now = clock.now();
    const sinceLastMs = now - (this.#askedAt.get(account.id) ?? -Infinity);
    if (!source.fetchEvents || (sinceLastMs >= 0 && sinceLastMs < ASK_EVERY_MS)) return;
    this.#askedAt.set(account.id, now);
    try {
      const { events, dropped } = await exchange(parts, {
        isAside: true,
        since: now - Math.max(LOOK_BACK_MS, source.capabilities.delayed ? source.capabilities.historyMs : 0),
        ask: async (request) => {
          if (!source.fetchEvents) return { events: [], dropped: 0 };
          return source.fetchEvents(request, context);
        },
      });
      if (context.signal?.aborted) return;
      this.#parts.history.commitDiary(account.id, events);
      this.#parts.log.info('diary', { source: source.id, events: events.length, dropped });
      if (events.length > 0) this.#parts.onChange();
    } catch (thrown) {
      // Glucose does not depend on it; the next readings bring the next try.
      this.#parts.log.warn('diary failed', { source: source.id, kind: asFlatarrowError(thrown).kind });
    }
  }
}
