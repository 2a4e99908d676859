import { type Freshness, FUTURE_TOLERANCE_MS, freshnessOf } from '../glucose/freshness.ts';
import type { EpochMs, SourceReading } from '../glucose/reading.ts';
import { conditionHolds } from './conditions.ts';
import { type AlertKind, type AlertRules, alertKindSchema } from './rules.ts';
import { type AlertState, type Episode, coveredBy, quietUntil } from './state.ts';

const MINUTE_MS = 60_000;

/** `fire`: speak for the first time. `repeat`: speak again. `end`: it is over. `silent`: it holds and says nothing. */
export type AlertAction = 'fire' | 'repeat' | 'end' | 'silent';
export type AlertReason =
  | 'beyondThreshold'
  | 'backInRange'
  | 'noReading'
  | 'readingArrived'
  /** The program has just started or woken: silence so far proves nothing. */
  | 'notExpectedYet'
  | 'ruleOff'
  | 'quieted'
  | 'stale'
  | 'sameReading'
  | 'repeatNotDue'
  | 'worseSpeaks';

export interface AlertDecision {
  kind: AlertKind;
  action: AlertAction;
  reason: AlertReason;
  at: EpochMs;
  /** The reading it was decided on; absent where there is none. */
  mgdl?: number;
  readAt?: EpochMs;
}

export interface AlertInput {
  rules: AlertRules;
  newest: SourceReading | undefined;
  cadenceMs: number;
  state: AlertState;
  now: EpochMs;
  /** Since when a reading could be expected: the start of the program, the wake from sleep, a new account. */
  expectingSince: EpochMs;
}

/** The input with what every rule needs to know of the newest reading. */
type Moment = AlertInput & { freshness: Freshness };

/**
 * Decides, for one person, what speaks now. Pure: the same input gives the same answer, and `state` carries all memory.
 * A glucose alarm needs a fresh reading; a stale one neither starts nor ends an episode. The worst that holds speaks alone;
 * what can't speak for want of a fresh reading stands in nobody's way.
 */
export function evaluateAlerts(input: AlertInput): { state: AlertState; decisions: AlertDecision[] } {
  const { newest, now, state } = input;
  const moment = {
    ...input,
    freshness: newest ? freshnessOf(newest.readAt, input.cadenceMs, now) : 'absent',
  } as const;
  const about = newest ? { mgdl: newest.mgdl, readAt: newest.readAt } : {};
  const decisions: AlertDecision[] = [];
  const decide = (kind: AlertKind, [action, reason]: Verdict): void => {
    decisions.push({ kind, action, reason, at: now, ...about });
  };

  const episodes: AlertState['episodes'] = {};
  for (const kind of alertKindSchema.options) {
    const episode = state.episodes[kind];
    const course = courseOf(kind, moment);
    if (course === 'holds') episodes[kind] = episode ?? { since: now };
    else if (course === 'unknown' && episode) episodes[kind] = episode;
    else if (episode) decide(kind, ['end', endReason(kind, moment)]);
  }

  const holding = alertKindSchema.options.filter((kind) => episodes[kind]);
  const speaker = holding.find((kind) => canSpeak(kind, moment));
  for (const kind of holding) {
    if (!canSpeak(kind, moment)) decide(kind, ['silent', 'stale']);
    else if (kind !== speaker) decide(kind, ['silent', 'worseSpeaks']);
    else {
      const verdict = verdictOn(kind, episodes[kind], moment);
      decide(kind, verdict);
      if (verdict[0] !== 'silent') markSpoken(episodes, kind, moment);
    }
  }
  return { state: { episodes, quietUntil: state.quietUntil }, decisions };
}

function courseOf(kind: AlertKind, moment: Moment): 'holds' | 'over' | 'unknown' {
  const { rules, newest, now, state } = moment;
  if (!rules[kind].enabled) return 'over';
  if (kind === 'noData') {
    return now - silentSince(moment) >= rules.noData.afterMinutes * MINUTE_MS ? 'holds' : 'over';
  }
  if (!newest || moment.freshness !== 'fresh') return 'unknown';
  const { threshold } = rules[kind];
  const wasHolding = state.episodes[kind] !== undefined;
  return conditionHolds({ kind, threshold, mgdl: newest.mgdl, wasHolding }) ? 'holds' : 'over';
}

/**
 * Since when nothing has come that could have come. Instants in the future say nothing: the clock was set back,
 * and silence until it has caught up would be the one mistake a watchdog must not make.
 */
function silentSince({ newest, expectingSince, now }: Moment): EpochMs {
  const believable = (at: EpochMs): EpochMs => (at - now > FUTURE_TOLERANCE_MS ? 0 : at);
  return Math.max(believable(newest?.readAt ?? 0), believable(expectingSince));
}

function endReason(kind: AlertKind, { rules, newest, now }: Moment): AlertReason {
  if (!rules[kind].enabled) return 'ruleOff';
  if (kind !== 'noData') return 'backInRange';
  const arrived = newest && now - newest.readAt < rules.noData.afterMinutes * MINUTE_MS;
  return arrived ? 'readingArrived' : 'notExpectedYet';
}

function canSpeak(kind: AlertKind, { freshness }: Moment): boolean {
  return kind === 'noData' || freshness === 'fresh';
}

type Verdict = readonly [AlertAction, AlertReason];

function verdictOn(kind: AlertKind, episode: Episode | undefined, moment: Moment): Verdict {
  const { rules, newest, state, now } = moment;
  if (quietUntil(state, kind, now) !== undefined) return ['silent', 'quieted'];
  const holds = kind === 'noData' ? 'noReading' : 'beyondThreshold';
  if (episode?.firedAt === undefined) return ['fire', holds];
  if (kind !== 'noData' && newest && hasRungFor(newest.readAt, episode, now))
    return ['silent', 'sameReading'];
  // A firing time in the future means that the clock was set back: better to speak once too often.
  if (episode.firedAt - now > FUTURE_TOLERANCE_MS) return ['repeat', holds];
  const due = now - episode.firedAt >= rules[kind].repeatMinutes * MINUTE_MS;
  return due ? ['repeat', holds] : ['silent', 'repeatNotDue'];
}

/** A reading that has rung, or is older than one that has, is no news; unless that one is from an impossible future. */
function hasRungFor(readAt: EpochMs, { firedForReadAt }: Episode, now: EpochMs): boolean {
  return (
    firedForReadAt !== undefined && readAt <= firedForReadAt && firedForReadAt - now <= FUTURE_TOLERANCE_MS
  );
}

/** What is milder has been said along with the worse: it waits its own repeat before speaking for itself. */
function markSpoken(episodes: AlertState['episodes'], kind: AlertKind, { newest, now }: Moment): void {
  const spoken = { firedAt: now, ...(newest && { firedForReadAt: newest.readAt }) };
  for (const covered of coveredBy(kind)) {
    const episode = episodes[covered];
    if (episode) episodes[covered] = { ...episode, ...spoken };
  }
}
