import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateAlerts } from '../../../../src/shared/alerts/evaluate.ts';
import type { AlertPlan } from '../../../../src/shared/alerts/plan.ts';
import { type AlertState, NO_ALERTS, acknowledge, snooze } from '../../../../src/shared/alerts/state.ts';
import { MINUTE_MS, START, makeReading } from '../make-reading.ts';
import { anyPlan } from './any-plan.ts';
import { restarted } from './play.ts';

const CADENCE_MINUTES = 5;
/** The longest that a person can ask to wait at the beginning, and half an hour between two alarms. */
const [LONGEST_WAIT, CAP] = [15, 30];
const NIGHT_MINUTES = 4 * 60;

const on = (rules: AlertPlan['day']): AlertPlan['day'] => ({
  ...rules,
  urgentLow: { ...rules.urgentLow, enabled: true },
});

/** Urgent lows ring by day and night, and no quiet hours silence them; everything else is as it may be. */
const wakefulPlan: fc.Arbitrary<AlertPlan> = anyPlan.map(({ day, night, quietHours }) => {
  return {
    day: on(day),
    night: night && { ...night, rules: on(night.rules) },
    quietHours: quietHours.map((hours) => ({ ...hours, silencesUrgentLow: false })),
  };
});

const anyNight = fc.record({
  plan: wakefulPlan,
  /** How far below the deepest threshold each reading is. */
  depths: fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 20 }),
  answers: fc.array(
    fc.record({
      minute: fc.integer({ min: 0, max: NIGHT_MINUTES }),
      how: fc.constantFrom('snooze', 'acknowledge', 'snoozeLow'),
      minutes: fc.constantFrom(5, 10, 15, 30, 60, 240),
    }),
    { maxLength: 8 },
  ),
  restarts: fc.array(fc.integer({ min: 0, max: NIGHT_MINUTES }), { maxLength: 4 }),
  problemSince: fc.option(fc.constant(START), { freq: 3 }),
});
type Night = typeof anyNight extends fc.Arbitrary<infer Drawn> ? Drawn : never;

interface Heard {
  minute: number;
  what: 'ring' | 'answer';
}

/** Lies awake for four hours of an urgent low, with a look every minute. */
function heardIn({ plan, depths, answers, restarts, problemSince }: Night): Heard[] {
  const deepest = Math.min(plan.day.urgentLow.threshold, plan.night?.rules.urgentLow.threshold ?? 80);
  let state: AlertState = NO_ALERTS;
  const heard: Heard[] = [];
  const readings = [];
  for (let minute = 0; minute <= NIGHT_MINUTES; minute += 1) {
    const now = START + minute * MINUTE_MS;
    if (minute % CADENCE_MINUTES === 0) {
      const mgdl = Math.max(deepest - (depths[(minute / CADENCE_MINUTES) % depths.length] ?? 0), 39);
      readings.push(makeReading({ mgdl, readAt: now }));
    }
    for (const { how, minutes } of answers.filter((answer) => answer.minute === minute)) {
      if (how === 'acknowledge') state = acknowledge(state, 'urgentLow', now);
      else state = snooze(state, { kind: how === 'snooze' ? 'urgentLow' : 'low', minutes, now });
      if (how !== 'snoozeLow') heard.push({ minute, what: 'answer' });
    }
    if (restarts.includes(minute)) state = restarted(state);
    const evaluated = evaluateAlerts({
      plan,
      readings: readings.slice(-24),
      cadenceMs: CADENCE_MINUTES * MINUTE_MS,
      state,
      now,
      timeZone: 'Australia/Lord_Howe',
      expectingSince: START,
      ...(problemSince !== null && { problem: { since: problemSince } }),
    });
    state = evaluated.state;
    const rings = evaluated.decisions.some(
      ({ kind, action }) => kind === 'urgentLow' && (action === 'fire' || action === 'repeat'),
    );
    if (rings) heard.push({ minute, what: 'ring' });
  }
  return heard;
}

describe('an urgent low that goes on', () => {
  it('is heard when it has persisted, and never silent for longer than half an hour after', () => {
    fc.assert(
      fc.property(anyNight, (night) => {
        const heard = heardIn(night);
        const marks = [
          { minute: 0, what: 'answer' as const },
          ...heard,
          { minute: NIGHT_MINUTES, what: 'end' as const },
        ];
        const silences = marks.slice(1).map(({ minute }, index) => minute - (marks[index]?.minute ?? 0));
        // One reading more, since none rings twice.
        expect(Math.max(...silences)).toBeLessThanOrEqual(Math.max(CAP, LONGEST_WAIT) + CADENCE_MINUTES);
        const first = heard.find(({ what }) => what === 'ring')?.minute ?? Infinity;
        const answeredBefore = heard.some(
          ({ what, minute }) => what === 'answer' && minute <= LONGEST_WAIT + 5,
        );
        expect(first <= LONGEST_WAIT + CADENCE_MINUTES || answeredBefore).toBe(true);
      }),
      // A long day takes long to be made small.
      { numRuns: 40, interruptAfterTimeLimit: 7000 },
    );
  });
});
