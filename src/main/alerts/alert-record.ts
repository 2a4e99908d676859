import type { AlertDecision } from '../../shared/alerts/evaluate.ts';
import type { AlertLogEntry } from '../../shared/alerts/log.ts';
import { newsFilter } from '../../shared/alerts/news.ts';
import type { AlertState } from '../../shared/alerts/state.ts';
import { FlatarrowError } from '../../shared/errors.ts';
import type { History } from '../history/history.ts';

export interface AlertRecordParts {
  history: Pick<History, 'alertState' | 'commitAlerts'>;
  onStorage: (error: FlatarrowError | undefined) => void;
}

/** Of a disk that refuses for days. */
const MOST_UNWRITTEN = 1000;

/** Writes down what was decided and why, and the state that must outlive a restart. */
export class AlertRecord {
  readonly #parts: AlertRecordParts;
  /** What is news of each person. */
  readonly #news = new Map<string, ReturnType<typeof newsFilter>>();

  /** What the disk refused, oldest first: it goes in with what is written next. */
  readonly #unwritten = new Map<string, readonly AlertLogEntry[]>();

  constructor(parts: AlertRecordParts) {
    this.#parts = parts;
  }

  load(personId: string): AlertState | undefined {
    try {
      return this.#parts.history.alertState(personId);
    } catch {
      return undefined;
    }
  }

  /** Writes only when there is news: a look every half minute that finds nothing leaves the disk alone. */
  keepDecisions(
    personId: string,
    {
      before,
      state,
      decisions,
    }: { before: AlertState; state: AlertState; decisions: readonly AlertDecision[] },
  ): void {
    const told = this.#newsOf(personId)(decisions);
    if (
      told.length === 0 &&
      !this.#unwritten.has(personId) &&
      JSON.stringify(state) === JSON.stringify(before)
    )
      return;
    this.keep(
      personId,
      state,
      told.map((decision) => ({ ...decision, personId })),
    );
  }

  keep(personId: string, state: AlertState, entries: readonly AlertLogEntry[]): void {
    const all = [...(this.#unwritten.get(personId) ?? []), ...entries];
    try {
      this.#parts.history.commitAlerts(personId, state, all);
      this.#unwritten.delete(personId);
    } catch (error) {
      this.#unwritten.set(personId, all.slice(-MOST_UNWRITTEN));
      // An alarm must sound even when it can't be written down.
      if (error instanceof FlatarrowError) this.#parts.onStorage(error);
    }
  }

  #newsOf(personId: string): ReturnType<typeof newsFilter> {
    const known = this.#news.get(personId) ?? newsFilter();
    this.#news.set(personId, known);
    return known;
  }
}
