import { type AlertDecision, evaluateAlerts } from '../../shared/alerts/evaluate.ts';
import { type AlertKind, alertKindSchema, coveredBy } from '../../shared/alerts/kind.ts';
import type { AlertLogEntry, AnsweredFrom } from '../../shared/alerts/log.ts';
import { LOOK_BACK_MS } from '../../shared/alerts/looking.ts';
import type { SourceProblem } from '../../shared/alerts/moment.ts';
import { type AlertPlan, rulesAt } from '../../shared/alerts/plan.ts';
import { type AlertState, NO_ALERTS, acknowledge, snooze, unsnooze } from '../../shared/alerts/state.ts';
import { localClock } from '../../shared/alerts/time-window.ts';
import type { EpochMs, Reading } from '../../shared/glucose/reading.ts';
import type { AccountHealth, Overview, PersonOverview } from '../../shared/overview/overview.ts';
import type { Person } from '../../shared/people/person.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { AlertRecord } from './alert-record.ts';
import type { CatchUps } from './catch-ups.ts';
import { snoozeCapMinutes } from '../../shared/alerts/snooze-caps.ts';
import { accountProblem } from './account-problem.ts';
import type { AlarmAnswer } from './alarm-answer.ts';
import { ALL_OFF } from './all-off.ts';
import type { Voice } from './voice.ts';

export interface AlarmsParts {
  record: AlertRecord;
  voice: Voice;
  catchUps: CatchUps;
  clock: Clock;
  log: Log;
  timeZone: () => string;
  persons: () => readonly Person[];
  overview: () => Overview;
  /** Of an account, ascending by time. */
  readingsOf: (accountId: string) => readonly Reading[];
  /** Somebody has a live account that is switched on. */
  isFollowed: (personId: string) => boolean;
  /** An alarm has spoken for the first time. */
  onFired: (personId: string, decision: AlertDecision) => void;
}

/** Holds each person's alert state, asks the rules, and has spoken what they decide. */
export class Alarms {
  readonly #parts: AlarmsParts;
  readonly #states = new Map<string, AlertState>();
  /** Since when readings of a person can be expected; nobody who isn't followed is in it. */
  readonly #expectingSince = new Map<string, EpochMs>();

  constructor(parts: AlarmsParts) {
    this.#parts = parts;
  }

  stateOf(personId: string): AlertState {
    let state = this.#states.get(personId);
    if (!state) {
      state = this.#parts.record.load(personId) ?? NO_ALERTS;
      this.#states.set(personId, state);
    }
    return state;
  }

  /**
   * Time slept through is no silence of the source: what was expected before is expected that much later. Not anew from
   * now on: a computer that wakes for some minutes now and then would never notice that nothing comes.
   */
  leaveOutSleep(sleptMs: number): void {
    const now = this.#parts.clock.now();
    const { persons } = this.#parts.overview();
    for (const [personId, since] of this.#expectingSince) {
      const about = persons.find((person) => person.personId === personId);
      const heardAt = (about?.newest?.readAt ?? 0) - (about?.clockSkewMs ?? 0);
      // A clock that was set back says nothing about what was before.
      const later = sleptMs < 0 ? now : Math.max(since, heardAt) + sleptMs;
      this.#expectingSince.set(personId, Math.min(later, now));
    }
  }

  /** Asks the rules for everybody. Cheap, and safe to call at any time. */
  evaluateAll(): void {
    const persons = this.#parts.persons();
    const ids = new Set(persons.map(({ id }) => id));
    for (const id of this.#states.keys()) if (!ids.has(id)) this.#forget(id);
    const overview = this.#parts.overview();
    this.#parts.voice.setDiscreet(overview.discreet);
    for (const person of persons) {
      try {
        this.#evaluate(person, overview);
      } catch (error) {
        // Whatever goes wrong about one person must not silence the others.
        this.#parts.log.warn('the alarms of a person could not be looked at', { error: String(error) });
      }
    }
  }

  /** Silences what is active for a person, if that is what the answer is to. Nothing active, nothing to silence. */
  snooze(personId: string, minutes: number, { kind: meant, from }: AlarmAnswer): void {
    const reason = (kind: AlertKind): string => `${Math.min(minutes, snoozeCapMinutes(kind))} min`;
    this.#answer(personId, { action: 'snooze', reason, from, meant }, (state, kind, now) =>
      snooze(state, { kind, minutes, now }),
    );
  }

  /** Somebody knows of what is active for a person, if that is what the answer is to. */
  acknowledge(personId: string, { kind: meant, from }: AlarmAnswer): void {
    this.#answer(personId, { action: 'acknowledge', reason: () => 'known', from, meant }, acknowledge);
  }

  /** Takes snoozes and acknowledgements back. */
  unsnooze(personId: string, from: AnsweredFrom): void {
    this.#answer(personId, { action: 'unsnooze', reason: () => 'takenBack', from }, unsnooze);
    this.evaluateAll();
  }

