import type { EpochMs, SourceReading } from '../glucose/reading.ts';
import type { GlucoseUnit } from '../glucose/units.ts';
import type { Language } from '../i18n/language.ts';
import type { Surroundings } from './delivery.ts';
import type { AlertDecision } from './evaluate.ts';
import { INVENTED_LOW_MGDL, inventedNight } from './invented-night.ts';
import { sideOf } from './kind.ts';
import { type AlertPlan, rulesAt } from './plan.ts';
import { playThrough } from './play-through.ts';
import type { RehearsalStep } from './rehearsal.ts';
import { type Answer, stepsOf } from './rehearsal-steps.ts';
import type { AlertRules } from './rules.ts';
import { acknowledge, snooze } from './state.ts';
import { localClock } from './time-window.ts';

export interface RehearsalScene {
  plan: AlertPlan;
  cadenceMs: number;
  arrivalDelayMs: number;
  timeZone: string;
  now: EpochMs;
  unit: GlucoseUnit;
  mgdlPerMmol: number;
  surroundings: Surroundings;
  language: Language;
}

export interface Rehearsed {
  steps: RehearsalStep[];
  /** All that would speak, in order. */
  rings: AlertDecision[];
  readings: SourceReading[];
}

/**
 * Thinks an invented low through a person's own plan, as of the next three in the morning: they sleep until it is at its
 * lowest, put the alarm off for as long as they may, and answer it for good when it comes back. Pure.
 */
export function rehearse(scene: RehearsalScene): Rehearsed {
  const { plan, cadenceMs, arrivalDelayMs, timeZone, now } = scene;
  const night = inventedNight(now, timeZone, cadenceMs);
  const answers: Answer[] = [];
  const { decisions } = playThrough({
    plan,
    cadenceMs,
    arrivalDelayMs,
    timeZone,
    ...night,
    react: (state, decided) => {
      const ring = decided.find(isWakingRing);
      if (!ring) return state;
      const { kind, at } = ring;
      const minutes = rulesAt(plan, localClock(at, timeZone))[kind].snoozeMinutes.at(-1) ?? 0;
      const action = answers.length === 0 ? 'snooze' : 'acknowledge';
      answers.push({ at, action, kind, minutes });
      return action === 'snooze' ? snooze(state, { kind, minutes, now: at }) : acknowledge(state, kind, at);
    },
  });
  const told = decisions.filter(({ kind }) => sideOf(kind) === 'low');
  const rulesOn = (at: EpochMs): AlertRules => rulesAt(plan, localClock(at, timeZone));
  return {
    steps: stepsOf({ ...scene, night, decisions: told, answers, rulesOn }),
    rings: told.filter(speaks),
    readings: night.readings,
  };
}

function speaks({ action }: AlertDecision): boolean {
  return action === 'fire' || action === 'repeat';
}

function isWakingRing(decision: AlertDecision): boolean {
  return speaks(decision) && sideOf(decision.kind) === 'low' && decision.mgdl === INVENTED_LOW_MGDL;
}
