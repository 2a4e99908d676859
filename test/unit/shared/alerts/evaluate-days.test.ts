import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlertDecision } from '../../../../src/shared/alerts/evaluate.ts';
import { type AlertKind, isGlucoseKind } from '../../../../src/shared/alerts/kind.ts';
import { isHushed } from '../../../../src/shared/alerts/plan.ts';
import { alertStateSchema, snoozedUntil } from '../../../../src/shared/alerts/state.ts';
import { MINUTE_MS } from '../make-reading.ts';
import { type Moment, anyDay } from './any-day.ts';

const speaks = ({ action }: AlertDecision): boolean => action === 'fire' || action === 'repeat';
const isCourse = ({ kind }: AlertDecision): boolean => kind !== 'backInRange';

/** A promise is kept when no day has an offence against it; a broken one shows its smallest day. */
function isKept(offences: (day: Moment[]) => unknown[]): void {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(offences(day)).toEqual([]);
    }),
    // A long day takes long to be made small.
    { numRuns: 60, interruptAfterTimeLimit: 7000 },
  );
}

interface Ringing {
  moment: Moment;
  decision: AlertDecision;
  last: AlertDecision | undefined;
}

/** Walks through a day with the last ringing of each episode at hand. */
function ringings(day: Moment[]): Ringing[] {
  const lastOf = new Map<AlertKind, AlertDecision>();
  return day.flatMap((moment) =>
    moment.decisions.filter(isCourse).flatMap((decision) => {
      const last = lastOf.get(decision.kind);
      if (decision.action === 'end') lastOf.delete(decision.kind);
      if (!speaks(decision)) return [];
      lastOf.set(decision.kind, decision);
      return [{ moment, decision, last }];
    }),
  );
}

/** The borders that a value has passed, by the words of the rules. */
function kindsBeyond({ rules }: Moment, mgdl: number): AlertKind[] {
  const { urgentLow, low, high, urgentHigh } = rules;
  const beyond: [AlertKind, boolean][] = [
    ['urgentLow', urgentLow.enabled && mgdl <= urgentLow.threshold],
    ['low', low.enabled && mgdl < low.threshold],
    ['high', high.enabled && mgdl > high.threshold],
    ['urgentHigh', urgentHigh.enabled && mgdl > urgentHigh.threshold],
  ];
  return beyond.filter(([, holds]) => holds).map(([kind]) => kind);
}

/** Whether all of the last readings that the rule asks for are beyond, and reach back far enough. */
function hasLasted(moment: Moment, kind: 'urgentLow' | 'low' | 'high' | 'urgentHigh'): boolean {
  const { readings, rules } = moment;
  const { persistence } = rules[kind];
  const firstWithin = readings.findLastIndex(({ mgdl }) => !kindsBeyond(moment, mgdl).includes(kind)) + 1;
  const run = readings.slice(firstWithin);
  const spanMs = (run.at(-1)?.readAt ?? 0) - (run[0]?.readAt ?? 0);
  return run.length >= persistence.readings && spanMs >= persistence.minutes * MINUTE_MS;
}

/** Minutes for which what a night depends on can be silenced by one answer. */
const LONGEST_SILENCE = new Map<AlertKind, number>([
  ['urgentLow', 30],
  ['predictedLow', 30],
  ['low', 60],
  ['urgentHigh', 120],
  ['noData', 120],
]);

const BORDERS = ['urgentLow', 'low', 'high', 'urgentHigh'] as const;

describe('the made-up days', () => {
  it('have everything in them that is promised something about', () => {
    const said = new Set(
      fc
        .sample(anyDay, 100)
        .flatMap((day) => day.flatMap(({ decisions }) => decisions.map(({ reason }) => reason))),
    );
    // Others are rarer than that.
    const usual: AlertDecision['reason'][] = [
      'acknowledged',
      'backInRange',
      'beyondThreshold',
      'forecast',
      'noReading',
      'notPersistent',
      'quietHours',
      'repeatNotDue',
      'sameReading',
      'snoozed',
      'stale',
      'worseSpeaks',
    ];
    expect([...said]).toEqual(expect.arrayContaining(usual));
  });
});

