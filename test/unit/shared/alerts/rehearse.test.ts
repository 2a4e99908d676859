import { describe, expect, it } from 'vitest';
import { nextThreeOClock } from '../../../../src/shared/alerts/invented-night.ts';
import { type AlertPlan, DEFAULT_ALERT_PLAN } from '../../../../src/shared/alerts/plan.ts';
import { type RehearsalStep, rehearsalStepSchema } from '../../../../src/shared/alerts/rehearsal.ts';
import { type RehearsalScene, rehearse } from '../../../../src/shared/alerts/rehearse.ts';
import type { AlertRules } from '../../../../src/shared/alerts/rules.ts';
import { english } from '../../../support/english.ts';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 20, 12, 0, 0);
const THREE = nextThreeOClock(NOW, 'Europe/Vienna');
const NIGHT = { from: 22 * 60, to: 7 * 60, weekdays: [0, 1, 2, 3, 4, 5, 6] };
const NEVER_FAILS: RehearsalScene['surroundings'] = { hasFailed: () => false, doNotDisturb: false };

function rehearsed(plan: AlertPlan, changes: Partial<RehearsalScene> = {}): RehearsalStep[] {
  const { steps } = rehearse({
    plan,
    cadenceMs: 5 * MINUTE,
    arrivalDelayMs: 15_000,
    timeZone: 'Europe/Vienna',
    now: NOW,
    unit: 'mg/dL',
    mgdlPerMmol: 18,
    surroundings: NEVER_FAILS,
    language: english,
    ...changes,
  });
  for (const step of steps) rehearsalStepSchema.parse(step);
  return steps;
}

function dayWith(change: (rules: AlertRules) => Partial<AlertRules>): AlertPlan {
  const { day } = DEFAULT_ALERT_PLAN;
  return { ...DEFAULT_ALERT_PLAN, day: { ...day, ...change(day) } };
}

const brief = ({ at, link, outcome, kind }: RehearsalStep) =>
  `${String(Math.floor((at - THREE) / MINUTE)).padStart(3)} ${link} ${outcome} ${kind ?? ''}`.trimEnd();
const ofLink = (steps: readonly RehearsalStep[], link: RehearsalStep['link']) =>
  steps.filter((step) => step.link === link);

const relative = (each: readonly RehearsalStep[]) =>
  each.map(({ at, ...rest }) => ({ ...rest, after: at - (each[0]?.at ?? 0) }));

describe('a rehearsal with the defaults', () => {
  const steps = rehearsed(DEFAULT_ALERT_PLAN);

  it('goes through the whole chain, link by link, in the order of the night', () => {
    const first = steps.findIndex(({ kind, link }) => kind === 'urgentLow' && link === 'rule');
    expect(steps.slice(first - 1, first + 5).map(brief)).toEqual([
      ' 40 reading works urgentLow',
      ' 40 rule works urgentLow',
      ' 40 notification works urgentLow',
      ' 40 window works urgentLow',
      ' 40 sound works urgentLow',
      ' 40 snooze works urgentLow',
    ]);
    expect(steps.map(({ at }) => at)).toEqual(steps.map(({ at }) => at).toSorted((a, b) => a - b));
  });

  it('foresees the low before it is there, and says of what', () => {
    const rules = ofLink(steps, 'rule').map(({ text }) => text);
    expect(rules[0]).toBe('Urgent low soon: 55 mg/dL is foreseen within 20 min.');
    expect(rules).toContain('Urgent low: 55 mg/dL or below.');
  });

  it('is snoozed for the longest choice, comes back once it is over, and ends when glucose is back', () => {
    const [put, back] = ofLink(steps, 'snooze');
    expect(put?.text).toBe('Somebody snoozes it for 30 min, the longest choice: silent until then.');
    expect(back?.text).toBe('Urgent low: it comes back, for it is still low.');
    expect((back?.at ?? 0) - (put?.at ?? 0)).toBe(30 * MINUTE);
    expect(steps.at(-1)).toMatchObject({ link: 'end', outcome: 'works' });
    expect((steps.at(-1)?.at ?? 0) - THREE).toBeGreaterThan(130 * MINUTE);
  });

  it('names the sound with its level and volume', () => {
    const urgent = ofLink(steps, 'sound').find(({ kind }) => kind === 'urgentLow');
    expect(urgent?.text).toBe('The sound “falling” plays, level 2 of 3, at volume 100 %.');
  });

  it('speaks in the person’s unit', () => {
    const texts = rehearsed(DEFAULT_ALERT_PLAN, { unit: 'mmol/L' }).map(({ text }) => text);
    expect(texts).toContain('Urgent low: 3.1 mmol/L or below.');
  });

  it('is the same in the nights in which clocks change', () => {
    const nights = [Date.UTC(2026, 2, 28, 12), Date.UTC(2026, 9, 24, 12)];
    for (const timeZone of ['Europe/Vienna', 'Europe/Athens']) {
      for (const now of nights) {
        expect(relative(rehearsed(DEFAULT_ALERT_PLAN, { now, timeZone }))).toEqual(relative(steps));
      }
    }
  });
});

