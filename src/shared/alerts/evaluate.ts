import { type Freshness, freshnessOf } from '../glucose/freshness.ts';
import type { EpochMs, SourceReading } from '../glucose/reading.ts';
import { conditionHolds } from './conditions.ts';
import { type AlertKind, type AlertRules, alertKindSchema } from './rules.ts';
import { type AlertState, type Episode, quietUntil } from './state.ts';

const MINUTE_MS = 60_000;

/** `fire`: speak for the first time. `repeat`: speak again. `end`: it is over. `silent`: it holds and says nothing. */
export type AlertAction = 'fire' | 'repeat' | 'end' | 'silent';
export type AlertReason =
  | 'beyondThreshold'
  | 'backInRange'
  | 'noReading'
  | 'readingArrived'
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

/**
 * Decides, for one person, what speaks now. Pure: the same input gives the same answer, and `state` carries all memory.
 * A glucose alarm needs a fresh reading; a stale one neither starts nor ends an episode. The worst that holds speaks alone.
 */
export function evaluateAlerts(input: AlertInput): { state: AlertState; decisions: AlertDecision[] } {
  const { newest, now, state } = input;
  const freshness = newest ? freshnessOf(newest.readAt, input.cadenceMs, now) : 'absent';
  const about = newest ? { mgdl: newest.mgdl, readAt: newest.readAt } : {};
  const decisions: AlertDecision[] = [];
  const episodes: AlertState['episodes'] = {};

  for (const kind of alertKindSchema.options) {
    const episode = state.episodes[kind];
    const verdict = judge(kind, input, freshness, episode !== undefined);
    if (verdict === 'keep' && episode) episodes[kind] = episode;
    else if (verdict === 'holds') episodes[kind] = episode ?? { since: now };
    else if (episode) decisions.push({ kind, action: 'end', reason: endReason(kind, input.rules), at: now, ...about });
  }

  const speaker = alertKindSchema.options.find((kind) => episodes[kind]);
  for (const kind of alertKindSchema.options) {
    const episode = episodes[kind];
    if (!episode) continue;
    if (kind !== speaker) {
      decisions.push({ kind, action: 'silent', reason: 'worseSpeaks', at: now, ...about });
      continue;
    }
    const { action, reason } = speak(kind, episode, input, freshness);
    decisions.push({ kind, action, reason, at: now, ...about });
    if (action !== 'fire' && action !== 'repeat') continue;
    for (const covered of alertKindSchema.options) {
      const beside = episodes[covered];
      // What is milder has been said along with the worse: it waits its own repeat before speaking for itself.
      if (beside) episodes[covered] = { ...beside, firedAt: now, ...(newest ? { firedForReadAt: newest.readAt } : {}) };
    }
  }
  return { state: { episodes, quietUntil: state.quietUntil }, decisions };
}

function judge(
  kind: AlertKind,
  { rules, newest, now, expectingSince }: AlertInput,
  freshness: Freshness,
  wasHolding: boolean,
): 'holds' | 'over' | 'keep' {
  if (!rules[kind].enabled) return 'over';
  if (kind === 'noData') {
    const waitingSince = Math.max(newest?.readAt ?? 0, Math.min(expectingSince, now));
    return now - waitingSince >= rules.noData.afterMinutes * MINUTE_MS ? 'holds' : 'over';
  }
  if (!newest || freshness !== 'fresh') return 'keep';
  return conditionHolds(kind, newest.mgdl, rules, wasHolding) ? 'holds' : 'over';
}

function endReason(kind: AlertKind, rules: AlertRules): AlertReason {
  if (!rules[kind].enabled) return 'ruleOff';
  return kind === 'noData' ? 'readingArrived' : 'backInRange';
}

function speak(
  kind: AlertKind,
  episode: Episode,
  { rules, newest, state, now }: AlertInput,
  freshness: Freshness,
): { action: AlertAction; reason: AlertReason } {
  if (kind !== 'noData' && freshness !== 'fresh') return { action: 'silent', reason: 'stale' };
  if (quietUntil(state, kind, now) !== undefined) return { action: 'silent', reason: 'quieted' };
  const holds: AlertReason = kind === 'noData' ? 'noReading' : 'beyondThreshold';
  // A firing time in the future means that the clock was set back: better to speak once too often.
  if (episode.firedAt === undefined || episode.firedAt > now) {
    return { action: episode.firedAt === undefined ? 'fire' : 'repeat', reason: holds };
  }
  if (kind !== 'noData' && newest?.readAt === episode.firedForReadAt) return { action: 'silent', reason: 'sameReading' };
  if (now - episode.firedAt < rules[kind].repeatMinutes * MINUTE_MS) {
    return { action: 'silent', reason: 'repeatNotDue' };
  }
  return { action: 'repeat', reason: holds };
}
