import { describe, expect, it } from 'vitest';
import { evaluateAlerts } from '../../../../src/shared/alerts/evaluate.ts';
import { type AlertKind, alertKindSchema } from '../../../../src/shared/alerts/kind.ts';
import { type AlertState, NO_ALERTS, acknowledge, snooze } from '../../../../src/shared/alerts/state.ts';
import { MINUTE_MS, START } from '../make-reading.ts';
import {
  PLAIN_PLAN,
  everyFiveMinutes,
  heard,
  logged,
  look,
  onlyRules,
  planOf,
  play,
  readingsUpTo,
  rulesWith,
} from './play.ts';

const snoozed = (kind: AlertKind, state: AlertState = NO_ALERTS): AlertState =>
  snooze(state, { kind, minutes: 30, now: START });

describe('the order of alarms', () => {
  it('is from what can kill first to what is good news', () => {
    expect(alertKindSchema.options).toEqual([
      'urgentLow',
      'predictedLow',
      'urgentHigh',
      'low',
      'fallingFast',
      'noData',
      'high',
      'sourceProblem',
      'predictedHigh',
      'risingFast',
      'backInRange',
    ]);
  });

  it('lets the worst speak alone, and names those that it speaks for', () => {
    const all = onlyRules({ urgentLow: {}, predictedLow: {}, low: {}, fallingFast: {}, sourceProblem: {} });
    const { decisions, state } = evaluateAlerts({
      plan: all,
      readings: readingsUpTo(95, 75, 55),
      cadenceMs: 5 * MINUTE_MS,
      state: NO_ALERTS,
      now: START,
      timeZone: 'UTC',
      expectingSince: START,
      problem: { since: 0 },
    });
    expect(logged(decisions)).toEqual([
      'urgentLow fire beyondThreshold',
      'predictedLow silent worseSpeaks',
      'low silent worseSpeaks',
      'fallingFast silent worseSpeaks',
      'sourceProblem silent worseSpeaks',
    ]);
    expect(state.speaking).toBe('urgentLow');
    // What is of another kind has not been said along with it.
    expect(Object.entries(state.episodes).filter(([, { firedAt }]) => firedAt !== undefined)).toHaveLength(4);
  });
});

describe('a worse alarm that was answered', () => {
  it.each(['snooze', 'acknowledge'] as const)('by %s doesn’t free its milder neighbours', (how) => {
    const { state } = play([{ minute: 0, mgdl: 50 }]);
    const answered = how === 'snooze' ? snoozed('urgentLow', state) : acknowledge(state, 'urgentLow', START);
    const next = look(answered, { minute: 20, mgdl: 50 });
    expect(heard(next.decisions)).toEqual([]);
    expect(next.state.speaking).toBeUndefined();
  });

  it('covers neighbours that begin later, too', () => {
    const plan = planOf(rulesWith({ low: { persistence: { readings: 3, minutes: 0 } } }, PLAIN_PLAN.day));
    const { state } = play([{ minute: 0, mgdl: 50 }], { plan });
    const known = acknowledge(state, 'urgentLow', START);
    const { each } = play(everyFiveMinutes(50, 50, 50).slice(1), {
      plan,
      state: known,
      readings: readingsUpTo(50),
    });
    expect(each.map(logged)).toEqual([
      ['low silent notPersistent', 'urgentLow silent acknowledged'],
      ['urgentLow silent acknowledged', 'low silent worseSpeaks'],
    ]);
  });

  it('frees what is of another kind', () => {
    const plan = planOf(rulesWith({ sourceProblem: { enabled: true } }, PLAIN_PLAN.day));
    const problem = { since: 0 };
    const first = look(NO_ALERTS, { minute: 0, mgdl: 50 }, { plan, problem });
    expect(heard(first.decisions)).toEqual(['urgentLow fire']);
    const next = look(snoozed('urgentLow', first.state), { minute: 1, mgdl: 50 }, { plan, problem });
    expect(heard(next.decisions)).toEqual(['sourceProblem fire']);
    expect(next.state.speaking).toBe('sourceProblem');
  });

  it('leaves its neighbours their own silence once it is over', () => {
    const first = play([{ minute: 0, mgdl: 50 }]).state;
    const { each } = play(
      [
        { minute: 10, mgdl: 61 },
        { minute: 30, mgdl: 61 },
      ],
      { state: snoozed('urgentLow', first) },
    );
    expect(each.map(logged)).toEqual([
      ['urgentLow end backInRange', 'low silent snoozed'],
      ['low repeat beyondThreshold'],
    ]);
  });

  it('never keeps a worse one silent', () => {
    expect(heard(look(snoozed('low'), { minute: 5, mgdl: 55 }).decisions)).toEqual(['urgentLow fire']);
    expect(heard(look(snoozed('high'), { minute: 5, mgdl: 301 }).decisions)).toEqual(['urgentHigh fire']);
    expect(heard(look(snoozed('noData'), { minute: 5, mgdl: 55 }).decisions)).toEqual(['urgentLow fire']);
  });

  it('never keeps the other side silent', () => {
    expect(heard(look(snoozed('urgentLow'), { minute: 5, mgdl: 251 }).decisions)).toEqual(['high fire']);
    expect(heard(look(snoozed('urgentHigh'), { minute: 5, mgdl: 69 }).decisions)).toEqual(['low fire']);
  });
});

describe('a worse alarm that still waits for its persistence', () => {
  it('doesn’t keep the milder one from speaking', () => {
    const plan = planOf(
      rulesWith({ urgentLow: { persistence: { readings: 2, minutes: 0 } } }, PLAIN_PLAN.day),
    );
    expect(play(everyFiveMinutes(50, 50), { plan }).each.map(heard)).toEqual([
      ['low fire'],
      ['urgentLow fire'],
    ]);
  });
});

describe('the floor', () => {
  it('is given up by an answer and by the end', () => {
    const { state } = play([{ minute: 0, mgdl: 65 }]);
    expect(state.speaking).toBe('low');
    expect(snoozed('low', state).speaking).toBeUndefined();
    expect(acknowledge(state, 'low', START).speaking).toBeUndefined();
    expect(look(state, { minute: 5, mgdl: 80 }).state.speaking).toBeUndefined();
  });

  it('passes to what was said along when the worse is over', () => {
    expect(play(everyFiveMinutes(50, 62)).state.speaking).toBe('low');
  });

  it('counts how often an alarm has spoken, itself or through a worse one', () => {
    const { decisions, state } = play(everyFiveMinutes(65, 50, 50, 62, 62, 62));
    const times = decisions.flatMap((decision) =>
      decision.times ? [`${decision.kind} ${decision.times}`] : [],
    );
    expect(times).toEqual(['low 1', 'urgentLow 1', 'urgentLow 2', 'low 4']);
    expect(state.episodes.low?.times).toBe(4);
  });
});
