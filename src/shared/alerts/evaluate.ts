import { freshnessOf } from '../glucose/freshness.ts';
import type { EpochMs, SourceReading } from '../glucose/reading.ts';
import { backInRange } from './conditions/back-in-range.ts';
import { CONDITIONS } from './conditions/all-conditions.ts';
import { type AlertKind, alertKindSchema, coveredBy } from './kind.ts';
import type { Finding, Moment, SourceProblem, WaitReason } from './moment.ts';
import { type AlertPlan, isHushed, rulesAt } from './plan.ts';
import type { AlertRules } from './rules.ts';
import type { AlertState } from './state.ts';
import { localClock } from './time-window.ts';
import { type SpeakingReason, type Verdict, canSpeak, verdictOn } from './verdict.ts';

/** `fire`: speak for the first time. `repeat`: speak again. `end`: it is over. `silent`: it holds and says nothing. */
export type AlertAction = 'fire' | 'repeat' | 'end' | 'silent';
export type AlertReason =
  | SpeakingReason
  | WaitReason
  | 'backInRange'
  | 'readingArrived'
  /** The program has just started or woken: silence so far proves nothing. */
  | 'notExpectedYet'
  | 'ruleOff'
  | 'mended'
  | 'stale'
  | 'worseSpeaks';

export interface AlertDecision {
  kind: AlertKind;
  action: AlertAction;
  reason: AlertReason;
  at: EpochMs;
  /** The reading it was decided on; absent where there is none, `mgdl` also where it was LOW or HIGH. */
  mgdl?: number;
  readAt?: EpochMs;
  /** How often it has spoken in this episode, this time included. */
  times?: number;
}

export interface AlertInput {
  plan: AlertPlan;
  /** Of the account that speaks; ascending by time, the newest last. An hour of them is enough. */
  readings: readonly SourceReading[];
  cadenceMs: number;
  state: AlertState;
  now: EpochMs;
  /** The person's local clock, for night and quiet hours. */
  timeZone: string;
  /** Since when a reading could be expected: the start of the program, the wake from sleep, a new account. */
  expectingSince: EpochMs;
  /** What is wrong with an account and lasts, if anything; `unknown` while an account has yet to tell. */
  problem?: SourceProblem | 'unknown';
}

type Episodes = AlertState['episodes'];

/**
 * Decides, for one person, what speaks now. Pure: the same input gives the same answer, and `state` carries all memory.
 * A glucose alarm needs a fresh reading; a stale one neither starts nor ends an episode. The worst that holds speaks
 * alone; what can't speak, or has been answered, stands in nobody's way but its own milder neighbours'.
 */
export function evaluateAlerts(input: AlertInput): { state: AlertState; decisions: AlertDecision[] } {
  const { state, now, plan, timeZone } = input;
  const clock = localClock(now, timeZone);
  const moment = momentOf(input, rulesAt(plan, clock));
  const { newest } = moment;
  const about = newest ? aboutReading(newest) : {};
  const decisions: AlertDecision[] = [];
  const decide = (
    kind: AlertKind,
    [action, reason]: readonly [AlertAction, AlertReason],
    times?: number,
  ): void => {
    decisions.push({ kind, action, reason, at: now, ...about, ...(times !== undefined && { times }) });
  };

  const { episodes, ended, waiting, fading } = follow(moment);
  for (const kind of ended) decide(kind, ['end', endReason(kind, moment)]);
  for (const [kind, reason] of waiting) decide(kind, ['silent', reason]);

  const holding = alertKindSchema.options.filter((kind) => episodes[kind]);
  const followed = { ...state, episodes };
  const verdicts = new Map<AlertKind, Verdict>();
  for (const kind of holding) {
    const hushed = isHushed(plan, kind, clock);
    if (!canSpeak(kind, moment) || fading.has(kind)) continue;
    verdicts.set(kind, verdictOn(kind, { moment, state: followed, hushed }));
  }
  const speaker = speakerAmong(verdicts);
  for (const kind of holding) {
    const verdict = verdicts.get(kind);
    if (!verdict) decide(kind, ['silent', fading.has(kind) ? 'turningBack' : 'stale']);
    else if (kind !== speaker && !verdict.isAnswered) decide(kind, ['silent', 'worseSpeaks']);
    else if (verdict.action === 'silent') decide(kind, ['silent', verdict.reason]);
    else {
      const times = (episodes[kind]?.times ?? 0) + 1;
      decide(kind, [verdict.action, verdict.reason], times);
      markSpoken(episodes, kind, moment);
    }
  }
  if (isBackInRange(moment, { before: state.episodes, ended, holding }) && speaker === undefined) {
    const hushed = isHushed(plan, 'backInRange', clock);
    decide('backInRange', hushed ? ['silent', 'quietHours'] : ['fire', 'backInRange'], 1);
  }
  const floor = speaker ?? unansweredYet(followed, (kind) => verdicts.has(kind));
  const speaking = floor !== undefined && episodes[floor]?.firedAt !== undefined ? floor : undefined;
  return { state: { episodes, quietUntil: state.quietUntil, speaking }, decisions };
}

