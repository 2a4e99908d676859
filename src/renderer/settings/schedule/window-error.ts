import type { Language } from '../../../shared/i18n/language.ts';

/** What the schema of a time window calls what is wrong. */
const KEYS = {
  timeSuchAs: 'schedules.timeSuchAs',
  oneDay: 'schedules.oneDay',
  eachDayOnce: 'schedules.eachDayOnce',
  coversNothing: 'schedules.coversNothing',
} as const;

/** What is wrong with hours and days, in words; undefined when nothing is. @param code as the schema calls it */
export function windowError(code: string | undefined, { t }: Language): string | undefined {
  if (code === undefined) return undefined;
  return t(isKnown(code) ? KEYS[code] : 'schedules.coversNothing');
}

function isKnown(code: string): code is keyof typeof KEYS {
  return Object.hasOwn(KEYS, code);
}
