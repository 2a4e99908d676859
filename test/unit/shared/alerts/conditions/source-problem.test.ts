import { describe, expect, it } from 'vitest';
import { NO_ALERTS, acknowledge, snooze } from '../../../../../src/shared/alerts/state.ts';
import { DAY_MS, MINUTE_MS, START } from '../../make-reading.ts';
import { look, onlyRules, play, restarted } from '../play.ts';
import { courseOf } from './course.ts';

const plan = onlyRules({ sourceProblem: {} });
const facts = { plan, problem: { since: START } };
const at = (...minutes: number[]): string[] =>
  courseOf(
    'sourceProblem',
    minutes.map((minute) => ({ minute, mgdl: 104 })),
    facts,
  );
const JUST_BEFORE = 1 / 60_000;

describe('sourceProblem', () => {
  it('rings at exactly its time and repeats at exactly its repeat, whether or not readings come', () => {
    expect(at(10 - JUST_BEFORE, 10, 250 - JUST_BEFORE, 250)).toEqual(['-', 'fire', 'repeatNotDue', 'repeat']);
    expect(courseOf('sourceProblem', [{ minute: 10 }], facts)).toEqual(['fire']);
  });

  it('rings at once where the person wants no delay', () => {
    const hasty = { ...facts, plan: onlyRules({ sourceProblem: { afterMinutes: 0 } }) };
    expect(courseOf('sourceProblem', [{ minute: 0 }], hasty)).toEqual(['fire']);
  });

  it('is over when nothing is wrong any more, and says that it is mended', () => {
    const { state } = play([{ minute: 10 }], facts);
    expect(look(state, { minute: 11 }, { plan }).decisions).toMatchObject([
      { action: 'end', reason: 'mended' },
    ]);
  });

  it.each([DAY_MS, -DAY_MS])('is told at once by a clock that jumped by %d ms', (jumpMs) => {
    expect(at(jumpMs / MINUTE_MS)).toEqual(['fire']);
    const { state } = play([{ minute: 10 }], facts);
    const again = courseOf('sourceProblem', [{ minute: 10 + jumpMs / MINUTE_MS }], { ...facts, state });
    expect(again).toEqual(['repeat']);
  });

  it('begins nothing and ends nothing while an account has yet to tell', () => {
    const unknown = { plan, problem: 'unknown' } as const;
    expect(look(NO_ALERTS, { minute: 10 }, unknown)).toEqual({ state: NO_ALERTS, decisions: [] });
    const { state } = play([{ minute: 10 }], facts);
    expect(look(state, { minute: 11 }, unknown).state.episodes).toEqual(state.episodes);
  });

  it('goes on where its time is counted anew, and only begins when that is up', () => {
    const anew = { plan, problem: { since: START + 10 * MINUTE_MS } };
    const { state } = play([{ minute: 10 }], facts);
    expect(courseOf('sourceProblem', [{ minute: 11 }], { ...anew, state })).toEqual(['repeatNotDue']);
    expect(courseOf('sourceProblem', [{ minute: 11 }, { minute: 20 }], anew)).toEqual(['-', 'fire']);
  });

  it('keeps a snooze of a day over restarts, and an acknowledgement as long', () => {
    const fired = play([{ minute: 10 }], facts).state;
    const now = START + 10 * MINUTE_MS;
    const looks = [1450 - JUST_BEFORE, 1450].map((minute) => ({ minute }));
    const snoozed = restarted(snooze(fired, { kind: 'sourceProblem', minutes: 1440, now }));
    expect(courseOf('sourceProblem', looks, { ...facts, state: snoozed })).toEqual(['snoozed', 'repeat']);
    const known = restarted(acknowledge(fired, 'sourceProblem', now));
    expect(courseOf('sourceProblem', looks, { ...facts, state: known })).toEqual(['acknowledged', 'repeat']);
  });
});
