import type { Language } from '../i18n/language.ts';
import type { MessageKey } from '../i18n/messages.ts';
import type { AlertKind } from './kind.ts';

const TITLES = {
  urgentLow: 'alerts.urgentLow',
  predictedLow: 'alerts.predictedLow',
  urgentHigh: 'alerts.urgentHigh',
  low: 'alerts.low',
  fallingFast: 'alerts.fallingFast',
  noData: 'alerts.noData',
  high: 'alerts.high',
  sourceProblem: 'alerts.sourceProblem',
  predictedHigh: 'alerts.predictedHigh',
  risingFast: 'alerts.risingFast',
  backInRange: 'alerts.backInRange',
} as const satisfies Record<AlertKind, MessageKey>;

const WITHIN = {
  urgentLow: 'alerts.urgentLowWithin',
  predictedLow: 'alerts.predictedLowWithin',
  urgentHigh: 'alerts.urgentHighWithin',
  low: 'alerts.lowWithin',
  fallingFast: 'alerts.fallingFastWithin',
  noData: 'alerts.noDataWithin',
  high: 'alerts.highWithin',
  sourceProblem: 'alerts.sourceProblemWithin',
  predictedHigh: 'alerts.predictedHighWithin',
  risingFast: 'alerts.risingFastWithin',
  backInRange: 'alerts.backInRangeWithin',
} as const satisfies Record<AlertKind, MessageKey>;

/** What an alarm is called, as a title. */
export function alertTitle(kind: AlertKind, language: Language): string {
  return language.t(TITLES[kind]);
}

/** The same within a sentence: `urgent low`. */
export function alertWords(kind: AlertKind, language: Language): string {
  return language.t(WITHIN[kind]);
}