describe('a rehearsal shows what keeps an alarm from being heard', () => {
  it('quiet hours: all but the urgent low is withheld', () => {
    const plan = { ...DEFAULT_ALERT_PLAN, quietHours: [{ window: NIGHT, silencesUrgentLow: false }] };
    const steps = rehearsed(plan);
    expect(ofLink(steps, 'quietHours').map(({ kind, outcome }) => [kind, outcome])).toContainEqual([
      'low',
      'withheld',
    ]);
    const sounds = ofLink(steps, 'sound').map(({ kind }) => kind);
    expect(new Set(sounds)).toEqual(new Set(['urgentLow']));
  });

  it('quiet hours that silence even the urgent low: it says plainly that nothing would have been heard', () => {
    const plan = { ...DEFAULT_ALERT_PLAN, quietHours: [{ window: NIGHT, silencesUrgentLow: true }] };
    const steps = rehearsed(plan);
    expect(ofLink(steps, 'quietHours').map(({ kind }) => kind)).toContain('urgentLow');
    expect(steps.at(-1)).toMatchObject({ link: 'end', outcome: 'fails' });
    expect(ofLink(steps, 'notification')).toEqual([]);
  });

  it('a rule that is off is named at the start', () => {
    const steps = rehearsed(dayWith(({ urgentLow }) => ({ urgentLow: { ...urgentLow, enabled: false } })));
    expect(steps[1]).toMatchObject({
      link: 'rule',
      outcome: 'withheld',
      text: 'Urgent low is switched off.',
    });
    expect(
      ofLink(steps, 'rule')
        .filter(({ outcome }) => outcome === 'works')
        .map(({ kind }) => kind),
    ).toContain('predictedLow');
  });

  it('takes the rules of the night, where there are any', () => {
    const { day } = DEFAULT_ALERT_PLAN;
    const rules = { ...day, urgentLow: { ...day.urgentLow, threshold: 60 } };
    const texts = rehearsed({ ...DEFAULT_ALERT_PLAN, night: { window: NIGHT, rules } }).map(
      ({ text }) => text,
    );
    expect(texts).toContain('Urgent low: 60 mg/dL or below.');
  });

  it('persistence of three readings: it waits for two, and fires at the third', () => {
    const plan = dayWith(({ urgentLow, predictedLow }) => ({
      urgentLow: { ...urgentLow, persistence: { readings: 3, minutes: 0 } },
      predictedLow: { ...predictedLow, enabled: false },
    }));
    const steps = rehearsed(plan).filter(({ kind }) => kind === 'urgentLow');
    const waits = steps.filter(({ outcome }) => outcome === 'waits');
    expect(waits.map(({ text }) => text)).toEqual(['Urgent low waits until it has lasted for 3 readings.']);
    const fired = steps.findIndex(({ link, outcome }) => link === 'rule' && outcome === 'works');
    expect((steps[fired]?.at ?? 0) - (waits[0]?.at ?? 0)).toBe(10 * MINUTE);
    expect(steps[fired + 1]).toMatchObject({ link: 'persistence', outcome: 'works' });
  });

  it('no sound, no window: each is told as switched off', () => {
    const silent = { sound: 'none', channels: { notification: true, window: false } } as const;
    const plan = dayWith(({ urgentLow, predictedLow, low }) => ({
      urgentLow: { ...urgentLow, ...silent },
      predictedLow: { ...predictedLow, ...silent },
      low: { ...low, ...silent },
    }));
    const steps = rehearsed(plan);
    expect(new Set(ofLink(steps, 'sound').map(({ outcome, text }) => `${outcome}: ${text}`))).toEqual(
      new Set([
        'withheld: No sound: this alarm has none.',
        'fails: Nothing would have been heard of this low: it wakes nobody.',
      ]),
    );
    expect(ofLink(steps, 'window').every(({ outcome }) => outcome === 'withheld')).toBe(true);
  });

  it('no channel at all: it says plainly that nobody would have noticed', () => {
    const mute = { sound: 'none', channels: { notification: false, window: false } } as const;
    const plan = dayWith(({ urgentLow, predictedLow, low }) => ({
      urgentLow: { ...urgentLow, ...mute },
      predictedLow: { ...predictedLow, ...mute },
      low: { ...low, ...mute },
    }));
    expect(rehearsed(plan).at(-1)).toMatchObject({ link: 'end', outcome: 'fails' });
  });

  it('do not disturb holds back the low, and not the urgent low that goes through it', () => {
    const surroundings = { ...NEVER_FAILS, doNotDisturb: true };
    const plan = dayWith(({ predictedLow }) => ({ predictedLow: { ...predictedLow, enabled: false } }));
    const sounds = ofLink(rehearsed(plan, { surroundings }), 'sound');
    expect(sounds.find(({ kind }) => kind === 'low')?.text).toContain('not to disturb');
    expect(sounds.find(({ kind }) => kind === 'urgentLow')?.outcome).toBe('works');
  });

  it('a channel that is known to fail is told, and the next one stands in for it', () => {
    const surroundings = { hasFailed: (name: string) => name === 'sound', doNotDisturb: false };
    expect(
      ofLink(rehearsed(DEFAULT_ALERT_PLAN, { surroundings }), 'sound').every(
        ({ outcome }) => outcome === 'fails',
      ),
    ).toBe(true);
  });
});
