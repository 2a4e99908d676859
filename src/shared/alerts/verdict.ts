import { FUTURE_TOLERANCE_MS } from '../glucose/freshness.ts';
import { isTurningBack } from '../glucose/forecast.ts';
import type { EpochMs } from '../glucose/reading.ts';
import { type AlertKind, isGlucoseKind } from './kind.ts';
import type { Moment } from './moment.ts';
import { type AlertState, type Episode, acknowledgedUntil, answerEndedAt, snoozedUntil } from './state.ts';

const MINUTE_MS = 60_000;

/** Why an alarm speaks. */
type CauseReason = 'beyondThreshold' | 'forecast' | 'fastChange' | 'noReading' | 'sourceProblem';
/** Why one that holds says nothing because somebody, or their plan, wants it so. */
type AnsweredReason = 'quietHours' | 'snoozed' | 'acknowledged' | 'turningBack';
export type SpeakingReason = CauseReason | AnsweredReason | 'sameReading' | 'repeatNotDue';

export interface Verdict {
  action: 'fire' | 'repeat' | 'silent';
  reason: SpeakingReason;
  /** Somebody knows, or doesn't want to: something milder of another kind may have the floor. */
  isAnswered: boolean;
}

const CAUSES: Readonly<Record<Exclude<AlertKind, 'backInRange'>, CauseReason>> = {
  urgentLow: 'beyondThreshold',
  predictedLow: 'forecast',
  urgentHigh: 'beyondThreshold',
  low: 'beyondThreshold',
  fallingFast: 'fastChange',
  noData: 'noReading',
  high: 'beyondThreshold',
  sourceProblem: 'sourceProblem',
  predictedHigh: 'forecast',
  risingFast: 'fastChange',
};

/** An alarm about the value needs a fresh one; the others are about there being none. */
export function canSpeak(kind: AlertKind, { freshness }: Moment): boolean {
  return !isGlucoseKind(kind) || freshness === 'fresh';
}

export interface Question {
  moment: Moment;
  /** With the episodes as of now. */
  state: AlertState;
  /** Quiet hours want it silent. */
  hushed: boolean;
}

/** Whether an alarm that holds speaks now, and why or why not. */
export function verdictOn(kind: AlertKind, { moment, state, hushed }: Question): Verdict {
  const { rules, newest, now } = moment;
  const answered = answeredReason(kind, { moment, state, hushed });
  if (answered) return { action: 'silent', reason: answered, isAnswered: true };
  const episode = state.episodes[kind];
  const cause = kind === 'backInRange' ? 'beyondThreshold' : CAUSES[kind];
  const speaks = (action: 'fire' | 'repeat'): Verdict => ({ action, reason: cause, isAnswered: false });
  if (episode?.firedAt === undefined) return speaks('fire');
  if (isGlucoseKind(kind) && newest && hasRungFor(newest.readAt, episode, now)) return silent('sameReading');
  // A firing time in the future means that the clock was set back: better to speak once too often.
  if (episode.firedAt - now > FUTURE_TOLERANCE_MS) return speaks('repeat');
  const isDue =
    now - episode.firedAt >= rules[kind].repeatMinutes * MINUTE_MS ||
    answerEndedAt(state, kind, now) > episode.firedAt;
  return isDue ? speaks('repeat') : silent('repeatNotDue');
}

function answeredReason(kind: AlertKind, { moment, state, hushed }: Question): AnsweredReason | undefined {
  const { now, rules, readings } = moment;
  if (hushed) return 'quietHours';
  if (snoozedUntil(state, kind, now) !== undefined) return 'snoozed';
  if (acknowledgedUntil(state, kind, now) !== undefined) return 'acknowledged';
  if (kind === 'low' && rules.low.unlessTurningBack && isTurningBack(readings, 'low')) return 'turningBack';
  if ((kind === 'high' || kind === 'urgentHigh') && rules[kind].unlessTurningBack) {
    return isTurningBack(readings, 'high') ? 'turningBack' : undefined;
  }
  return undefined;
}

/** A reading that has rung, or is older than one that has, is no news; unless that one is from an impossible future. */
function hasRungFor(readAt: EpochMs, { firedForReadAt }: Episode, now: EpochMs): boolean {
  return (
    firedForReadAt !== undefined && readAt <= firedForReadAt && firedForReadAt - now <= FUTURE_TOLERANCE_MS
  );
}

function silent(reason: SpeakingReason): Verdict {
  return { action: 'silent', reason, isAnswered: false };
}
