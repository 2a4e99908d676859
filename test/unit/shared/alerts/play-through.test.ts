import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateAlerts } from '../../../../src/shared/alerts/evaluate.ts';
import type { AlertDecision } from '../../../../src/shared/alerts/evaluate.ts';
import { type AlertPlan, DEFAULT_ALERT_PLAN } from '../../../../src/shared/alerts/plan.ts';
import { type Scene, playThrough } from '../../../../src/shared/alerts/play-through.ts';
import { ALERT_PRESETS } from '../../../../src/shared/alerts/presets.ts';
import { previewOf } from '../../../../src/shared/alerts/preview.ts';
import { type AlertState, NO_ALERTS, acknowledge, snooze } from '../../../../src/shared/alerts/state.ts';
import type { SourceReading } from '../../../../src/shared/glucose/reading.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Six hours before clocks go back in most of Europe. */
const START = Date.UTC(2026, 9, 24, 19, 0, 0);

/** Every half minute and every arrival, nothing passed over: what the skipping must agree with. */
function everyLook(scene: Scene): { told: AlertDecision[]; state: AlertState } {
  const { plan, readings, cadenceMs, arrivalDelayMs, timeZone, from, to, sleeps = [], react } = scene;
  let state = scene.state ?? NO_ALERTS;
  const told: AlertDecision[] = [];
  let silences = new Map<string, string>();
  const instants = new Set<number>();
  for (let at = from; at <= to; at += 30_000) instants.add(at);
  for (const { readAt } of readings) {
    const at = readAt + arrivalDelayMs;
    if (at >= from && at <= to) instants.add(at);
  }
  for (const now of [...instants].toSorted((a, b) => a - b)) {
    if (sleeps.some((sleep) => now >= sleep.from && now < sleep.to)) continue;
    const known = readings.filter(({ readAt }) => readAt + arrivalDelayMs <= now);
    const expectingSince = Math.max(
      from,
      ...sleeps.filter((sleep) => sleep.to <= now).map((sleep) => sleep.to),
    );
    const evaluated = evaluateAlerts({
      plan,
      readings: known,
      cadenceMs,
      state,
      now,
      timeZone,
      expectingSince,
    });
    const isNews = ({ kind, action, reason }: AlertDecision): boolean =>
      action !== 'silent' || silences.get(kind) !== reason;
    told.push(...evaluated.decisions.filter(isNews));
    const silent = evaluated.decisions.filter(({ action }) => action === 'silent');
    silences = new Map(silent.map(({ kind, reason }) => [kind, reason]));
    state = react ? react(evaluated.state, evaluated.decisions) : evaluated.state;
  }
  return { told, state };
}

const window = fc
  .record({ from: fc.integer({ min: 0, max: 1439 }), to: fc.integer({ min: 0, max: 1439 }) })
  .filter(({ from, to }) => from !== to)
  .map((ends) => ({ ...ends, weekdays: [0, 1, 2, 3, 4, 5, 6] }));
const anyPlan: fc.Arbitrary<AlertPlan> = fc
  .record({
    day: fc.constantFrom(...Object.values(ALERT_PRESETS)),
    night: fc.option(fc.record({ window, of: fc.constantFrom(...Object.values(ALERT_PRESETS)) })),
    quiet: fc.array(fc.record({ window, silencesUrgentLow: fc.boolean() }), { maxLength: 2 }),
    repeatMinutes: fc.integer({ min: 1, max: 40 }),
    silence: fc.integer({ min: 15, max: 40 }),
    backInRange: fc.boolean(),
  })
  .map(({ day, night, quiet, repeatMinutes, silence, backInRange }) => ({
    day: {
      ...day.day,
      low: { ...day.day.low, repeatMinutes },
      noData: { ...day.day.noData, afterMinutes: silence },
      fallingFast: { ...day.day.fallingFast, enabled: true },
      backInRange: { ...day.day.backInRange, enabled: backInRange },
    },
    night: night && { window: night.window, rules: night.of.night?.rules ?? night.of.day },
    quietHours: quiet,
  }));
const anyReadings = fc
  .array(
    fc.record({ step: fc.integer({ min: -35, max: 35 }), gap: fc.constantFrom(5, 5, 5, 5, 5, 10, 45) }),
    {
      minLength: 20,
      maxLength: 90,
    },
  )
  .map((steps) => {
    let [readAt, mgdl] = [START - 30 * MINUTE, 90];
    return steps.map(({ step, gap }): SourceReading => {
      readAt += gap * MINUTE;
      mgdl = Math.min(Math.max(mgdl + step, 39), 400);
      return { readAt, mgdl, trend: 'flat' };
    });
  });
