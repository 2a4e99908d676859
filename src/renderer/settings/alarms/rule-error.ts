import type { Language } from '../../../shared/i18n/language.ts';

/** What the rules' schema calls what is wrong. */
const KEYS = {
  atLeastOneMinute: 'rules.atLeastOneMinute',
  snoozeAtLeast: 'rules.snoozeAtLeast',
  snoozeNeeded: 'rules.snoozeNeeded',
  snoozeAtMostFour: 'rules.snoozeAtMostFour',
  snoozeOrder: 'rules.snoozeOrder',
  hysteresisAtMost: 'rules.hysteresisAtMost',
  forecastAtMost: 'rules.forecastAtMost',
  noDataAtLeast: 'rules.noDataAtLeast',
  noDataAtMost: 'rules.noDataAtMost',
  urgentLowBelowLow: 'rules.urgentLowBelowLow',
  lowBelowHigh: 'rules.lowBelowHigh',
  urgentHighAboveHigh: 'rules.urgentHighAboveHigh',
  foreseenLowBelowHigh: 'rules.foreseenLowBelowHigh',
  foreseenHighAboveLow: 'rules.foreseenHighAboveLow',
  noSnoozeChoices: 'rules.noSnoozeChoices',
  doesNotFit: 'rules.doesNotFit',
} as const;

/** What is wrong with rules, in words. @param code as the schema calls it */
export function ruleError(code: string | undefined, { t }: Language): string {
  return t(isKnown(code) ? KEYS[code] : 'rules.doesNotFit');
}

function isKnown(code: string | undefined): code is keyof typeof KEYS {
  return code !== undefined && Object.hasOwn(KEYS, code);
}
