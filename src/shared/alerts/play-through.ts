import type { EpochMs, SourceReading } from '../glucose/reading.ts';
import { type AlertDecision, evaluateAlerts } from './evaluate.ts';
import { LOOK_BACK_MS, LOOK_EVERY_MS } from './looking.ts';
import { mayChangeAt, nextEdge } from './may-change-at.ts';
import { newsFilter } from './news.ts';
import type { AlertPlan } from './plan.ts';
import { type AlertState, NO_ALERTS } from './state.ts';

/** Readings of the past, or invented ones, and the plan that is tried on them. */
export interface Scene {
  plan: AlertPlan;
  /** Ascending by time; those shortly before `from` are known from the start. */
  readings: readonly SourceReading[];
  cadenceMs: number;
  /** How long after it was measured a reading becomes known, ms. */
  arrivalDelayMs: number;
  timeZone: string;
  from: EpochMs;
  to: EpochMs;
  /** Nothing has happened yet when absent. */
  state?: AlertState;
  /** When the computer sleeps: nobody looks, and afterwards readings are expected anew. Ascending. */
  sleeps?: readonly { from: EpochMs; to: EpochMs }[];
  /** What somebody does once something has been decided; nobody reacts when absent. */
  react?: (state: AlertState, decisions: readonly AlertDecision[]) => AlertState;
}

export interface Played {
  /** All that speaks or ends, and each silence when its reason changes, as the alert log has it. */
  decisions: AlertDecision[];
  state: AlertState;
}

/** One look of the watchdog, or at a reading that has just arrived. */
interface Look {
  now: EpochMs;
  readings: readonly SourceReading[];
  expectingSince: EpochMs;
}

/**
 * Asks the rules at every look of a stretch of time: every half minute and whenever a reading arrives. Pure.
 * Looks at which nothing can have changed are passed over, which changes no decision.
 */
export function playThrough(scene: Scene): Played {
  const { plan, cadenceMs, timeZone, react = unanswered } = scene;
  const newsOf = newsFilter();
  const decisions: AlertDecision[] = [];
  let state = scene.state ?? NO_ALERTS;
  let changesAt = -Infinity;
  let edgeAt = -Infinity;
  let before: Look | undefined;
  for (const look of looks(scene)) {
    const { now, readings, expectingSince } = look;
    const hasNews = readings.at(-1) !== before?.readings.at(-1) || expectingSince !== before?.expectingSince;
    if (now < changesAt && !hasNews) continue;
    before = look;
    if (now >= edgeAt) edgeAt = nextEdge(plan, now, timeZone);
    const evaluated = evaluateAlerts({ plan, readings, cadenceMs, state, now, timeZone, expectingSince });
    decisions.push(...newsOf(evaluated.decisions));
    state = react(evaluated.state, evaluated.decisions);
    const hasSpoken = evaluated.decisions.some(({ action }) => action !== 'silent');
    // What has just begun, spoken or been answered is looked at once more.
    changesAt =
      hasSpoken || state !== evaluated.state
        ? -Infinity
        : mayChangeAt({ plan, state, now, edgeAt, expectingSince, cadenceMs, newest: readings.at(-1) });
  }
  return { decisions, state };
}

const unanswered = (state: AlertState): AlertState => state;

/** Every half minute, and at each arrival between two of them. */
function* looks({ readings, arrivalDelayMs, from, to, sleeps = [] }: Scene): Generator<Look> {
  let arrived = 0;
  let expectingSince = from;
  let begin = 0;
  const lookAt = (now: EpochMs): Look => {
    while (arrived < readings.length && (readings[arrived]?.readAt ?? 0) + arrivalDelayMs <= now)
      arrived += 1;
    while (begin < arrived - 1 && (readings[begin]?.readAt ?? 0) < now - LOOK_BACK_MS) begin += 1;
    return { now, readings: readings.slice(begin, arrived), expectingSince };
  };
  for (let tick = from; tick <= to; tick += LOOK_EVERY_MS) {
    for (let next = readings[arrived]; next; next = readings[arrived]) {
      const at = next.readAt + arrivalDelayMs;
      if (at >= tick) break;
      if (at < from || sleepAt(sleeps, at)) arrived += 1;
      else yield lookAt(at);
    }
    const sleep = sleepAt(sleeps, tick);
    if (sleep) expectingSince = sleep.to;
    else yield lookAt(tick);
  }
}

function sleepAt(sleeps: NonNullable<Scene['sleeps']>, at: EpochMs) {
  return sleeps.find(({ from, to }) => at >= from && at < to);
}
