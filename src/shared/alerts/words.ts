import type { AlertKind } from './kind.ts';

/** What an alarm is called, as a title. */
const TITLES: Readonly<Record<AlertKind, string>> = {
  urgentLow: 'Urgent low',
  predictedLow: 'Urgent low soon',
  urgentHigh: 'Urgent high',
  low: 'Low',
  fallingFast: 'Falling fast',
  noData: 'No data',
  high: 'High',
  sourceProblem: 'Account problem',
  predictedHigh: 'High soon',
  risingFast: 'Rising fast',
  backInRange: 'Back in range',
};

export function alertTitle(kind: AlertKind): string {
  return TITLES[kind];
}

/** The same within a sentence: `urgent low`. */
export function alertWords(kind: AlertKind): string {
  return TITLES[kind].toLowerCase();
}

/** All that an alarm says where values and names are hidden. */
export const NEUTRAL_WORDS = 'Something needs your attention';
