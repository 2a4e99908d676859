import * as fc from 'fast-check';
import { type AlertDecision, evaluateAlerts } from '../../../../src/shared/alerts/evaluate.ts';
import { type AlertKind, alertKindSchema, coveredBy } from '../../../../src/shared/alerts/kind.ts';
import { type AlertPlan, rulesAt } from '../../../../src/shared/alerts/plan.ts';
import type { AlertRules } from '../../../../src/shared/alerts/rules.ts';
import { type AlertState, NO_ALERTS, acknowledge, snooze } from '../../../../src/shared/alerts/state.ts';
import { type LocalClock, localClock } from '../../../../src/shared/alerts/time-window.ts';
import { freshnessOf } from '../../../../src/shared/glucose/freshness.ts';
import type { SourceReading } from '../../../../src/shared/glucose/reading.ts';
import { MINUTE_MS, START, makeReading } from '../make-reading.ts';
import { anyPlan } from './any-plan.ts';
import { restarted } from './play.ts';

const CADENCE_MS = 5 * MINUTE_MS;

/** In one case of ten. (Of `fc.option`, `freq` is how seldom there is none.) */
function rarely<Drawn>(arbitrary: fc.Arbitrary<Drawn>): fc.Arbitrary<Drawn | null> {
  return fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
}

/** What happens in one step of a made-up day. */
const anyStep = fc.record({
  /** How long until the next look; sometimes the clock is set back. */
  passesMs: fc.oneof(
    { weight: 20, arbitrary: fc.integer({ min: 1000, max: 6 * MINUTE_MS }) },
    { weight: 2, arbitrary: fc.integer({ min: 6 * MINUTE_MS, max: 120 * MINUTE_MS }) },
    { weight: 1, arbitrary: fc.integer({ min: -90 * MINUTE_MS, max: -1000 }) },
  ),
  /** A reading that differs from the last by so much, and is so old; or none. Some arrive out of order. */
  arrives: fc.option(
    fc.record({
      by: fc.oneof(fc.integer({ min: -12, max: 12 }), fc.integer({ min: -120, max: 120 })),
      ageMs: fc.oneof(
        { weight: 5, arbitrary: fc.integer({ min: 0, max: 4 * MINUTE_MS }) },
        { weight: 1, arbitrary: fc.integer({ min: -5 * MINUTE_MS, max: 14 * MINUTE_MS }) },
      ),
    }),
    { freq: 5 },
  ),
  answers: rarely(
    fc.record({
      kind: fc.constantFrom<AlertKind>(...alertKindSchema.options),
      /** None is an acknowledgement. */
      minutes: fc.option(fc.constantFrom(5, 15, 30, 60), { freq: 3 }),
    }),
  ),
  restarts: fc.boolean(),
});
type Step = typeof anyStep extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** Somebody said that it may be silent: until then at the latest, as far as that somebody knows. */
export interface Answer {
  kinds: readonly AlertKind[];
  how: 'snoozed' | 'acknowledged';
  at: number;
  minutes: number;
}

export interface Moment {
  now: number;
  clock: LocalClock;
  rules: AlertRules;
  plan: AlertPlan;
  readings: readonly SourceReading[];
  newest: SourceReading | undefined;
  isFresh: boolean;
  /** Answers so far, oldest first. */
  answers: readonly Answer[];
  before: AlertState;
  after: AlertState;
  decisions: AlertDecision[];
}

interface Day {
  plan: AlertPlan;
  steps: readonly Step[];
  timeZone: string;
}

const WITHIN_MS = 2 * 60 * MINUTE_MS;

/** Lives through a made-up day and remembers every look. */
function live({ plan, steps, timeZone }: Day): Moment[] {
  let [now, state, mgdl] = [START, NO_ALERTS, 90];
  let readings: SourceReading[] = [];
  let answers: Answer[] = [];
  return steps.map(({ passesMs, arrives, answers: given, restarts }) => {
    now += passesMs;
    if (arrives) {
      mgdl = Math.min(Math.max(mgdl + arrives.by, 39), 401);
      const reading = makeReading({ mgdl, readAt: now - arrives.ageMs, ...specialOf(mgdl) });
      readings = [...readings.filter(({ readAt }) => readAt !== reading.readAt), reading]
        .filter(({ readAt }) => Math.abs(readAt - now) <= WITHIN_MS)
        .toSorted((a, b) => a.readAt - b.readAt);
    }
    if (given) {
      const { kind, minutes } = given;
      state = minutes === null ? acknowledge(state, kind, now) : snooze(state, { kind, minutes, now });
      answers = [...answers, answerOf(kind, minutes, now)];
    }
    const before = restarts ? restarted(state) : state;
    const newest = readings.at(-1);
    const { state: after, decisions } = evaluateAlerts({
      plan,
      readings,
      cadenceMs: CADENCE_MS,
      state: before,
      now,
      timeZone,
      expectingSince: START,
    });
    state = after;
    const clock = localClock(now, timeZone);
    const isFresh = newest !== undefined && freshnessOf(newest.readAt, CADENCE_MS, now) === 'fresh';
    return {
      now,
      clock,
      rules: rulesAt(plan, clock),
      plan,
      readings,
      newest,
      isFresh,
      answers,
      before,
      after,
      decisions,
    };
  });
}

function answerOf(kind: AlertKind, minutes: number | null, at: number): Answer {
  return {
    kinds: coveredBy(kind),
    how: minutes === null ? 'acknowledged' : 'snoozed',
    at,
    minutes: minutes ?? 1440,
  };
}

function specialOf(mgdl: number): Pick<SourceReading, 'special'> {
  if (mgdl === 39) return { special: 'low' };
  return mgdl === 401 ? { special: 'high' } : {};
}

/** A day of up to eighty looks under any plan, somewhere on earth. */
export const anyDay: fc.Arbitrary<Moment[]> = fc
  .record({
    plan: anyPlan,
    steps: fc.array(anyStep, { minLength: 1, maxLength: 80, size: 'max' }),
    timeZone: fc.constantFrom('UTC', 'America/Los_Angeles', 'Australia/Lord_Howe', 'Asia/Kathmandu'),
  })
  .map(live);
