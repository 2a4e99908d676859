import { describe, expect, it } from 'vitest';
import { NO_ALERTS, acknowledge, snooze } from '../../../../../src/shared/alerts/state.ts';
import { DAY_MS, MINUTE_MS, START } from '../../make-reading.ts';
import { type Look, onlyRules, planOf, play, restarted, rulesWith } from '../play.ts';
import { courseOf } from './course.ts';

const plan = onlyRules({ noData: {} });
/** Looks at these minutes; the only reading is that of minute 0. */
const silence = (...minutes: number[]): Look[] =>
  minutes.map((minute) => ({ minute, mgdl: 104, readMinute: 0 }));
const course = (...minutes: number[]): string[] => courseOf('noData', silence(...minutes), { plan });
const JUST_BEFORE = 1 / 60_000;

describe('noData', () => {
  it('rings at exactly its time and repeats at exactly its repeat', () => {
    expect(course(20 - JUST_BEFORE, 20, 50 - JUST_BEFORE, 50)).toEqual([
      '-',
      'fire',
      'repeatNotDue',
      'repeat',
    ]);
  });

  it('waits as long as the person wants', () => {
    const late = { plan: onlyRules({ noData: { afterMinutes: 45 } }) };
    expect(courseOf('noData', silence(44.9, 45), late)).toEqual(['-', 'fire']);
  });

  it('is over with the first reading that is new enough, whatever its value', () => {
    const looks = [
      ...silence(20),
      { minute: 41, mgdl: 39, readMinute: 21 },
      { minute: 41, mgdl: 39, readMinute: 22 },
    ];
    expect(courseOf('noData', looks, { plan })).toEqual(['fire', 'repeatNotDue', 'end']);
  });

  it('counts from when a reading could first be expected, where that is later', () => {
    const facts = { plan, expectingSince: START + 10 * MINUTE_MS };
    expect(courseOf('noData', silence(20, 29.9, 30), facts)).toEqual(['-', '-', 'fire']);
    expect(courseOf('noData', [{ minute: 29.9 }, { minute: 30 }], facts)).toEqual(['-', 'fire']);
  });

  it.each([
    [DAY_MS, 'fire'],
    [-DAY_MS, 'fire'],
    [-2 * MINUTE_MS, '-'],
    [-2 * MINUTE_MS - 1, 'fire'],
  ])('with a clock that jumped by %d ms says “%s” rather than trust the future', (jumpMs, said) => {
    expect(course(jumpMs / MINUTE_MS)).toEqual([said]);
  });

  it('is not silenced by a repeat or a snooze of a future that was taken back', () => {
    const { state } = play(silence(20), { plan });
    const back = { plan, state, expectingSince: START - DAY_MS };
    expect(courseOf('noData', silence(20 - 24 * 60), back)).toEqual(['repeat']);
    const snoozed = snooze(state, { kind: 'noData', minutes: 120, now: START + 20 * MINUTE_MS });
    expect(courseOf('noData', silence(20 - 24 * 60), { ...back, state: snoozed })).toEqual(['repeat']);
  });

  it('keeps its snooze over a restart and midnight, and comes back when it ends', () => {
    const midnight = 16 * 60;
    const looks = [...silence(midnight - 10)];
    const fired = play(looks, { plan }).state;
    const state = restarted(
      snooze(fired, { kind: 'noData', minutes: 45, now: START + (midnight - 10) * MINUTE_MS }),
    );
    const then = silence(midnight, midnight + 35 - JUST_BEFORE, midnight + 35);
    expect(courseOf('noData', then, { plan, state })).toEqual(['snoozed', 'snoozed', 'repeat']);
  });

  it('is held back by an acknowledgement for two hours at most', () => {
    const fired = play(silence(20), { plan }).state;
    const state = acknowledge(fired, 'noData', START + 20 * MINUTE_MS);
    expect(courseOf('noData', silence(140 - JUST_BEFORE, 140), { plan, state })).toEqual([
      'acknowledged',
      'repeat',
    ]);
  });

  it('starts over when the night’s rules are more patient', () => {
    const { day } = plan;
    const nightly = rulesWith({ noData: { enabled: true, afterMinutes: 60 } }, day);
    // 08:00 is START.
    const window = { from: 8 * 60 + 30, to: 12 * 60, weekdays: [0] };
    const facts = { plan: planOf(day, { night: { window, rules: nightly } }) };
    expect(courseOf('noData', silence(20, 30, 60), facts)).toEqual(['fire', 'end', 'fire']);
  });

  it('says nothing while its rule is off', () => {
    const off = planOf(rulesWith({ noData: { enabled: false } }, plan.day));
    expect(courseOf('noData', silence(20, 600), { plan: off, state: NO_ALERTS })).toEqual(['-', '-']);
  });
});
