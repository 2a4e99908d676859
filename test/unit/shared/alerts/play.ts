import {
  type AlertDecision,
  type AlertInput,
  evaluateAlerts,
} from '../../../../src/shared/alerts/evaluate.ts';
import { DEFAULT_ALERT_RULES } from '../../../../src/shared/alerts/defaults.ts';
import { type AlertKind, alertKindSchema } from '../../../../src/shared/alerts/kind.ts';
import { type AlertPlan, alertPlanSchema } from '../../../../src/shared/alerts/plan.ts';
import { type AlertRules, alertRulesSchema } from '../../../../src/shared/alerts/rules.ts';
import { type AlertState, NO_ALERTS, alertStateSchema } from '../../../../src/shared/alerts/state.ts';
import type { SourceReading } from '../../../../src/shared/glucose/reading.ts';
import { MINUTE_MS, START, makeReading } from '../make-reading.ts';

/** One look at a person: minutes after the start, with what the newest reading says by then. */
export interface Look {
  minute: number;
  /** Absent while nothing has ever been read. */
  mgdl?: number;
  /** When the reading was measured; at the minute itself unless said otherwise. */
  readMinute?: number;
}

export interface Play {
  state: AlertState;
  decisions: AlertDecision[];
}

/** The defaults, but for what is said of single rules; refused where a form would refuse it. */
export function rulesWith(
  changes: { [Kind in AlertKind]?: Partial<AlertRules[Kind]> } = {},
  of: AlertRules = DEFAULT_ALERT_RULES,
): AlertRules {
  const changed = alertKindSchema.options.map((kind) => [kind, { ...of[kind], ...changes[kind] }]);
  return alertRulesSchema.parse(Object.fromEntries(changed));
}

/** These rules by day and by night. */
export function planOf(day: AlertRules, facts: Partial<AlertPlan> = {}): AlertPlan {
  return alertPlanSchema.parse({ day, night: null, quietHours: [], ...facts });
}

/** Only these rules are on, with these numbers. */
export function onlyRules(changes: { [Kind in AlertKind]?: Partial<AlertRules[Kind]> }): AlertPlan {
  const off = Object.fromEntries(alertKindSchema.options.map((kind) => [kind, { enabled: false }]));
  const on = Object.fromEntries(
    Object.entries(changes).map(([kind, change]) => [kind, { enabled: true, ...change }]),
  );
  return planOf(rulesWith({ ...off, ...on }));
}

/** The five alarms about a value itself and about none, as a person without forecasts has them. */
export const PLAIN_PLAN: AlertPlan = planOf(
  rulesWith({ predictedLow: { enabled: false }, sourceProblem: { enabled: false } }),
);

const USUAL: Omit<AlertInput, 'readings' | 'state' | 'now'> = {
  plan: PLAIN_PLAN,
  cadenceMs: 5 * MINUTE_MS,
  expectingSince: START,
  timeZone: 'UTC',
};

/** Evaluates once, as the program would at that minute. */
export function look(
  state: AlertState,
  { minute, mgdl, readMinute = minute }: Look,
  facts: Partial<AlertInput> = {},
): Play {
  const readings = mgdl === undefined ? [] : [makeReading({ mgdl, readAt: START + readMinute * MINUTE_MS })];
  return evaluateAlerts({ ...USUAL, readings, state, now: START + minute * MINUTE_MS, ...facts });
}

/** Evaluates look after look, handing the state and the readings on; gives the last state and the decisions of every look. */
export function play(
  looks: readonly Look[],
  facts: Partial<AlertInput> = {},
): Play & { each: AlertDecision[][] } {
  let state = facts.state ?? NO_ALERTS;
  const known = new Map<number, SourceReading>((facts.readings ?? []).map((each) => [each.readAt, each]));
  const each = looks.map(({ minute, mgdl, readMinute = minute }) => {
    const readAt = START + readMinute * MINUTE_MS;
    if (mgdl !== undefined) known.set(readAt, makeReading({ mgdl, readAt }));
    // What is later than the newest of this look belongs to a clock that has been set since.
    const readings = [...known.values()]
      .filter((reading) => reading.readAt <= readAt)
      .toSorted((a, b) => a.readAt - b.readAt);
    const played = look(state, { minute }, { ...facts, readings, state });
    state = played.state;
    return played.decisions;
  });
  return { state, each, decisions: each.flat() };
}

/** What a restart does to a state: through the file and back. */
export function restarted(state: AlertState): AlertState {
  return alertStateSchema.parse(JSON.parse(JSON.stringify(state)));
}

/** `low fire`, `high repeat`: what a person would have heard. */
export function heard(decisions: readonly AlertDecision[]): string[] {
  return decisions
    .filter(({ action }) => action === 'fire' || action === 'repeat')
    .map(({ kind, action }) => `${kind} ${action}`);
}

/** `low silent snoozed`: everything that the log would say. */
export function logged(decisions: readonly AlertDecision[]): string[] {
  return decisions.map(({ kind, action, reason }) => `${kind} ${action} ${reason}`);
}

/** A reading every five minutes with these values. */
export function everyFiveMinutes(...values: number[]): Look[] {
  return values.map((mgdl, index) => ({ minute: index * 5, mgdl }));
}

/** Values five minutes apart, the last at START. */
export function readingsUpTo(...values: number[]): SourceReading[] {
  return values.map((mgdl, index) =>
    makeReading({ mgdl, readAt: START + (index - values.length + 1) * 5 * MINUTE_MS }),
  );
}