describe('on any day, under any plan, an alarm', () => {
  it('never rings about a reading that is stale, absent or from the future', () => {
    expect.hasAssertions();
    isKept((day) =>
      day
        .filter(({ isFresh }) => !isFresh)
        .flatMap(({ decisions }) => decisions.filter(speaks))
        .filter(({ kind }) => kind !== 'noData'),
    );
  });

  it('names the newest reading or none, and only values that a sensor can measure', () => {
    expect.hasAssertions();
    isKept((day) =>
      day.flatMap(({ decisions, newest }) =>
        decisions.filter(
          ({ mgdl, readAt }) =>
            mgdl !== (newest?.special ? undefined : newest?.mgdl) || readAt !== newest?.readAt,
        ),
      ),
    );
  });

  it('never rings twice for the same reading while its episode lasts', () => {
    expect.hasAssertions();
    isKept((day) =>
      ringings(day).filter(
        ({ decision, last }) =>
          isGlucoseKind(decision.kind) && last !== undefined && decision.readAt === last.readAt,
      ),
    );
  });

  it('never rings twice within its repeat, unless it ended, was answered, or the clock went back', () => {
    expect.hasAssertions();
    isKept((day) =>
      ringings(day).filter(({ decision, last, moment }) => {
        if (!last) return false;
        const passedMs = decision.at - last.at;
        const wasAnswered = moment.answers.some(
          ({ at, kinds }) => at >= last.at && kinds.includes(decision.kind),
        );
        const { day: byDay, night } = moment.plan;
        const repeats = [byDay, ...(night ? [night.rules] : [])].map(
          (rules) => rules[decision.kind].repeatMinutes,
        );
        return !wasAnswered && passedMs >= 0 && passedMs < Math.min(...repeats) * MINUTE_MS;
      }),
    );
  });

  it('never rings while it is snoozed or in quiet hours', () => {
    expect.hasAssertions();
    isKept((day) =>
      day.flatMap(({ decisions, before, now, plan, clock }) =>
        decisions
          .filter(speaks)
          .filter(isCourse)
          .filter(({ kind }) => snoozedUntil(before, kind, now) !== undefined || isHushed(plan, kind, clock)),
      ),
    );
  });

  it('is never silent because of an answer that nobody gave, or that has run out', () => {
    expect.hasAssertions();
    isKept((day) =>
      day.flatMap(({ decisions, answers, now }) =>
        decisions.filter(({ kind, reason }) => {
          if (reason !== 'snoozed' && reason !== 'acknowledged') return false;
          // A clock that was set back lets an answer count a little longer; that much is known of it.
          return !answers.some(
            ({ kinds, how, at, minutes }) =>
              kinds.includes(kind) &&
              how === reason &&
              now < at + Math.min(minutes, LONGEST_SILENCE.get(kind) ?? Infinity) * MINUTE_MS,
          );
        }),
      ),
    );
  });

  it('never rings together with another', () => {
    expect.hasAssertions();
    isKept((day) => day.filter(({ decisions }) => decisions.filter(speaks).length > 1));
  });

  it('never lets a value beyond a threshold pass without ringing or giving its reason', () => {
    expect.hasAssertions();
    isKept((day) =>
      day.filter((moment) => {
        const named = new Set(
          moment.decisions.filter(({ action }) => action !== 'end').map(({ kind }) => kind),
        );
        return kindsBeyond(moment, moment.newest?.mgdl ?? NaN).some((kind) => !named.has(kind));
      }),
    );
  });

  it('that has lasted as long as its rule asks says so, and one that has not doesn’t begin', () => {
    expect.hasAssertions();
    isKept((day) =>
      day
        .filter(({ isFresh }) => isFresh)
        .flatMap((moment) =>
          BORDERS.filter((kind) => {
            const own = moment.decisions.find((decision) => decision.kind === kind);
            if (hasLasted(moment, kind)) return own?.reason === 'notPersistent';
            const { minutes } = moment.rules[kind].persistence;
            // Half a minute of a sensor's own is forgiven.
            return minutes === 0 && !moment.before.episodes[kind] && moment.after.episodes[kind];
          }),
        ),
    );
  });

  it('says something about every episode at every look, and about every end', () => {
    expect.hasAssertions();
    isKept((day) =>
      day.filter(({ decisions, before, after }) => {
        const courses = decisions
          .filter(isCourse)
          .filter(
            ({ kind, reason }) => reason !== 'notPersistent' && (reason !== 'stale' || after.episodes[kind]),
          );
        const named = courses.map(({ kind, action }) => `${kind} ${action === 'end' ? 'ends' : 'lasts'}`);
        const lasting = Object.keys(after.episodes).map((kind) => `${kind} lasts`);
        const ended = Object.keys(before.episodes)
          .filter((kind) => !Object.hasOwn(after.episodes, kind))
          .map((kind) => `${kind} ends`);
        return named.toSorted().join() !== [...lasting, ...ended].toSorted().join();
      }),
    );
  });

  it('that has the floor holds and has been heard', () => {
    expect.hasAssertions();
    isKept((day) =>
      day.filter(({ after }) => after.speaking && after.episodes[after.speaking]?.firedAt === undefined),
    );
  });

  it('leaves a state that can be read back as it is', () => {
    expect.hasAssertions();
    isKept((day) =>
      day.filter(({ after }) => {
        const read = alertStateSchema.parse(JSON.parse(JSON.stringify(after)));
        return JSON.stringify(read) !== JSON.stringify(after);
      }),
    );
  });
});
