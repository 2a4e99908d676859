import type { EpochMs } from '../glucose/reading.ts';
import { type GlucoseUnit, formatAmount } from '../glucose/units.ts';
import type { Language } from '../i18n/language.ts';
import { type Surroundings, deliveryOf } from './delivery.ts';
import { deliverySteps } from './delivery-steps.ts';
import type { AlertDecision } from './evaluate.ts';
import type { InventedNight } from './invented-night.ts';
import type { AlertKind } from './kind.ts';
import type { RehearsalStep } from './rehearsal.ts';
import type { AlertRules } from './rules.ts';
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
  language: Language;
}

const LOW_KINDS = ['urgentLow', 'predictedLow', 'low'] as const;

/** The invented night in words, link by link, in the order in which it happens. */
export function stepsOf(told: ToldNight): RehearsalStep[] {
  const { night, decisions, rulesOn, language } = told;
  const from = night.from;
  const rules = rulesOn(decisions[0]?.at ?? from);
  const switchedOff = LOW_KINDS.filter((kind) => !rules[kind].enabled).map((kind) =>
    step(
      { at: from, link: 'rule', outcome: 'withheld', kind },
      language.t('rehearsal.switchedOff', { alarm: alertTitle(kind, language) }),
    ),
  );
  const first = night.readings[0]?.mgdl ?? 0;
  const course = decisions.flatMap((decision, index) => [
    ...decisionSteps(decision, { told, before: decisions.slice(0, index) }),
    ...answerSteps(decision, told),
  ]);
  return [
    step(
      { at: from, link: 'reading', outcome: 'works' },
      language.t('rehearsal.begins', { amount: amount(first, told) }),
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
  const { language } = told;
  const about = { at, kind } as const;
  const reading = readingStep(decision, context);
  if (action === 'fire') {
    const waited = before.some((each) => each.kind === kind && each.reason === 'notPersistent');
    const lasted = { ...about, link: 'persistence', outcome: 'works' } as const;
    return [
      ...reading,
      step({ ...about, link: 'rule', outcome: 'works' }, firesWords(decision, told)),
      ...(waited ? [step(lasted, language.t('rehearsal.hasLasted'))] : []),
      ...spoken(decision, told),
    ];
  }
  if (action === 'repeat') return repeatSteps(decision, context);
  if (reason === 'notPersistent') {
    return [
      ...reading,
      step({ ...about, link: 'persistence', outcome: 'waits' }, waitsWords(decision, told)),
    ];
  }
  if (reason !== 'quietHours') return [];
  const text = language.t('rehearsal.quietHours', { alarm: alertTitle(kind, language) });
  return [...reading, step({ ...about, link: 'quietHours', outcome: 'withheld' }, text)];
}

/** The first time that it comes back after a snooze, and the first that nobody reacts; the others are the same again. */
function repeatSteps(decision: AlertDecision, { told, before }: Context): RehearsalStep[] {
  const { kind, at } = decision;
  const { language } = told;
  const answer = told.answers.find((each) => each.at < at);
  const sameAgain = before.some(
    (each) => each.kind === kind && each.action === 'repeat' && (!answer || each.at > answer.at),
  );
  if (sameAgain) return [];
  const alarm = alertTitle(kind, language);
  const text = answer
    ? language.t('rehearsal.comesBack', { alarm })
    : language.t('rehearsal.nobodyAnswers', { alarm, minutes: told.rulesOn(at)[kind].repeatMinutes });
  const link = answer ? 'snooze' : 'rule';
  return [
    ...readingStep(decision, { told, before }),
    step({ at, kind, link, outcome: 'works' }, text),
    ...spoken(decision, told),
  ];
}

/** What somebody does about it: the snooze, the first answer for good, and that even this lasts only so long. */
function answerSteps({ at, kind }: AlertDecision, { answers, language }: ToldNight): RehearsalStep[] {
  const index = answers.findIndex((each) => each.at === at && each.kind === kind);
  const minutes = snoozeCapMinutes(kind);
  const text = [
    language.t('rehearsal.snoozes', { minutes: answers[index]?.minutes ?? 0 }),
    language.t('rehearsal.acknowledges', { minutes }),
    language.t('rehearsal.returns', { minutes }),
  ][index];
  return text === undefined ? [] : [step({ at, kind, link: 'snooze', outcome: 'works' }, text)];
}

/** What it comes to, in plain words where nobody would have noticed or woken. */
function lastSteps(
  course: readonly RehearsalStep[],
  { decisions, night, language }: ToldNight,
): RehearsalStep[] {
  if (!reaches(course, ['notification', 'window', 'sound'])) {
    const text = language.t('rehearsal.nothingNoticed');
    return [step({ at: night.to, link: 'end', outcome: 'fails' }, text)];
  }
  const at = decisions.findLast(({ action }) => action === 'end')?.at ?? night.to;
  const unheard = language.t('rehearsal.nothingHeard');
  return [
    ...(reaches(course, ['sound']) ? [] : [step({ at, link: 'sound', outcome: 'fails' }, unheard)]),
    step({ at, link: 'end', outcome: 'works' }, language.t('rehearsal.ends')),
  ];
}

function readingStep({ at, mgdl, kind }: AlertDecision, { told, before }: Context): RehearsalStep[] {
  if (mgdl === undefined || before.some((each) => each.at === at)) return [];
  const text = told.language.t('rehearsal.readingArrives', { amount: amount(mgdl, told) });
  return [step({ at, kind, link: 'reading', outcome: 'works' }, text)];
}

function spoken(
  { kind, at, times = 1 }: AlertDecision,
  { rulesOn, surroundings, language }: ToldNight,
): RehearsalStep[] {
  const rule = rulesOn(at)[kind];
  const delivery = deliveryOf(rule, { kind, times }, surroundings);
  return deliverySteps({ at, kind, rule, delivery, surroundings, language });
}

function firesWords({ kind, at }: AlertDecision, told: ToldNight): string {
  const rule = told.rulesOn(at)[kind];
  const { t } = told.language;
  const alarm = alertTitle(kind, told.language);
  if ('withinMinutes' in rule) {
    const minutes = rule.withinMinutes;
    return t('rehearsal.firesAhead', { alarm, amount: amount(rule.threshold, told), minutes });
  }
  if ('threshold' in rule) {
    const border = { alarm, amount: amount(rule.threshold, told) };
    return kind === 'urgentLow' ? t('rehearsal.firesAtOrBelow', border) : t('rehearsal.firesBelow', border);
  }
  if (!('mgdlPerMinute' in rule)) return alarm;
  return t('rehearsal.firesFast', { alarm, amount: amount(rule.mgdlPerMinute * 5, told) });
}

function waitsWords({ kind, at }: AlertDecision, { rulesOn, language }: ToldNight): string {
  const rule = rulesOn(at)[kind];
  const alarm = alertTitle(kind, language);
  if (!('persistence' in rule)) return alarm;
  const { readings, minutes } = rule.persistence;
  if (readings > 1 && minutes > 0) return language.t('rehearsal.waitsBoth', { alarm, readings, minutes });
  return readings > 1
    ? language.t('rehearsal.waitsReadings', { alarm, readings })
    : language.t('rehearsal.waitsMinutes', { alarm, minutes });
}

function amount(mgdl: number, { unit, mgdlPerMmol, language }: ToldNight): string {
  return formatAmount(mgdl, unit, { language, mgdlPerMmol });
}

function step(about: Omit<RehearsalStep, 'text'> & { kind?: AlertKind }, text: string): RehearsalStep {
  return { ...about, text };
}
