import type { EpochMs } from '../glucose/reading.ts';
import { type GlucoseUnit, formatMgdl } from '../glucose/units.ts';
import { type Surroundings, deliveryOf } from './delivery.ts';
import { deliverySteps } from './delivery-steps.ts';
import type { AlertDecision } from './evaluate.ts';
import type { InventedNight } from './invented-night.ts';
import type { AlertKind } from './kind.ts';
import type { RehearsalStep } from './rehearsal.ts';
import type { AlertRules, Persistence } from './rules.ts';
import { snoozeCapMinutes } from './snooze-caps.ts';
import { alertTitle } from './words.ts';

/** What somebody does in the invented night. */
export interface Answer {
  at: EpochMs;
  action: 'snooze' | 'acknowledge';
  kind: AlertDecision['kind'];
  /** How long it is to be silent, where it is put off. */
  minutes: number;
}

export interface ToldNight {
  night: InventedNight;
  decisions: readonly AlertDecision[];
  answers: readonly Answer[];
  rulesOn: (at: EpochMs) => AlertRules;
  unit: GlucoseUnit;
  mgdlPerMmol: number;
  surroundings: Surroundings;
}

const LOW_KINDS = ['urgentLow', 'predictedLow', 'low'] as const;

/** The invented night in words, link by link, in the order in which it happens. */
export function stepsOf(told: ToldNight): RehearsalStep[] {
  const { night, decisions, rulesOn } = told;
  const from = night.from;
  const rules = rulesOn(decisions[0]?.at ?? from);
  const switchedOff = LOW_KINDS.filter((kind) => !rules[kind].enabled).map((kind) =>
    step({ at: from, link: 'rule', outcome: 'withheld', kind }, `${alertTitle(kind)} is switched off.`),
  );
  const first = night.readings[0]?.mgdl ?? 0;
  const course = decisions.flatMap((decision, index) => [
    ...decisionSteps(decision, { told, before: decisions.slice(0, index) }),
    ...answerSteps(decision, told),
  ]);
  return [
    step(
      { at: from, link: 'reading', outcome: 'works' },
      `An invented night: ${amount(first, told)}, then a low.`,
    ),
    ...switchedOff,
    ...course,
    ...lastSteps(course, told),
  ];
}

/** Whether anything would reach somebody by one of these channels. */
export function reaches(
  steps: readonly RehearsalStep[],
  channels: readonly RehearsalStep['link'][],
): boolean {
  return steps.some(({ link, outcome }) => outcome === 'works' && channels.includes(link));
}

interface Context {
  told: ToldNight;
  before: readonly AlertDecision[];
}

function decisionSteps(decision: AlertDecision, context: Context): RehearsalStep[] {
  const { kind, at, action, reason } = decision;
  const { told, before } = context;
  const about = { at, kind } as const;
  const reading = readingStep(decision, context);
  if (action === 'fire') {
    const waited = before.some((each) => each.kind === kind && each.reason === 'notPersistent');
    const words = { ...about, link: 'persistence', outcome: 'works' } as const;
    return [
      ...reading,
      step({ ...about, link: 'rule', outcome: 'works' }, `${alertTitle(kind)}: ${borderOf(decision, told)}`),
      ...(waited ? [step(words, 'It has lasted long enough.')] : []),
      ...spoken(decision, told),
    ];
  }
  if (action === 'repeat') return repeatSteps(decision, context);
  if (reason === 'notPersistent') {
    const rule = told.rulesOn(at)[kind];
    const text = 'persistence' in rule ? ` waits until it has lasted for ${lasting(rule.persistence)}.` : '';
    return [
      ...reading,
      step({ ...about, link: 'persistence', outcome: 'waits' }, `${alertTitle(kind)}${text}`),
    ];
  }
  if (reason !== 'quietHours') return [];
  const text = `Quiet hours keep “${alertTitle(kind)}” silent.`;
  return [...reading, step({ ...about, link: 'quietHours', outcome: 'withheld' }, text)];
}

