import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { Clock } from '../ports/clock.ts';
import type { AnySource, FetchRequest, PushListener, SourceContext } from '../sources/source.ts';

const MINUTE_MS = 60_000;
/** Pauses between two tries to open the line, the longer the more of them have failed. */
const REOPEN_AFTER_MS = [30_000, 2 * MINUTE_MS, 5 * MINUTE_MS, 10 * MINUTE_MS] as const;
/** A line that held for this long was a good one: its end is no reason to be careful. */
const GOOD_AFTER_MS = 5 * MINUTE_MS;

export interface LiveLineParts {
  source: AnySource;
  clock: Pick<Clock, 'now'>;
  context: SourceContext;
  onReadings: PushListener['onReadings'];
  /** The line has opened or ended. */
  onTurn: () => void;
}

/**
 * A source's live connection, where it has one. It never signs in and has no timer: it is opened after an answer has shown
 * that cloud and session are well, and when it ends, asking goes on as if there had been none.
 */
export class LiveLine {
  readonly #parts: LiveLineParts;
  #close: (() => void) | undefined;
  #openedAt: EpochMs | undefined;
  #failures = 0;
  #mayOpenAt: EpochMs = 0;

  constructor(parts: LiveLineParts) {
    this.#parts = parts;
  }

  /** Readings arrive by themselves now. */
  get isOpen(): boolean {
    return this.#openedAt !== undefined;
  }

  /** Opens the line unless it is open, or has failed too recently. */
  open(request: FetchRequest<unknown, unknown>): void {
    const { source, clock, context, onReadings, onTurn } = this.#parts;
    // A clock that was set back must not keep the line shut for longer than the longest pause.
    const pauseMs = this.#mayOpenAt - clock.now();
    if (!source.subscribe || this.#close || (pauseMs > 0 && pauseMs <= (REOPEN_AFTER_MS.at(-1) ?? 0))) return;
    let isThisLine = true;
    const close = source.subscribe(request, context, {
      onOpen: () => {
        if (!isThisLine) return;
        this.#openedAt = clock.now();
        onTurn();
      },
      onReadings: (fetched) => {
        if (isThisLine) onReadings(fetched);
      },
      onClosed: () => {
        if (!isThisLine) return;
        isThisLine = false;
        this.#ended();
        onTurn();
      },
    });
    if (!isThisLine) return;
    this.#close = () => {
      isThisLine = false;
      close();
    };
  }

  close(): void {
    this.#close?.();
    this.#close = undefined;
    this.#openedAt = undefined;
  }

  #ended(): void {
    const now = this.#parts.clock.now();
    const wasGood = this.#openedAt !== undefined && now - this.#openedAt >= GOOD_AFTER_MS;
    this.#failures = wasGood ? 0 : this.#failures + 1;
    const step = Math.min(this.#failures, REOPEN_AFTER_MS.length - 1);
    this.#mayOpenAt = now + (REOPEN_AFTER_MS[step] ?? 0);
    this.#close = undefined;
    this.#openedAt = undefined;
  }
}
