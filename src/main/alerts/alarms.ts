import { type AlertDecision, evaluateAlerts } from '../../shared/alerts/evaluate.ts';
import type { AlertRules } from '../../shared/alerts/rules.ts';
import { type AlertState, NO_ALERTS, quiet } from '../../shared/alerts/state.ts';
import { FlatarrowError } from '../../shared/errors.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { PersonOverview } from '../../shared/overview/overview.ts';
import { type Settings, accountsOf } from '../../shared/settings/settings.ts';
import type { History } from '../history/history.ts';
import type { Clock } from '../ports/clock.ts';
import type { SourceRegistry } from '../sources/registry.ts';
import type { Notifier } from './notifier.ts';
import { notificationFor, notificationId } from './wording.ts';

export interface AlarmsParts {
  history: Pick<History, 'alertState' | 'commitAlerts' | 'alertLog'>;
  notifier: Notifier;
  clock: Clock;
  sources: SourceRegistry;
  settings: () => Settings;
  overviewOf: (personId: string) => PersonOverview | undefined;
  onStorage: (error: FlatarrowError | undefined) => void;
}

/** Holds each person's alert state, asks the rules, and has spoken what they decide. */
export class Alarms {
  readonly #parts: AlarmsParts;
  readonly #states = new Map<string, AlertState>();
  /** The last silent reason logged for each person and kind: silence is logged when its reason changes. */
  readonly #loggedSilence = new Map<string, string>();
  /** Since when readings of a person can be expected; nobody who isn't followed is in it. */
  readonly #expectingSince = new Map<string, EpochMs>();

  constructor(parts: AlarmsParts) {
    this.#parts = parts;
  }

  stateOf(personId: string): AlertState {
    let state = this.#states.get(personId);
    if (!state) {
      state = this.#load(personId);
      this.#states.set(personId, state);
    }
    return state;
  }

  /** After sleep nothing can have arrived: readings are expected from now on. */
  expectFromNow(): void {
    this.#expectingSince.clear();
  }

  /** Asks the rules for everybody. Cheap, and safe to call at any time. */
  evaluateAll(): void {
    const persons = new Set(this.#parts.settings().persons.map(({ id }) => id));
    for (const id of this.#states.keys()) if (!persons.has(id)) this.#forget(id);
    for (const id of persons) this.#evaluate(id);
  }

  /** Silences what is active for a person. Nothing active, nothing to silence. */
  snooze(personId: string, minutes: number): void {
    const { clock, notifier } = this.#parts;
    const overview = this.#parts.overviewOf(personId);
    const active = overview?.alert?.kind;
    if (!active) return;
    const now = clock.now() + overview.clockSkewMs;
    const state = quiet(this.stateOf(personId), { kind: active, minutes, now });
    this.#commit(personId, state, [
      { at: now, personId, kind: active, action: 'snooze', reason: `${minutes} min` },
    ]);
    notifier.withdraw(notificationId(personId));
  }

  #evaluate(personId: string): void {
    const { clock, settings, overviewOf } = this.#parts;
    const person = settings().persons.find(({ id }) => id === personId);
    const overview = overviewOf(personId);
    if (!person || !overview) return;
    const expectingSince = this.#expectingSinceOf(personId);
    const { state, decisions } = evaluateAlerts({
      rules: expectingSince === undefined ? allOff(person.alerts) : person.alerts,
      newest: overview.newest,
      cadenceMs: overview.cadenceMs,
      state: this.stateOf(personId),
      now: clock.now() + overview.clockSkewMs,
      expectingSince: (expectingSince ?? 0) + overview.clockSkewMs,
    });
    const told = decisions.filter((decision) => this.#isNews(personId, decision));
    const unchanged = JSON.stringify(state) === JSON.stringify(this.stateOf(personId));
    if (!unchanged || told.length > 0) {
      this.#commit(
        personId,
        state,
        told.map((decision) => ({ ...decision, personId })),
      );
    }
    for (const decision of decisions) this.#act(decision, personId, state);
  }

  #expectingSinceOf(personId: string): EpochMs | undefined {
    const { clock, settings, sources } = this.#parts;
    const isFollowed = accountsOf(settings(), personId).some(
      ({ enabled, sourceId }) => enabled && !sources.get(sourceId).capabilities.delayed,
    );
    if (!isFollowed) {
      this.#expectingSince.delete(personId);
      return undefined;
    }
    const since = this.#expectingSince.get(personId) ?? clock.now();
    this.#expectingSince.set(personId, since);
    return since;
  }

  /** Somebody who has been removed leaves nothing on screen. */
  #forget(personId: string): void {
    const { episodes } = this.stateOf(personId);
    if (Object.keys(episodes).length > 0) this.#parts.notifier.withdraw(notificationId(personId));
    this.#states.delete(personId);
    this.#expectingSince.delete(personId);
  }

  #act(decision: AlertDecision, personId: string, state: AlertState): void {
    const { notifier, settings, overviewOf } = this.#parts;
    const person = settings().persons.find(({ id }) => id === personId);
    const overview = overviewOf(personId);
    if (!person || !overview) return;
    if (decision.action === 'fire' || decision.action === 'repeat') {
      notifier.show(notificationFor({ decision, person, overview, unit: settings().unit }));
    } else if (decision.action === 'end' && Object.keys(state.episodes).length === 0) {
      notifier.withdraw(notificationId(personId));
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

  #load(personId: string): AlertState {
    try {
      return this.#parts.history.alertState(personId) ?? NO_ALERTS;
    } catch {
      return NO_ALERTS;
    }
  }

  #commit(personId: string, state: AlertState, log: Parameters<History['commitAlerts']>[2]): void {
    this.#states.set(personId, state);
    try {
      this.#parts.history.commitAlerts(personId, state, log);
    } catch (error) {
      // An alarm must sound even when it can't be written down.
      if (error instanceof FlatarrowError) this.#parts.onStorage(error);
    }
  }
}

/** Where nothing is followed nothing holds: what was under way ends. */
function allOff(rules: AlertRules): AlertRules {
  return {
    urgentLow: { ...rules.urgentLow, enabled: false },
    low: { ...rules.low, enabled: false },
    high: { ...rules.high, enabled: false },
    urgentHigh: { ...rules.urgentHigh, enabled: false },
    noData: { ...rules.noData, enabled: false },
  };
}
