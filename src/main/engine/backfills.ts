import { asFlatarrowError } from '../../shared/errors.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { Backfill } from '../../shared/ipc/groups/backfill.ts';
import { type ExchangeParts, exchange } from './exchange.ts';
import type { Intake } from './intake.ts';

/** A source that keeps answering without ever coming nearer to now is not asked for ever. */
const MOST_REQUESTS = 500;

/** Fetches, once and on a person's wish, everything that sources still keep. Doing it again changes nothing. */
export class Backfills {
  readonly #running = new Map<string, AbortController>();
  readonly #onChange: (backfill: Backfill) => void;

  constructor(onChange: (backfill: Backfill) => void) {
    this.#onChange = onChange;
  }

  async run(parts: ExchangeParts, intake: Pick<Intake, 'fill'>): Promise<void> {
    const accountId = parts.account.id;
    if (this.#running.has(accountId)) return;
    const controller = new AbortController();
    this.#running.set(accountId, controller);
    const signals = parts.context.signal ? [parts.context.signal, controller.signal] : [controller.signal];
    const context = { ...parts.context, signal: AbortSignal.any(signals) };
    let last: Backfill = { accountId, state: 'running', progress: 0, added: 0 };
    const tell = (change: Partial<Backfill>): void => {
      last = { ...last, ...change };
      this.#onChange(last);
    };
    tell({});
    try {
      await this.#walk({ ...parts, context }, (progress, readings) =>
        tell({ progress, added: last.added + intake.fill(readings) }),
      );
      tell({ state: 'done', progress: 1 });
    } catch (thrown) {
      if (controller.signal.aborted) tell({ state: 'cancelled' });
      else tell({ state: 'failed', error: asFlatarrowError(thrown).kind });
    } finally {
      this.#running.delete(accountId);
    }
  }

  cancel(accountId: string): void {
    this.#running.get(accountId)?.abort();
  }

  /** From the beginning of the source's memory to now, in as many steps as the source needs. */
  async #walk(
    parts: ExchangeParts,
    take: (progress: number, readings: Parameters<Intake['fill']>[0]) => void,
  ): Promise<void> {
    const { source, clock, context } = parts;
    const start = clock.now() - source.capabilities.historyMs;
    let since: EpochMs = start;
    for (let request = 0; request < MOST_REQUESTS; request += 1) {
      const { readings } = await exchange(parts, {
        since,
        ask: async (question) => source.fetchReadings(question, context),
      });
      context.signal?.throwIfAborted();
      const newest = readings.at(-1)?.readAt ?? since;
      take(Math.min(1, Math.max(0, (newest - start) / (clock.now() - start))), readings);
      if (newest <= since || clock.now() - newest <= 2 * source.capabilities.cadenceMs) return;
      since = newest;
    }
  }
}