  #answer(
    personId: string,
    {
      action,
      reason,
      from,
      meant,
    }: Pick<AlertLogEntry, 'action' | 'from'> & { reason: (kind: AlertKind) => string; meant?: AlertKind },
    change: (state: AlertState, kind: AlertKind, now: EpochMs) => AlertState,
  ): void {
    const { clock, record, voice } = this.#parts;
    const person = personIn(this.#parts.overview(), personId);
    const kind = person?.alert?.kind;
    if (!person || !kind) return;
    // What has become worse since it was drawn rings on: nobody has seen it yet.
    if (meant && !coveredBy(meant).includes(kind)) return;
    const now = clock.now() + person.clockSkewMs;
    const state = change(this.stateOf(personId), kind, now);
    this.#states.set(personId, state);
    record.keep(personId, state, [{ at: now, personId, kind, action, reason: reason(kind), from }]);
    voice.fallSilent(personId);
  }

  #evaluate(person: Person, overview: Overview): void {
    const { clock, record, catchUps } = this.#parts;
    const about = personIn(overview, person.id);
    if (!about) return;
    const expectingSince = this.#expectingSinceOf(person.id);
    const now = clock.now() + about.clockSkewMs;
    const timeZone = this.#parts.timeZone();
    const readings = this.#readingsOf(about, now);
    const before = this.stateOf(person.id);
    const plan: AlertPlan =
      expectingSince === undefined ? { day: ALL_OFF, night: null, quietHours: [] } : person.alerts;
    const { state, decisions } = evaluateAlerts({
      plan,
      readings,
      cadenceMs: about.cadenceMs,
      state: before,
      now,
      timeZone,
      expectingSince: (expectingSince ?? 0) + about.clockSkewMs,
      problem: problemOf(about),
    });
    this.#states.set(person.id, state);
    record.keepDecisions(person.id, { before, state, decisions });
    const rules = rulesAt(plan, localClock(now, timeZone));
    this.#act(decisions, { person: about, state, rules, overview });
    // After the alarms: whatever goes wrong with what is past must not silence what is now.
    const holding = alertKindSchema.options.filter((kind) => before.episodes[kind] ?? state.episodes[kind]);
    catchUps.look({ person: about, plan, now, timeZone, overview, holding });
  }

  #readingsOf({ newest }: PersonOverview, now: EpochMs): readonly Reading[] {
    if (!newest) return [];
    const since = now - LOOK_BACK_MS;
    const known = this.#parts
      .readingsOf(newest.accountId)
      .filter(({ readAt }) => readAt >= since && readAt <= newest.readAt);
    return known.length > 0 ? known : [newest];
  }

  #expectingSinceOf(personId: string): EpochMs | undefined {
    if (!this.#parts.isFollowed(personId)) {
      this.#expectingSince.delete(personId);
      return undefined;
    }
    const since = this.#expectingSince.get(personId) ?? this.#parts.clock.now();
    this.#expectingSince.set(personId, since);
    return since;
  }

  /** Somebody who has been removed leaves nothing on screen. */
  #forget(personId: string): void {
    this.#parts.voice.fallSilent(personId);
    this.#parts.catchUps.forget(personId);
    this.#states.delete(personId);
    this.#expectingSince.delete(personId);
  }

  /** Whether what was last said goes on being true although `ended` is over. */
  #isStillSaid(personId: string, ended: AlertKind, speaking: AlertKind | undefined): boolean {
    if (speaking === undefined) return false;
    const { voice } = this.#parts;
    return voice.heardOf(personId, ended) === undefined || voice.heardOf(personId, speaking) !== undefined;
  }

  /** What is over goes first: what begins at the same look takes its place on the screen. */
  #act(
    decisions: readonly AlertDecision[],
    {
      person,
      state,
      rules,
      overview,
    }: Pick<Parameters<Voice['speak']>[0], 'person' | 'rules'> & {
      state: AlertState;
      overview: Overview;
    },
  ): void {
    const { voice, onFired } = this.#parts;
    const { personId } = person;
    const { unit, discreet } = overview;
    const isGone = ({ action, kind }: AlertDecision): boolean =>
      action === 'end' && !this.#isStillSaid(personId, kind, state.speaking);
    if (decisions.some(isGone)) voice.fallSilent(personId);
    for (const decision of decisions) {
      if (decision.action !== 'fire' && decision.action !== 'repeat') continue;
      voice.speak({ decision, person, rules, unit, discreet });
      if (decision.action === 'fire') onFired(personId, decision);
    }
  }
}

function personIn({ persons }: Overview, personId: string): PersonOverview | undefined {
  return persons.find((person) => person.personId === personId);
}

function problemOf(person: PersonOverview): SourceProblem | 'unknown' | undefined {
  const since = accountProblem(person)?.error?.since;
  if (since !== undefined) return { since: since + person.clockSkewMs };
  return person.accounts.some(hasToldNothing) ? 'unknown' : undefined;
}

/** Since the program was started nothing has shown whether the account is well. */
function hasToldNothing({ state, lastAnswerAt }: AccountHealth): boolean {
  return state !== 'off' && state !== 'ok' && lastAnswerAt === undefined;
}
