import type { MessagesOf } from '../messages.ts';

/** Controls and lines that every window has. */
export const controls: MessagesOf<'controls'> = {
  cancel: 'Annuler',
  dismiss: 'Fermer',
  didNotWork: 'Cela n’a pas fonctionné.',
  numberSuchAs: 'Entrez un nombre, par exemple {example}.',
  amountBetween: 'Entre {least} et {most}.',
  wholeMinutesBetween: 'Minutes entières, de {least} à {most}.',
  wholeNumberBetween: 'Un nombre entier, de {least} à {most}.',
  snoozeForMinutes:
    '{minutes, plural, one {Pause de # minute} many {Pause de # minutes} other {Pause de # minutes}}',
  snoozeForHours:
    '{hours, plural, one {Pause de # heure} many {Pause de # heures} other {Pause de # heures}}',
  minutesUnit: 'min',
  hoursUnit: 'h',
  todayAt: 'à {time}',
  dayAndTime: '{day}, {time}',
};
