import {
  type AlertDecision,
  type AlertInput,
  evaluateAlerts,
} from '../../../../src/shared/alerts/evaluate.ts';
import { DEFAULT_ALERT_RULES } from '../../../../src/shared/alerts/rules.ts';
import { type AlertState, NO_ALERTS } from '../../../../src/shared/alerts/state.ts';
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

const MINUTELESS: Omit<AlertInput, 'newest' | 'state' | 'now'> = {
  rules: DEFAULT_ALERT_RULES,
  cadenceMs: 5 * MINUTE_MS,
  expectingSince: START,
};

/** Evaluates once, as the program would at that minute. */
export function look(
  state: AlertState,
  { minute, mgdl, readMinute = minute }: Look,
  facts: Partial<AlertInput> = {},
): Play {
  const newest =
    mgdl === undefined ? undefined : makeReading({ mgdl, readAt: START + readMinute * MINUTE_MS });
  return evaluateAlerts({ ...MINUTELESS, newest, state, now: START + minute * MINUTE_MS, ...facts });
}

/** Evaluates look after look, handing the state on; gives the last state and the decisions of every look. */
export function play(
  looks: readonly Look[],
  facts: Partial<AlertInput> = {},
): Play & { each: AlertDecision[][] } {
  let state = facts.state ?? NO_ALERTS;
  const each = looks.map((next) => {
    const played = look(state, next, { ...facts, state });
    state = played.state;
    return played.decisions;
  });
  return { state, each, decisions: each.flat() };
}

/** `low fire`, `high repeat`: what a person would have heard. */
export function heard(decisions: readonly AlertDecision[]): string[] {
  return decisions
    .filter(({ action }) => action === 'fire' || action === 'repeat')
    .map(({ kind, action }) => `${kind} ${action}`);
}

/** `low silent quieted`: everything that the log would say. */
export function logged(decisions: readonly AlertDecision[]): string[] {
  return decisions.map(({ kind, action, reason }) => `${kind} ${action} ${reason}`);
}

/** A reading every five minutes with these values. */
export function everyFiveMinutes(...values: number[]): Look[] {
  return values.map((mgdl, index) => ({ minute: index * 5, mgdl }));
}
