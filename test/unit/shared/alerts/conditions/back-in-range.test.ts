import { describe, expect, it } from 'vitest';
import { DEFAULT_ALERT_RULES } from '../../../../../src/shared/alerts/defaults.ts';
import { evaluateAlerts } from '../../../../../src/shared/alerts/evaluate.ts';
import { MINUTE_MS, START } from '../../make-reading.ts';
import {
  PLAIN_PLAN,
  everyFiveMinutes,
  onlyRules,
  planOf,
  play,
  readingsUpTo,
  restarted,
  rulesWith,
} from '../play.ts';
import { courseOf } from './course.ts';

const plan = planOf(rulesWith({ backInRange: { enabled: true } }, PLAIN_PLAN.day));
const course = (...values: number[]): string[] =>
  courseOf('backInRange', everyFiveMinutes(...values), { plan });

describe('backInRange', () => {
  it('is told once, when a low or a high is over by its hysteresis', () => {
    expect(course(65, 74, 75, 80, 104)).toEqual(['-', '-', 'fire', '-', '-']);
    expect(course(260, 241, 240, 200)).toEqual(['-', '-', 'fire', '-']);
    expect(course(50, 60, 75)).toEqual(['-', '-', 'fire']);
  });

  it('is told again for the next one', () => {
    expect(course(65, 75, 65, 75)).toEqual(['-', 'fire', '-', 'fire']);
  });

  it('is off unless somebody wants it', () => {
    expect(DEFAULT_ALERT_RULES.backInRange.enabled).toBe(false);
    expect(courseOf('backInRange', everyFiveMinutes(65, 75))).toEqual(['-', '-']);
  });

  it('is not told from one end of the range to the other', () => {
    expect(course(65, 260)).toEqual(['-', '-']);
    expect(course(65, 260, 240)).toEqual(['-', '-', 'fire']);
  });

  it('is not told of a value that is still outside although its alarm is over', () => {
    const urgentOnly = onlyRules({ urgentLow: {}, backInRange: {} });
    expect(courseOf('backInRange', everyFiveMinutes(50, 60), { plan: urgentOnly })).toEqual(['-', '-']);
    expect(courseOf('backInRange', everyFiveMinutes(50, 69), { plan: urgentOnly })).toEqual(['-', '-']);
    expect(courseOf('backInRange', everyFiveMinutes(50, 70), { plan: urgentOnly })).toEqual(['-', 'fire']);
    const urgentHighOnly = onlyRules({ urgentHigh: {}, backInRange: {} });
    expect(courseOf('backInRange', everyFiveMinutes(310, 251), { plan: urgentHighOnly })).toEqual(['-', '-']);
    expect(courseOf('backInRange', everyFiveMinutes(310, 250), { plan: urgentHighOnly })).toEqual([
      '-',
      'fire',
    ]);
  });

  it('is not told of what nobody had heard', () => {
    const quietHours = [{ window: { from: 8 * 60, to: 8 * 60 + 5, weekdays: [0] }, silencesUrgentLow: true }];
    const hushed = planOf(plan.day, { quietHours });
    expect(courseOf('backInRange', everyFiveMinutes(65, 75), { plan: hushed })).toEqual(['-', '-']);
  });

  it('keeps quiet in quiet hours, and says why', () => {
    const quietHours = [
      { window: { from: 8 * 60 + 5, to: 9 * 60, weekdays: [0] }, silencesUrgentLow: false },
    ];
    const hushed = planOf(plan.day, { quietHours });
    expect(courseOf('backInRange', everyFiveMinutes(65, 75, 80), { plan: hushed })).toEqual([
      '-',
      'quietHours',
      '-',
    ]);
  });

  it('is not told when missing data comes back, an account is mended or a rule is switched off', () => {
    const looks = [
      { minute: 20, mgdl: 104, readMinute: 0 },
      { minute: 21, mgdl: 104 },
    ];
    expect(courseOf('backInRange', looks, { plan })).toEqual(['-', '-']);
    const { state } = play([{ minute: 0, mgdl: 65 }], { plan });
    const off = planOf(rulesWith({ low: { enabled: false } }, plan.day));
    expect(courseOf('backInRange', [{ minute: 5, mgdl: 80 }], { plan: off, state })).toEqual(['-']);
  });

  it('is not told when a forecast or a fast change ends that never left the range', () => {
    const forecasts = onlyRules({ predictedLow: {}, fallingFast: {}, backInRange: {} });
    const evaluated = evaluateAlerts({
      plan: forecasts,
      readings: readingsUpTo(150, 130, 112, 112, 112),
      cadenceMs: 5 * MINUTE_MS,
      state: {
        episodes: { fallingFast: { since: 0, firedAt: 0 }, predictedLow: { since: 0, firedAt: 0 } },
        quietUntil: {},
      },
      now: START,
      timeZone: 'UTC',
      expectingSince: START,
    });
    expect(evaluated.decisions.map(({ kind, action }) => `${kind} ${action}`)).toEqual([
      'predictedLow end',
      'fallingFast end',
    ]);
  });

  it('is told after a restart in the middle all the same', () => {
    const { state } = play([{ minute: 0, mgdl: 65 }], { plan });
    expect(courseOf('backInRange', [{ minute: 5, mgdl: 75 }], { plan, state: restarted(state) })).toEqual([
      'fire',
    ]);
  });
});
