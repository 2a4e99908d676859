import type { MessagesOf } from '../messages.ts';

/** Controls and lines that every window has. */
export const controls: MessagesOf<'controls'> = {
  cancel: 'Annulla',
  dismiss: 'Chiudi',
  didNotWork: 'Non ha funzionato.',
  numberSuchAs: 'Inserire un numero come {example}.',
  amountBetween: 'Tra {least} e {most}.',
  wholeMinutesBetween: 'Minuti interi, da {least} a {most}.',
  wholeNumberBetween: 'Un numero intero, da {least} a {most}.',
  snoozeForMinutes:
    '{minutes, plural, one {Posticipa di # minuto} many {Posticipa di # minuti} other {Posticipa di # minuti}}',
  snoozeForHours:
    '{hours, plural, one {Posticipa di # ora} many {Posticipa di # ore} other {Posticipa di # ore}}',
  minutesUnit: 'min',
  hoursUnit: 'h',
  todayAt: 'oggi, {time}',
  dayAndTime: '{day}, {time}',
};
