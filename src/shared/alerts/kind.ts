import { z } from 'zod';

/** Worst first: when several conditions hold at once, the first of them speaks. */
export const alertKindSchema = z.enum([
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
export type AlertKind = z.infer<typeof alertKindSchema>;

/** Kinds that are about the value itself and therefore need a fresh reading. */
export type GlucoseAlertKind = Exclude<AlertKind, 'noData' | 'sourceProblem' | 'backInRange'>;

/** Which end of the range a kind warns of; none for what is not about the value. */
export type AlertSide = 'low' | 'high' | 'none';

const SIDES: Readonly<Record<AlertKind, AlertSide>> = {
  urgentLow: 'low',
  predictedLow: 'low',
  low: 'low',
  fallingFast: 'low',
  urgentHigh: 'high',
  high: 'high',
  predictedHigh: 'high',
  risingFast: 'high',
  noData: 'none',
  sourceProblem: 'none',
  backInRange: 'none',
};

export function sideOf(kind: AlertKind): AlertSide {
  return SIDES[kind];
}

export function isGlucoseKind(kind: AlertKind): kind is GlucoseAlertKind {
  return SIDES[kind] !== 'none';
}

/** Each alarm with what is milder on the same side: speaking of the worse speaks of them too, quieting it quiets them. */
const COVERS: Readonly<Record<AlertKind, readonly AlertKind[]>> = {
  urgentLow: ['urgentLow', 'predictedLow', 'low', 'fallingFast'],
  predictedLow: ['predictedLow', 'low', 'fallingFast'],
  low: ['low', 'fallingFast'],
  fallingFast: ['fallingFast'],
  urgentHigh: ['urgentHigh', 'high', 'predictedHigh', 'risingFast'],
  high: ['high', 'predictedHigh', 'risingFast'],
  predictedHigh: ['predictedHigh', 'risingFast'],
  risingFast: ['risingFast'],
  noData: ['noData'],
  sourceProblem: ['sourceProblem'],
  backInRange: ['backInRange'],
};

/** `kind` itself and what is milder on its side; never what is worse, and never the other side. */
export function coveredBy(kind: AlertKind): readonly AlertKind[] {
  return COVERS[kind];
}
