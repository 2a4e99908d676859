import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AlertDecision, evaluateAlerts } from '../../../../src/shared/alerts/evaluate.ts';
import { type AlertKind, DEFAULT_ALERT_RULES } from '../../../../src/shared/alerts/rules.ts';
import { type AlertState, NO_ALERTS, quiet, quietUntil } from '../../../../src/shared/alerts/state.ts';
import { freshnessOf } from '../../../../src/shared/glucose/freshness.ts';
import type { Reading } from '../../../../src/shared/glucose/reading.ts';
import { MINUTE_MS, START, makeReading } from '../make-reading.ts';

const CADENCE_MS = 5 * MINUTE_MS;

/** What happens in one step of a made-up day. */
const stepArbitrary = fc.record({
  /** How long until the next look; sometimes the clock is set back. */
  passesMs: fc.oneof(
    { weight: 20, arbitrary: fc.integer({ min: 1000, max: 6 * MINUTE_MS }) },
    { weight: 2, arbitrary: fc.integer({ min: 6 * MINUTE_MS, max: 120 * MINUTE_MS }) },
    { weight: 1, arbitrary: fc.integer({ min: -90 * MINUTE_MS, max: -1000 }) },
  ),
  /** A new reading of this value and age, or none. */
  arrives: fc.option(
    fc.record({
      mgdl: fc.oneof(fc.integer({ min: 39, max: 90 }), fc.integer({ min: 39, max: 401 })),
      ageMs: fc.integer({ min: 0, max: 14 * MINUTE_MS }),
    }),
    { freq: 4 },
  ),
  snoozes: fc.option(
    fc.record({
      kind: fc.constantFrom<AlertKind>('urgentLow', 'low', 'high', 'urgentHigh', 'noData'),
      minutes: fc.constantFrom(15, 30, 60),
    }),
    { freq: 1 },
  ),
  restarts: fc.boolean(),
});

type Step = typeof stepArbitrary extends fc.Arbitrary<infer Drawn> ? Drawn : never;

interface Moment {
  now: number;
  newest: Reading | undefined;
  before: AlertState;
  after: AlertState;
  decisions: AlertDecision[];
}

/** Lives through a made-up day and remembers every look. */
function live(steps: readonly Step[]): Moment[] {
  let [now, state] = [START, NO_ALERTS];
  let newest: Reading | undefined;
  return steps.map(({ passesMs, arrives, snoozes, restarts }) => {
    now += passesMs;
    if (arrives) newest = makeReading({ mgdl: arrives.mgdl, readAt: now - arrives.ageMs });
    if (snoozes) state = quiet(state, { ...snoozes, now });
    const before: AlertState = restarts ? JSON.parse(JSON.stringify(state)) : state;
    const evaluated = evaluateAlerts({
      rules: DEFAULT_ALERT_RULES,
      newest,
      cadenceMs: CADENCE_MS,
      state: before,
      now,
      expectingSince: START,
    });
    state = evaluated.state;
    return { now, newest, before, after: state, decisions: evaluated.decisions };
  });
}

const days = fc.array(stepArbitrary, { minLength: 1, maxLength: 80 }).map(live);
const speaks = ({ action }: AlertDecision): boolean => action === 'fire' || action === 'repeat';
const isFresh = ({ newest, now }: Moment): boolean =>
  newest !== undefined && freshnessOf(newest.readAt, CADENCE_MS, now) === 'fresh';

/** A promise is kept when no day has an offence against it; a broken one shows its smallest day. */
function isKept(offences: (day: Moment[]) => unknown[]): void {
  fc.assert(
    fc.property(days, (day) => {
      expect(offences(day)).toEqual([]);
    }),
    { numRuns: 400 },
  );
}

/** Walks through a day with the last ringing of each episode at hand. */
function ringings(day: Moment[]): { decision: AlertDecision; last: AlertDecision | undefined }[] {
  const lastOf = new Map<AlertKind, AlertDecision>();
  return day
    .flatMap(({ decisions }) => decisions)
    .flatMap((decision) => {
      const last = lastOf.get(decision.kind);
      if (decision.action === 'end') lastOf.delete(decision.kind);
      if (!speaks(decision)) return [];
      lastOf.set(decision.kind, decision);
      return [{ decision, last }];
    });
}

describe('on any day, an alarm', () => {
  it('never rings about a reading that is stale, absent or from the future', () => {
    expect.hasAssertions();
    isKept((day) =>
      day
        .filter((moment) => !isFresh(moment))
        .flatMap(({ decisions }) => decisions.filter(speaks))
        .filter(({ kind }) => kind !== 'noData'),
    );
  });

  it('never rings twice for the same reading while its episode lasts', () => {
    expect.hasAssertions();
    isKept((day) =>
      ringings(day).filter(
        ({ decision, last }) => decision.kind !== 'noData' && decision.readAt === last?.readAt,
      ),
    );
  });

  it('never rings twice within its repeat, unless the episode ended or the clock went back', () => {
    expect.hasAssertions();
    isKept((day) =>
      ringings(day).filter(({ decision, last }) => {
        const passedMs = last ? decision.at - last.at : Infinity;
        return passedMs >= 0 && passedMs < DEFAULT_ALERT_RULES[decision.kind].repeatMinutes * MINUTE_MS;
      }),
    );
  });

  it('never rings while quieted', () => {
    expect.hasAssertions();
    isKept((day) =>
      day.flatMap(({ decisions, before, now }) =>
        decisions.filter(speaks).filter(({ kind }) => quietUntil(before, kind, now) !== undefined),
      ),
    );
  });

  it('never rings together with another', () => {
    expect.hasAssertions();
    isKept((day) => day.filter(({ decisions }) => decisions.filter(speaks).length > 1));
  });

  it('never lets a current value beyond a threshold pass without ringing or giving its reason', () => {
    expect.hasAssertions();
    isKept((day) =>
      day.filter(isFresh).filter(({ newest, decisions }) => {
        const named = new Set(decisions.filter(({ action }) => action !== 'end').map(({ kind }) => kind));
        return kindsBeyond(newest?.mgdl ?? NaN).some((kind) => !named.has(kind));
      }),
    );
  });

  it('says something about every episode at every look, and about every end', () => {
    expect.hasAssertions();
    isKept((day) =>
      day.filter(({ decisions, before, after }) => {
        const named = decisions.map(({ kind, action }) => `${kind} ${action === 'end' ? 'ends' : 'lasts'}`);
        const lasting = Object.keys(after.episodes).map((kind) => `${kind} lasts`);
        const ended = Object.keys(before.episodes)
          .filter((kind) => !Object.hasOwn(after.episodes, kind))
          .map((kind) => `${kind} ends`);
        return named.toSorted().join() !== [...lasting, ...ended].toSorted().join();
      }),
    );
  });
});

function kindsBeyond(mgdl: number): AlertKind[] {
  const beyond: [AlertKind, boolean][] = [
    ['urgentLow', mgdl <= 55],
    ['low', mgdl < 70],
    ['high', mgdl > 250],
    ['urgentHigh', mgdl > 300],
  ];
  return beyond.filter(([, holds]) => holds).map(([kind]) => kind);
}