/** LOW and HIGH are no numbers: whoever reads the log must not take the limit that was passed for a measured value. */
export function aboutReading({
  mgdl,
  special,
  readAt,
}: SourceReading): Pick<AlertDecision, 'mgdl' | 'readAt'> {
  return special ? { readAt } : { mgdl, readAt };
}

function momentOf(input: AlertInput, rules: AlertRules): Moment {
  const { readings, cadenceMs, now, state, expectingSince, problem } = input;
  const newest = readings.at(-1);
  return {
    rules,
    readings,
    newest,
    freshness: newest ? freshnessOf(newest.readAt, cadenceMs, now) : 'absent',
    state,
    now,
    expectingSince,
    problem,
  };
}

interface Followed {
  episodes: Episodes;
  ended: AlertKind[];
  waiting: [AlertKind, WaitReason][];
  /** Of those that hold, the ones that may be over. */
  fading: Set<AlertKind>;
}

/** Asks every rule, and begins, carries on and ends episodes. */
function follow(moment: Moment): Followed {
  const { state, now } = moment;
  const followed: Followed = { episodes: {}, ended: [], waiting: [], fading: new Set() };
  for (const kind of alertKindSchema.options) {
    const episode = state.episodes[kind];
    const finding = findingOf(kind, moment);
    if (finding.course === 'holds') followed.episodes[kind] = episode ?? { since: now };
    else if (finding.course === 'unknown' && episode) followed.episodes[kind] = episode;
    else if (episode) followed.ended.push(kind);
    if (finding.course === 'holds' && finding.fading) followed.fading.add(kind);
    if (finding.course === 'waits') followed.waiting.push([kind, finding.reason]);
  }
  return followed;
}

function findingOf(kind: AlertKind, moment: Moment): Finding {
  if (kind === 'backInRange' || !moment.rules[kind].enabled) return { course: 'over' };
  return CONDITIONS[kind](moment);
}

/** The worst that nobody has answered; what is covered by something worse that holds has been said along with it. */
function speakerAmong(verdicts: ReadonlyMap<AlertKind, Verdict>): AlertKind | undefined {
  const covered = new Set<AlertKind>();
  for (const [kind, { isAnswered }] of verdicts) {
    if (!isAnswered && !covered.has(kind)) return kind;
    for (const milder of coveredBy(kind)) if (milder !== kind) covered.add(milder);
  }
  return undefined;
}

/** What rang and was not answered keeps the floor while it can't say more, its reading being too old: silence is no answer. */
function unansweredYet(
  { speaking, episodes }: AlertState,
  isAsked: (kind: AlertKind) => boolean,
): AlertKind | undefined {
  return speaking && episodes[speaking] && !isAsked(speaking) ? speaking : undefined;
}

function endReason(kind: AlertKind, { rules, newest, now }: Moment): AlertReason {
  if (!rules[kind].enabled) return 'ruleOff';
  if (kind === 'sourceProblem') return 'mended';
  if (kind !== 'noData') return 'backInRange';
  const arrived = newest && now - newest.readAt < rules.noData.afterMinutes * 60_000;
  return arrived ? 'readingArrived' : 'notExpectedYet';
}

function isBackInRange(moment: Moment, ending: Parameters<typeof backInRange>[0]): boolean {
  const { rules, freshness, newest } = moment;
  const ended = ending.ended.filter((kind) => endReason(kind, moment) === 'backInRange');
  return (
    rules.backInRange.enabled && freshness === 'fresh' && backInRange({ ...ending, ended }, rules, newest)
  );
}

/** What is milder has been said along with the worse: it waits its own repeat before speaking for itself. */
function markSpoken(episodes: Episodes, kind: AlertKind, { newest, now }: Moment): void {
  const spoken = { firedAt: now, ...(newest && { firedForReadAt: newest.readAt }) };
  for (const covered of coveredBy(kind)) {
    const episode = episodes[covered];
    if (episode) episodes[covered] = { ...episode, ...spoken, times: (episode.times ?? 0) + 1 };
  }
}
