import type { AlertDecision } from '../../shared/alerts/evaluate.ts';
import type { AlertLogEntry } from '../../shared/alerts/log.ts';
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
  /** The last silent reason logged for each person and kind: silence is logged when its reason changes. */
  readonly #loggedSilence = new Map<string, string>();

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
    this.#forgetSilenceOf(personId, decisions);
    const told = decisions.filter((decision) => this.#isNews(personId, decision));
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

  /** What no longer holds nor waits is over: the next time is news again. */
  #forgetSilenceOf(personId: string, decisions: readonly AlertDecision[]): void {
    const decided = new Set(decisions.map(({ kind }) => `${personId}.${kind}`));
    for (const key of this.#loggedSilence.keys()) {
      if (key.startsWith(`${personId}.`) && !decided.has(key)) this.#loggedSilence.delete(key);
    }
  }

  #isNews(personId: string, { kind, action, reason }: AlertDecision): boolean {
    const key = `${personId}.${kind}`;
    if (action !== 'silent') {
      this.#loggedSilence.delete(key);
      return true;
    }
    if (this.#loggedSilence.get(key) === reason) return false;
    this.#loggedSilence.set(key, reason);
    return true;
  }
}
