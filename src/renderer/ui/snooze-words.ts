import type { Language } from '../../shared/i18n/language.ts';

/** How the choices of a snooze menu stand side by side: bare numbers, and one unit for all of them. */
export interface SnoozeChoices {
  /** `min` or `h`. */
  unit: string;
  choices: {
    minutes: number;
    /** `15`, and with hours `4`. */
    text: string;
    /** `Snooze for 15 minutes` */
    label: string;
  }[];
}

/** Hours where every choice is whole hours, minutes otherwise: `15 30 60 min`, `1 4 24 h`. */
export function snoozeChoices(snoozeMinutes: readonly number[], { t }: Language): SnoozeChoices {
  const inHours = snoozeMinutes.length > 0 && snoozeMinutes.every((minutes) => minutes % 60 === 0);
  return {
    unit: t(inHours ? 'controls.hoursUnit' : 'controls.minutesUnit'),
    choices: snoozeMinutes.map((minutes) => {
      const hours = minutes / 60;
      return inHours
        ? { minutes, text: String(hours), label: t('controls.snoozeForHours', { hours }) }
        : { minutes, text: String(minutes), label: t('controls.snoozeForMinutes', { minutes }) };
    }),
  };
}