const anyScene = fc
  .record({
    plan: anyPlan,
    readings: anyReadings,
    cadenceMs: fc.constantFrom(MINUTE, 5 * MINUTE),
    arrivalDelayMs: fc.integer({ min: 0, max: 200_000 }),
    timeZone: fc.constantFrom('Europe/Vienna', 'Europe/Athens', 'Asia/Kathmandu', 'Australia/Lord_Howe'),
    asleep: fc.option(
      fc.record({ at: fc.integer({ min: 0, max: 400 }), for: fc.integer({ min: 1, max: 90 }) }),
    ),
    answers: fc.constantFrom('never', 'snoozes', 'acknowledges'),
  })
  .map(({ asleep, answers, ...rest }): Scene => ({
    ...rest,
    from: START,
    to: START + 6 * HOUR,
    sleeps: asleep
      ? [{ from: START + asleep.at * MINUTE, to: START + (asleep.at + asleep.for) * MINUTE }]
      : [],
    react: (state, decisions) => {
      const ring = decisions.find(({ action }) => action === 'repeat');
      if (!ring || answers === 'never') return state;
      const { kind, at } = ring;
      return answers === 'snoozes'
        ? snooze(state, { kind, minutes: 20, now: at })
        : acknowledge(state, kind, at);
    },
  }));

describe('playing a plan through readings', () => {
  it('decides the same as looking every half minute, whatever it passes over', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anyScene, (played) => {
        const slow = everyLook(played);
        const quick = playThrough(played);
        expect(quick.decisions).toEqual(slow.told);
        expect(quick.state).toEqual(slow.state);
      }),
      { numRuns: 25 },
    );
  });

  it('notices between two readings when a snooze of a time to come begins to count', () => {
    const readings = [0, 5, 10, 15, 20, 25].map((minutes) => ({
      readAt: START + minutes * MINUTE,
      mgdl: 66,
      trend: 'flat' as const,
    }));
    const state = snooze(NO_ALERTS, { kind: 'low', minutes: 60, now: START + 20 * MINUTE });
    const scene = scenario(readings, { state, to: START + 30 * MINUTE });
    const { decisions } = playThrough(scene);
    expect(decisions).toEqual(everyLook(scene).told);
    expect(decisions.find(({ reason }) => reason === 'snoozed')?.at).toBe(START + 18 * MINUTE);
  });

  it('knows a reading only once it has arrived', () => {
    const low = { readAt: START, mgdl: 50, trend: 'flat' } as const;
    const late = scenario([low], { arrivalDelayMs: 95_000 });
    const [ring] = previewOf(late).rings;
    expect(ring).toMatchObject({ kind: 'urgentLow', action: 'fire', at: START + 95_000, mgdl: 50 });
  });

  it('counts each time that it would have rung, and of how many readings', () => {
    const readings = [110, 90, 69, 66, 66, 66, 90, 110].map((mgdl, index) => ({
      readAt: START + index * 5 * MINUTE,
      mgdl,
      trend: 'flat' as const,
    }));
    const plan = withoutForecast(DEFAULT_ALERT_PLAN);
    const preview = previewOf(scenario(readings, { plan, to: START + 40 * MINUTE }));
    expect(preview.readings).toBe(8);
    expect(preview.rings.map(({ kind, action, at }) => [kind, action, (at - START) / MINUTE])).toEqual([
      ['low', 'fire', 10],
      ['low', 'repeat', 25],
    ]);
  });

  it('expects nothing while the computer slept, and nothing rings before it has had time to arrive', () => {
    const sleeps = [{ from: START, to: START + 3 * HOUR }];
    const preview = previewOf(scenario([], { sleeps, to: START + 4 * HOUR }));
    expect(preview.rings[0]).toMatchObject({ kind: 'noData', at: START + 3 * HOUR + 20 * MINUTE });
  });
});

function scenario(known: readonly SourceReading[], changes: Partial<Scene> = {}): Scene {
  return {
    plan: DEFAULT_ALERT_PLAN,
    readings: known,
    cadenceMs: 5 * MINUTE,
    arrivalDelayMs: 0,
    timeZone: 'UTC',
    from: START,
    to: START + 10 * MINUTE,
    ...changes,
  };
}

function withoutForecast(whole: AlertPlan): AlertPlan {
  return { ...whole, day: { ...whole.day, predictedLow: { ...whole.day.predictedLow, enabled: false } } };
}