/** The first time that it comes back after a snooze, and the first that nobody reacts; the others are the same again. */
function repeatSteps(decision: AlertDecision, { told, before }: Context): RehearsalStep[] {
  const { kind, at } = decision;
  const answer = told.answers.find((each) => each.at < at);
  const sameAgain = before.some(
    (each) => each.kind === kind && each.action === 'repeat' && (!answer || each.at > answer.at),
  );
  if (sameAgain) return [];
  const text = answer
    ? 'it comes back, for it is still low.'
    : `nobody has answered. It speaks again, every ${told.rulesOn(at)[kind].repeatMinutes} min.`;
  const link = answer ? 'snooze' : 'rule';
  return [
    ...readingStep(decision, { told, before }),
    step({ at, kind, link, outcome: 'works' }, `${alertTitle(kind)}: ${text}`),
    ...spoken(decision, told),
  ];
}

/** What somebody does about it: the snooze, the first answer for good, and that even this lasts only so long. */
function answerSteps({ at, kind }: AlertDecision, { answers }: ToldNight): RehearsalStep[] {
  const index = answers.findIndex((each) => each.at === at && each.kind === kind);
  const cap = snoozeCapMinutes(kind);
  const text = [
    `Somebody snoozes it for ${answers[index]?.minutes ?? 0} min, the longest choice: silent until then.`,
    `Somebody acknowledges it: silent until it is over, but for ${cap} min at most.`,
    `It comes back after ${cap} min at the latest, for as long as it is low.`,
  ][index];
  return text === undefined ? [] : [step({ at, kind, link: 'snooze', outcome: 'works' }, text)];
}

/** What it comes to, in plain words where nobody would have noticed or woken. */
function lastSteps(course: readonly RehearsalStep[], { decisions, night }: ToldNight): RehearsalStep[] {
  if (!reaches(course, ['notification', 'window', 'sound'])) {
    const text = 'Nothing would have been shown or heard of this low.';
    return [step({ at: night.to, link: 'end', outcome: 'fails' }, text)];
  }
  const at = decisions.findLast(({ action }) => action === 'end')?.at ?? night.to;
  const unheard = 'Nothing would have been heard of this low: it wakes nobody.';
  return [
    ...(reaches(course, ['sound']) ? [] : [step({ at, link: 'sound', outcome: 'fails' }, unheard)]),
    step(
      { at, link: 'end', outcome: 'works' },
      'Back in range: it is over, and nothing of it stays on screen.',
    ),
  ];
}

function readingStep({ at, mgdl, kind }: AlertDecision, { told, before }: Context): RehearsalStep[] {
  if (mgdl === undefined || before.some((each) => each.at === at)) return [];
  return [step({ at, kind, link: 'reading', outcome: 'works' }, `A reading arrives: ${amount(mgdl, told)}.`)];
}

function spoken(
  { kind, at, times = 1 }: AlertDecision,
  { rulesOn, surroundings }: ToldNight,
): RehearsalStep[] {
  const rule = rulesOn(at)[kind];
  const delivery = deliveryOf(rule, { kind, times }, surroundings);
  return deliverySteps({ at, kind, rule, delivery, surroundings });
}

function borderOf({ kind, at }: AlertDecision, told: ToldNight): string {
  const rule = told.rulesOn(at)[kind];
  if ('withinMinutes' in rule)
    return `${amount(rule.threshold, told)} is foreseen within ${rule.withinMinutes} min.`;
  if (kind === 'urgentLow' && 'threshold' in rule) return `${amount(rule.threshold, told)} or below.`;
  if ('threshold' in rule) return `below ${amount(rule.threshold, told)}.`;
  return 'mgdlPerMinute' in rule ? `by at least ${amount(rule.mgdlPerMinute * 5, told)} in 5 min.` : '';
}

function lasting({ readings, minutes }: Persistence): string {
  const parts = [readings > 1 ? `${readings} readings` : '', minutes > 0 ? `${minutes} min` : ''];
  return parts.filter(Boolean).join(' and ');
}

function amount(mgdl: number, { unit, mgdlPerMmol }: ToldNight): string {
  return `${formatMgdl(mgdl, unit, mgdlPerMmol)} ${unit}`;
}

function step(about: Omit<RehearsalStep, 'text'> & { kind?: AlertKind }, text: string): RehearsalStep {
  return { ...about, text };
}
